//! The index: every name a reader may look for, with its republic; topics with their sentences; terms and people with
//! their meanings. The search searches it.

use super::print::print;
use crate::strings;
use content::model::{Content, Name};
use domain::republic::Republic;
use domain::vocabulary::{NameKind, Topic};
use leptos::prelude::*;

const KINDS: [NameKind; 8] = [
    NameKind::Former,
    NameKind::Present,
    NameKind::Native,
    NameKind::Own,
    NameKind::Long,
    NameKind::Capital,
    NameKind::CapitalOther,
    NameKind::Place,
];

pub fn index(content: &Content) -> String {
    let names = Republic::ALL.map(|republic| names(content, republic));
    let topics = Topic::ALL.map(|topic| self::topic(content, topic));
    let terms: Vec<_> = content
        .glossary
        .iter()
        .map(|term| entry("term", &term.id, &term.term, &term.meaning))
        .collect();
    let people: Vec<_> = content
        .people
        .iter()
        .map(|person| {
            entry(
                "person",
                &person.id,
                person.full_name.as_ref().unwrap_or(&person.name),
                &person.note,
            )
        })
        .collect();
    print(view! {
        <h2 id="index-title">{strings::INDEX_TITLE}</h2>
        <div class="columns">
            <section aria-labelledby="terms-title">
                <h3 id="terms-title">{strings::GLOSSARY}</h3>
                <dl class="terms">{terms}</dl>
            </section>
            <section aria-labelledby="people-title">
                <h3 id="people-title">{strings::PEOPLE}</h3>
                <dl class="terms">{people}</dl>
            </section>
            <section aria-labelledby="topics-title">
                <h3 id="topics-title">{strings::TOPICS}</h3>
                <dl class="topics">{topics.into_iter().collect_view()}</dl>
            </section>
            <section aria-labelledby="names-title">
                <h3 id="names-title">{strings::NAMES}</h3>
                <dl class="names">{names.into_iter().collect_view()}</dl>
            </section>
        </div>
    })
}

/// Names of a republic with the same label and note.
struct Group<'a> {
    label: String,
    note: Option<&'a str>,
    lang: Option<&'static str>,
    names: Vec<&'a str>,
}

/// "Belarus: Older: Byelorussia; Belorussia. Capital: Minsk." Names with the same kind and note are listed together.
fn names(content: &Content, republic: Republic) -> impl IntoView {
    let mut groups: Vec<Group> = Vec::new();
    let of_kind = |kind| move |name: &&Name| name.of == republic && name.kind == kind;
    for name in KINDS
        .into_iter()
        .flat_map(|kind| content.names.iter().filter(of_kind(kind)))
    {
        let (label, note) = (strings::name_label(name), name.note.as_deref());
        match groups
            .iter_mut()
            .find(|group| group.label == label && group.note == note)
        {
            Some(group) => group.names.push(&name.name),
            None => groups.push(Group {
                label,
                note,
                lang: name.languages.first().map(|language| language.tag()),
                names: vec![&name.name],
            }),
        }
    }
    let groups: Vec<_> = groups
        .into_iter()
        .map(|group| {
            let note = group.note.map(|note| view! { " "<em>{format!("({note})")}</em> });
            view! { <span><i>{group.label}</i>" "<b lang=group.lang>{group.names.join("; ")}</b>{note}". "</span> }
        })
        .collect();
    view! {
        <div>
            <dt><a href=republic.href() data-republic=republic.slug()>{republic.name()}</a></dt>
            <dd>{groups}</dd>
        </div>
    }
}

fn topic(content: &Content, topic: Topic) -> impl IntoView {
    let sentences: Vec<_> = content
        .sentences
        .iter()
        .filter(|sentence| sentence.topics.contains(&topic))
        .map(|sentence| {
            view! { <a class="mark" href=format!("#{}", sentence.id)>{sentence.id.to_uppercase()}</a>" " }
        })
        .collect();
    view! { <div><dt>{strings::topic(topic)}</dt><dd>{sentences}</dd></div> }
}

fn entry(kind: &str, id: &str, name: &str, meaning: &str) -> impl IntoView {
    view! {
        <div id=format!("{kind}-{id}")>
            <dt>{name.to_owned()}</dt>
            <dd>{meaning.to_owned()}</dd>
        </div>
    }
}
