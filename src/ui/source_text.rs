//! The source text, the home state of the pane. Its sentences and their notes are printed; `dom::source_text` highlights
//! them.

use crate::store::Store;
use crate::ui::bind::{element, ElementBuilder};
use crate::ui::slots::{Slot, Slots};
use state::Selection;

pub fn source_text(store: Store, slots: &Slots) -> ElementBuilder {
    element("section")
        .attr("class", "source")
        .attr("id", "source")
        .attr("aria-labelledby", "source-title")
        .bind(
            "data-read",
            store
                .choice
                .flag(|state| matches!(state.selection, Selection::Sentence(_))),
        )
        .html(slots.html(Slot::SourceText))
}
