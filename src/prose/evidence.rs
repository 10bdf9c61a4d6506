//! The marks after a statement: which sentence of the source, or which context fact, carries it.

use crate::content::model::Article;
use crate::republic::Republic;
use leptos::prelude::*;

/// Marks for `evidence`, in its order: `S3` leads to the sentence, `C2` to the fact in the same article.
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
