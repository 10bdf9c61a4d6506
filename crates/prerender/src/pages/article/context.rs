//! The context facts and the people of an article, apart from the source and each with its references.

use crate::links::Links;
use crate::lists::{semicolon, separated};
use crate::markup::{self, MARKS};
use crate::pages::evidence::sentence_mark;
use crate::paths::context_id;
use crate::strings;
use content::model::{Article, Content, ContextFact};
use domain::republic::Republic;
use domain::vocabulary::{CisStanding, Grade};
use leptos::prelude::*;

pub fn context(links: Links, content: &Content, republic: Republic, article: &Article) -> impl IntoView + use<> {
    let facts: Vec<_> = article
        .context
        .iter()
        .enumerate()
        .filter_map(|(place, id)| Some((place, content.fact(id)?)))
        .map(|(place, fact)| self::fact(content, republic, place, fact))
        .collect();
    let people: Vec<_> = article
        .people
        .iter()
        .filter_map(|id| content.person(id))
        .map(|person| {
            view! { <div><dt>{person.name.clone()}</dt><dd>{person.note.clone()}{references(content, &person.references)}</dd></div> }
        })
        .collect();
    view! {
        <section class="context">
            <h2>{messages::context()}</h2>
            <p class="note">{messages::context_note()}</p>
            <ol class="facts">{facts}</ol>
            {on_the_cis(links, content, republic)}
        </section>
        {(!people.is_empty()).then(|| view! {
            <section class="people">
                <h2>{messages::people()}</h2>
                <dl>{people}</dl>
            </section>
        })}
    }
}

/// The sentences on the CIS, which reach no republic by itself: for partners that took part in it.
fn on_the_cis(links: Links, content: &Content, republic: Republic) -> Option<impl IntoView + use<>> {
    let standing = content.cis_standing(republic)?;
    (republic != Republic::SUBJECT && standing != CisStanding::Never).then(|| {
        let sentences = content
            .sentences
            .iter()
            .filter(|sentence| sentence.republics.is_empty());
        let marks = sentences.map(|sentence| sentence_mark(&sentence.id, links.on_map(&sentence.id)).into_any());
        let marks = separated(marks, " ").into_any();
        view! { <p class="note">{markup::with(&messages::cis_sentences(MARKS[0]), [marks])}</p> }
    })
}

fn fact(content: &Content, republic: Republic, place: usize, fact: &ContextFact) -> impl IntoView + use<> {
    let single = (fact.grade == Grade::B).then(|| view! { <i>{messages::one_source()}</i>" " });
    view! {
        <li id=context_id(republic, place)>
            <span class="kind">{strings::context_kind(fact.kind)}</span>
            " "
            {fact.text.clone()}
            " "
            {single}
            {references(content, &fact.references)}
        </li>
    }
}

/// "A; B", each a link if it has a URL, with its citation in print if it has one, and marked if it looks back.
fn references(content: &Content, keys: &[String]) -> Option<impl IntoView + use<>> {
    (!keys.is_empty()).then(|| {
        let named = keys.iter().filter_map(|key| content.reference(key)).map(|reference| {
            let title = reference.title.clone();
            let title = match reference.url.clone() {
                Some(url) => view! { <a href=url rel="external noreferrer">{title}</a> }.into_any(),
                None => title.into_any(),
            };
            let print = reference.print.clone().map(|print| view! { " ("{print}")" });
            let later = reference.looks_back.then(|| view! { " ("{messages::looks_back()}")" });
            view! { {title}{print}{later} }.into_any()
        });
        view! { <cite>{separated(named, &semicolon())}</cite> }
    })
}
