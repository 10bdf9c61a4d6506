//! Hard words and people, marked where they first stand in a text: each a link to its meaning in the index, which the
//! live page shows on the spot.

use content::glossary_matches::marks;
use content::model::{Content, Term};
use leptos::prelude::*;

/// Marks each term once, where it comes first, in the texts given one after the other.
pub struct Terms {
    terms: Vec<Term>,
}

impl Terms {
    /// The glossary, and the people the source names.
    pub fn of(content: &Content) -> Self {
        let people = content
            .people
            .iter()
            .filter(|person| !person.sentences.is_empty())
            .map(|person| Term {
                id: format!("person-{}", person.id),
                term: person.name.clone(),
                forms: vec![person.name.clone()],
                meaning: String::new(),
                references: Vec::new(),
            });
        let terms = content.glossary.iter().map(|term| Term {
            id: format!("term-{}", term.id),
            ..term.clone()
        });
        Self {
            terms: terms.chain(people).collect(),
        }
    }

    /// A text with the terms in it marked that were in none before.
    pub fn mark(&mut self, text: &str) -> impl IntoView {
        let mut pieces = Vec::new();
        let mut done = 0;
        let mut seen: Vec<String> = Vec::new();
        for mark in marks(&self.terms, text) {
            if seen.contains(&mark.term.id) {
                continue;
            }
            pieces.push(text[done..mark.range.start].to_owned().into_any());
            let (id, words) = (mark.term.id.clone(), text[mark.range.clone()].to_owned());
            pieces.push(view! { <a class="term" href=format!("#{id}")>{words}</a> }.into_any());
            done = mark.range.end;
            seen.push(id);
        }
        pieces.push(text[done..].to_owned().into_any());
        self.terms.retain(|term| !seen.contains(&term.id));
        pieces
    }
}
