//! The glossary: terms and people with their meanings, topics with their sentences, and every name that a reader may look
//! for, with its republic.

use super::evidence::sentence_mark;
use crate::links::Links;
use crate::lists::semicolon;
use crate::paths::{person_id, term_id, Page};
use crate::strings;
use content::collation;
use content::model::{Content, Name};
use domain::republic::Republic;
use domain::vocabulary::{NameKind, Topic};
use leptos::prelude::*;
use messages::catalogue::Catalogue;

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

/// The page.
pub fn glossary(content: &Content, links: Links) -> impl IntoView + use<> {
    view! {
        <header><h1>{messages::index_title()}</h1></header>
        {sections(content, links)}
    }
}

fn sections(content: &Content, links: Links) -> impl IntoView + use<> {
    let mut terms: Vec<_> = content.glossary.iter().collect();
    collation::sort_by_name(Catalogue::current().code(), &mut terms, |term| &term.term);
    let terms: Vec<_> = terms
        .into_iter()
        .map(|term| entry(term_id(&term.id), &term.term, &term.meaning))
        .collect();
    let people: Vec<_> = content
        .people
        .iter()
        .map(|person| {
            let name = person.full_name.as_ref().unwrap_or(&person.name);
            entry(person_id(&person.id), name, &person.note)
        })
        .collect();
    let topics = Topic::ALL
        .map(|topic| self::topic(content, links, topic))
        .into_iter()
        .collect_view();
    let names = collation::republics()
        .into_iter()
        .map(|republic| names(content, links, republic))
        .collect_view();
    view! {
        <div class="columns">
            {section("terms", messages::glossary(), terms)}
            {section("terms", messages::people(), people)}
            {section("topics", messages::topics(), topics)}
            {section("names", messages::names(), names)}
        </div>
    }
}

fn section(class: &'static str, heading: &'static str, entries: impl IntoView) -> impl IntoView {
    view! { <section><h2>{heading}</h2><dl class=class>{entries}</dl></section> }
}

/// Names of a republic with the same label and note.
struct Group<'a> {
    label: String,
    note: Option<&'a str>,
    lang: Option<&'static str>,
    names: Vec<&'a str>,
}

/// "Belarus: Formerly: Byelorussia; Belorussia. Capital: Minsk." Names with the same kind and note are listed together.
fn names(content: &Content, links: Links, republic: Republic) -> impl IntoView + use<> {
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
            view! { <span><i>{group.label}</i>" "<b lang=group.lang translate="no">{group.names.join(&semicolon())}</b>{note}". "</span> }
        })
        .collect();
    view! {
        <div>
            <dt><a href=links.page(Page::Republic(republic)) data-republic=republic.slug()>{republic.name()}</a></dt>
            <dd>{groups}</dd>
        </div>
    }
}

fn topic(content: &Content, links: Links, topic: Topic) -> impl IntoView + use<> {
    let sentences: Vec<_> = content
        .sentences
        .iter()
        .filter(|sentence| sentence.topics.contains(&topic))
        .map(|sentence| view! { {sentence_mark(&sentence.id, links.on_map(&sentence.id))}" " })
        .collect();
    view! { <div><dt>{strings::topic(topic)}</dt><dd>{sentences}</dd></div> }
}

fn entry(id: String, name: &str, meaning: &str) -> impl IntoView + use<> {
    view! {
        <div id=id>
            <dt>{name.to_owned()}</dt>
            <dd>{meaning.to_owned()}</dd>
        </div>
    }
}
