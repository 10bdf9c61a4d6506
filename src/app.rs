//! The page: creates the state and lays out the rooms. Printed by the press, hydrated by the browser.

use crate::map::Map;
use crate::panel::Panel;
use crate::printed::{printed, Block};
use crate::republic_list::RepublicList;
use crate::watch::Watch;
use crate::words;
use leptos::prelude::*;

/// The whole page inside `#app`.
#[component]
pub fn App() -> impl IntoView {
    let watch = Watch::new();
    #[cfg(feature = "hydrate")]
    crate::browser::attend(watch);
    view! {
        <div class="page">
            <header class="masthead" inner_html=printed(Block::Masthead)></header>
            <main id="main" class="desk">
                <Map watch/>
                <div class="reading">
                    <Panel/>
                    <RepublicList watch/>
                </div>
            </main>
            <section class="source" id="source" aria-labelledby="source-title" inner_html=printed(Block::SourceText)></section>
            <footer class="colophon" inner_html=printed(Block::Colophon)></footer>
            <p class="unseen" role="status" data-announce="">
                {move || watch.selected.get().map(words::announcement).unwrap_or_default()}
            </p>
        </div>
    }
}
