//! The page: creates the state and lays out the rooms. Printed by the press, hydrated by the browser.

use crate::map::Map;
use crate::panel::Panel;
use crate::printed::{printed, Block};
use crate::reader::Reader;
use crate::republic_list::RepublicList;
use crate::search_box::Search;
use crate::view::View;
use crate::watch::Watch;
use crate::words;
use leptos::prelude::*;

/// The whole page inside `#app`.
#[component]
pub fn App() -> impl IntoView {
    let watch = Watch::new();
    #[cfg(feature = "hydrate")]
    crate::browser::attend(watch);
    // What is heard of the last change that is worth hearing.
    let heard = Memo::new(move |before: Option<&(View, String)>| {
        let now = watch.still.get();
        let (view, said) = before.map_or((View::default(), ""), |(view, said)| (*view, said));
        (now, words::announcement(view, now).unwrap_or_else(|| said.to_owned()))
    });
    let said = move || heard.with(|(_, said)| said.clone());
    view! {
        <div class="page">
            <header class="masthead">
                <div inner_html=printed(Block::Masthead)></div>
                <Search watch/>
            </header>
            <main id="main" class="desk">
                <Map watch/>
                <div class="reading">
                    <Panel watch/>
                    <Reader watch/>
                    <RepublicList watch/>
                </div>
            </main>
            <section class="table" id="table" aria-labelledby="table-title" inner_html=printed(Block::Table)></section>
            <section class="index" id="index" aria-labelledby="index-title" inner_html=printed(Block::Index)></section>
            <footer class="colophon" inner_html=printed(Block::Colophon)></footer>
            <p class="unseen" role="status" data-announce="">{said}</p>
        </div>
    }
}
