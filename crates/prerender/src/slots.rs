//! Fills the slots of the components with the printed pages.

use crate::pages;
use crate::pages::edition::{edition, Edition};
use azerbaijan_1994::ui::slots::Slot;

/// The HTML of a slot.
pub fn fill(slot: Slot) -> String {
    if edition() == Edition::Embed {
        match slot {
            Slot::Header => return pages::embed::head(),
            Slot::Footer => return pages::embed::foot(),
            // An embedded page leaves out what the whole page has, one link away.
            Slot::Table => return pages::embed::table(),
            _ => {}
        }
    }
    match slot {
        Slot::Header => pages::header::masthead(),
        Slot::Atlas => pages::outlines::atlas(),
        Slot::Backdrop => pages::outlines::backdrop(),
        Slot::Overlay => pages::outlines::described_overlay(),
        Slot::Labels => pages::label::labels(),
        Slot::FirstHint => pages::help_dialog::first_hint(),
        Slot::LegendFoot => pages::legend_foot::key_foot(),
        Slot::Axis => pages::axis::ruler(),
        Slot::Moment(moment) => pages::events::account(moment),
        Slot::InsetOverlay => pages::outlines::inset_overlay(),
        Slot::InsetLabels(inset) => pages::label::inset_labels(inset),
        Slot::Introduction => pages::introduction::introduction(),
        Slot::Article(republic) => pages::article::article(republic),
        Slot::Silence => pages::silence::silence(),
        Slot::SourceText => pages::source_text::source_text(),
        Slot::Notes => pages::notes::notes(),
        Slot::Table => pages::table::table(),
        Slot::Index => pages::index::index(),
        Slot::Footer => pages::footer::colophon(),
        Slot::Notice => pages::notice::notice(),
    }
}
