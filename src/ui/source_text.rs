//! The source text, and below it the number of sentences that reach the open republic, with a link to the next one. The
//! sentences are printed; `dom::source_text` highlights them.

use crate::store::Store;
use crate::strings;
use crate::ui::bind::{element, ElementBuilder};
use crate::ui::slots::{Slot, Slots};
use state::Selection;

pub fn source_text(store: Store, slots: &Slots) -> ElementBuilder {
    let next = element("a")
        .attr("data-next", "")
        .bind(
            "href",
            store.text(|state| {
                state
                    .next_sentence()
                    .map(|next| format!("#s{}", next.get()))
                    .unwrap_or_default()
            }),
        )
        .bind("hidden", store.flag(|state| state.next_sentence().is_none()))
        .bind_text(store.text(|state| state.next_sentence().map(strings::next_sentence).unwrap_or_default()));
    element("section")
        .attr("class", "source")
        .attr("id", "source")
        .attr("aria-labelledby", "source-title")
        .bind(
            "data-read",
            store.flag(|state| matches!(state.selection, Selection::Sentence(_))),
        )
        .child(element("div").html(slots.html(Slot::SourceText)))
        .child(
            element("p")
                .attr("class", "reach")
                .bind("hidden", store.flag(|state| state.open.is_none()))
                .child(
                    element("span").bind_text(store.text(|state| state.open.map(strings::reach).unwrap_or_default())),
                )
                .child(next),
        )
        .child(element("div").attr("class", "notes").html(slots.html(Slot::Notes)))
}
