//! The page: creates the state and lays out the rooms. Printed by the press, hydrated by the browser.

use crate::map::Map;
use crate::panel::Panel;
use crate::printed::{printed, Block};
use crate::reader::Reader;
use crate::republic_list::RepublicList;
use crate::search_box::Search;
use crate::watch::Watch;
use leptos::prelude::*;

/// The whole page inside `#app`.
#[component]
pub fn App() -> impl IntoView {
    let watch = Watch::new();
    #[cfg(feature = "hydrate")]
    crate::browser::attend(watch);
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
            <p class="notice" role="status" data-offline="" hidden="" inner_html=printed(Block::Notice)></p>
            <p class="unseen" role="status" data-announce=""></p>
        </div>
    }
}
