//! The panel: an introduction, and one article for each republic. Which one is seen is the fragment's choice
//! (`:target`), with and without the live page; so nothing here is live.

use crate::printed::{printed, Block};
use crate::republic::Republic;
use leptos::prelude::*;

/// The introduction and the fifteen articles.
#[component]
pub fn Panel() -> impl IntoView {
    view! {
        <div class="panel" data-panel="">
            <section class="introduction" aria-labelledby="introduction-title" inner_html=printed(Block::Introduction)></section>
            {Republic::ALL
                .map(|republic| {
                    let slug = republic.slug();
                    view! {
                        <article class="article" id=slug aria-labelledby=format!("{slug}-title") inner_html=printed(Block::Article(republic))></article>
                    }
                })
                .into_iter()
                .collect_view()}
        </div>
    }
}
