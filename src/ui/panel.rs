//! The panel: an introduction, one article for each republic, and what the source does not say. Which one is seen is
//! the fragment's choice (`:target`), with and without the live page; a live page also holds an article open while
//! its sentences are read in the source.

use crate::store::Store;
use crate::ui::bind::{element, ElementBuilder};
use crate::ui::slots::{Slot, Slots};
use domain::republic::Republic;
use state::route::SILENCE;
use state::{Selection, State};

/// The introduction, the fifteen articles and the silences.
pub fn panel(store: Store, slots: &Slots) -> ElementBuilder {
    let article = |slug: &'static str, slot: Slot, open: Box<dyn Fn(State) -> bool + Send>| {
        element("article")
            .attr("class", "article")
            .attr("id", slug)
            .attr("aria-labelledby", format_args!("{slug}-title"))
            .bind("data-open", store.flag(open))
            .html(slots.html(slot))
    };
    let of_republic = |republic: Republic| {
        let open = Box::new(move |state: State| state.open == Some(republic));
        article(republic.slug(), Slot::Article(republic), open)
    };
    element("div")
        .attr("class", "panel")
        .attr("data-panel", "")
        .child(
            element("section")
                .attr("class", "introduction")
                .attr("aria-labelledby", "introduction-title")
                .bind("hidden", store.flag(|state| state.open.is_some() || silent(state)))
                .html(slots.html(Slot::Introduction)),
        )
        .children(Republic::ALL.map(of_republic))
        .child(article(SILENCE, Slot::Silence, Box::new(silent)))
}

/// Whether what the source does not say is open.
fn silent(state: State) -> bool {
    state.selection == Selection::Silence
}
