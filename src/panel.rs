//! The panel: an introduction, one article for each republic, and what the source does not say. Which one is seen is
//! the fragment's choice (`:target`), with and without the live page; a live page also holds an article open while
//! its sentences are read in the source.

use crate::address::SILENCE;
use crate::printed::{printed, Block};
use crate::republic::Republic;
use crate::view::Selection;
use crate::watch::Watch;
use leptos::prelude::*;

/// The introduction, the fifteen articles and the silences.
#[component]
pub fn Panel(
    /// The state.
    watch: Watch,
) -> impl IntoView {
    let article = move |republic: Republic| {
        let slug = republic.slug();
        view! {
            <article
                class="article"
                id=slug
                aria-labelledby=format!("{slug}-title")
                data-open=watch.mark(move |view| view.open == Some(republic))
                inner_html=printed(Block::Article(republic))
            ></article>
        }
    };
    view! {
        <div class="panel" data-panel="">
            <section class="introduction" aria-labelledby="introduction-title" inner_html=printed(Block::Introduction)></section>
            {Republic::ALL.map(article).into_iter().collect_view()}
            <article
                class="article"
                id=SILENCE
                aria-labelledby="silence-title"
                data-open=watch.mark(|view| view.selection == Selection::Silence)
                inner_html=printed(Block::Silence)
            ></article>
        </div>
    }
}
