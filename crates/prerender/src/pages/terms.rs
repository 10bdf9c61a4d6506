//! Links from the first mention of a term or a person in a text to its meaning in the glossary. The live page shows the
//! meaning in place.

use crate::links::Links;
use crate::paths::{person_id, term_id, Page};
use content::glossary_matches::marks;
use content::model::{Content, Term};
use leptos::prelude::*;

/// Links each term once, at its first mention in texts given one after the other.
pub struct Terms {
    links: Links,
    /// Their ids are those of the elements in the glossary.
    terms: Vec<Term>,
}

impl Terms {
    /// The terms of the glossary, and the people that the source names.
    pub fn of(content: &Content, links: Links) -> Self {
        let people = content
            .people
            .iter()
            .filter(|person| !person.sentences.is_empty())
            .map(|person| Term {
                id: person_id(&person.id),
                term: person.name.clone(),
                forms: vec![person.name.clone()],
                meaning: String::new(),
                references: Vec::new(),
                takes: Default::default(),
            });
        let terms = content.glossary.iter().map(|term| Term {
            id: term_id(&term.id),
            ..term.clone()
        });
        Self {
            links,
            terms: terms.chain(people).collect(),
        }
    }

    /// A text with links for the terms that no earlier text had.
    pub fn mark(&mut self, text: &str) -> impl IntoView + use<> {
        let mut pieces = Vec::new();
        let mut done = 0;
        let mut seen: Vec<String> = Vec::new();
        for mark in marks(&self.terms, text) {
            if seen.contains(&mark.term.id) {
                continue;
            }
            pieces.push(text[done..mark.range.start].to_owned().into_any());
            let (id, words) = (mark.term.id.clone(), text[mark.range.clone()].to_owned());
            pieces.push(view! { <a class="term" href=self.links.part(Page::Glossary, &id)>{words}</a> }.into_any());
            done = mark.range.end;
            seen.push(id);
        }
        pieces.push(text[done..].to_owned().into_any());
        self.terms.retain(|term| !seen.contains(&term.id));
        pieces
    }
}
