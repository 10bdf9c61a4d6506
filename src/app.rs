//! The page: lays out the rooms. Printed by the press, hydrated by the browser.

use crate::map::map;
use crate::panel::panel;
use crate::printed::{printed, Block};
use crate::reader::reader;
use crate::republic_list::republic_list;
use crate::search_box::search_box;
use crate::watch::Watch;
use leptos::prelude::*;

/// The whole page inside `#app`.
#[component]
pub fn App(
    /// The state.
    watch: Watch,
) -> impl IntoView {
    view! {
        <div class="page">
            <header class="masthead">
                <div inner_html=printed(Block::Masthead)></div>
                {search_box(watch)}
            </header>
            <main id="main" class="desk">
                {map(watch)}
                <div class="reading">
                    {panel(watch)}
                    {reader(watch)}
                    {republic_list(watch)}
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
