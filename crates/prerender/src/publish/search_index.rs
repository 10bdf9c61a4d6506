//! The index of the search: republics and their other names, terms, people, topics and sentences, in a file that the page
//! fetches when the search gets the focus. Links lead from the first page.

use crate::links::Links;
use crate::paths::{person_id, term_id, Page};
use crate::strings;
use content::model::{Content, Name, Person, Term};
use domain::republic::Republic;
use domain::vocabulary::{NameKind, Topic};
use interaction::search::entry::line;
use interaction::search::{fold, Kind};

/// The text of the file. Of entries that match equally well, the search shows the earlier one first.
pub fn search_index(content: &Content, links: Links) -> String {
    let republics = Republic::ALL.map(|republic| line(Kind::Label, republic.name(), republic.href(), "", ""));
    let names = content.names.iter().map(name);
    let terms = content.glossary.iter().flat_map(|one| term(one, links));
    let people = content.people.iter().map(|one| person(one, links));
    let topics = Topic::ALL.into_iter().flat_map(|of| topic(content, of));
    let sentences = content.sentences.iter().map(|sentence| {
        let label = label(&sentence.id);
        line(Kind::Text, &label, &format!("#{}", sentence.id), &sentence.text, "")
    });
    let lines = republics.into_iter().chain(names).chain(terms).chain(people);
    lines.chain(topics).chain(sentences).collect()
}

/// "Belarus", because "Formerly: Byelorussia".
fn name(name: &Name) -> String {
    let (kind, label) = match name.kind {
        NameKind::Place => (Kind::Place, messages::one_place().to_owned()),
        _ => (Kind::Name, strings::name_label(name)),
    };
    let why = match &name.note {
        Some(note) => messages::found_name_noted(&label, &name.name, note),
        None => messages::found_name(&label, &name.name),
    };
    line(kind, name.of.name(), name.of.href(), &why, &name.name)
}

/// What a sentence is called.
fn label(id: &str) -> String {
    messages::found_sentence(strings::sentence_number(id))
}

/// The heading of a term, and its other forms.
fn term(term: &Term, links: Links) -> Vec<String> {
    let href = links.part(Page::Glossary, &term_id(&term.id));
    let others = term.forms.iter().filter(|form| fold(form) != fold(&term.term));
    let forms = others.map(|form| line(Kind::Name, &term.term, &href, &term.meaning, form));
    let heading = line(Kind::Label, &term.term, &href, &term.meaning, "");
    [heading].into_iter().chain(forms).collect()
}

fn person(person: &Person, links: Links) -> String {
    let name = person.full_name.as_ref().unwrap_or(&person.name);
    let href = links.part(Page::Glossary, &person_id(&person.id));
    line(Kind::Label, name, &href, &person.note, "")
}

/// An entry for each sentence of a topic.
fn topic(content: &Content, topic: Topic) -> Vec<String> {
    let name = strings::topic(topic);
    let sentences = content
        .sentences
        .iter()
        .filter(|sentence| sentence.topics.contains(&topic));
    let lines = sentences.map(|sentence| {
        let (label, href) = (label(&sentence.id), format!("#{}", sentence.id));
        line(Kind::Topic, &label, &href, &messages::found_topic(name), name)
    });
    lines.collect()
}
