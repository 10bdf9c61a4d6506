//! The layout of the page. The prerenderer prints it, the browser hydrates it.

use crate::store::Store;
use crate::ui::map::map;
use crate::ui::panel::panel;
use crate::ui::republic_list::republic_list;
use crate::ui::search_combobox::search_combobox;
use crate::ui::slots::{Slot, Slots};
use crate::ui::source_text::source_text;
use crate::ui::timeline::timeline;
use leptos::prelude::*;

/// The content of `#app`.
#[component]
pub fn App(store: Store, slots: Slots) -> impl IntoView {
    view! {
        <div class="page">
            <header class="masthead">
                <div inner_html=slots.html(Slot::Header)></div>
                {search_combobox(store, &slots)}
            </header>
            <main id="main" class="desk">
                {map(store, &slots, timeline(store, &slots))}
                <div class="reading">
                    {panel(store, &slots)}
                    {source_text(store, &slots)}
                    {republic_list(store)}
                </div>
            </main>
            <section class="table" id="table" aria-labelledby="table-title" inner_html=slots.html(Slot::Table)></section>
            <section class="index" id="index" aria-labelledby="index-title" inner_html=slots.html(Slot::Index)></section>
            <footer class="colophon" inner_html=slots.html(Slot::Footer)></footer>
            <p class="notice" role="status" data-offline="" hidden="" inner_html=slots.html(Slot::Notice)></p>
            <p class="unseen" role="status" data-announce=""></p>
        </div>
    }
}
