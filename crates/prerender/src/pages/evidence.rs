//! Evidence: the marks after a statement that link to its sentences and context facts, and quoted sentences.

use crate::strings;
use content::model::{Article, Sentence};
use domain::republic::Republic;
use leptos::prelude::*;

/// Marks for `evidence`, in its order: `S3` links to the sentence, `C2` to the context fact in the same article.
pub fn marks(republic: Republic, article: &Article, evidence: &[String]) -> impl IntoView {
    let marks = evidence
        .iter()
        .map(|id| match article.context.iter().position(|fact| fact == id) {
            Some(place) => (context_id(republic, place), format!("C{}", place + 1), "context mark"),
            None => (id.clone(), id.to_uppercase(), "mark"),
        })
        .map(|(id, text, class)| view! { " "<a class=class href=format!("#{id}")>{text}</a> })
        .collect_view();
    view! { <span class="marks">{marks}</span> }
}

/// The element id of the context fact at `place` (from 0) of a republic's article.
pub fn context_id(republic: Republic, place: usize) -> String {
    format!("{}-c{}", republic.slug(), place + 1)
}

/// A sentence, verbatim, with its claim classes and its speaker. `page` is the URL of the page with the source text, seen
/// from the page that quotes; empty in that page itself.
pub fn quotation(sentence: &Sentence, page: &str) -> impl IntoView {
    let classes: Vec<_> = sentence
        .classes
        .iter()
        .map(|class| strings::claim_class(*class))
        .collect();
    let by = sentence.by.as_ref().map(|by| format!(" · {by}"));
    view! {
        <blockquote>
            <p>
                <a class="mark" href=format!("{page}#{}", sentence.id)>{sentence.id.to_uppercase()}</a>
                " "
                {sentence.text.clone()}
            </p>
            <p class="class">{classes.join(" · ")}{by}</p>
        </blockquote>
    }
}
