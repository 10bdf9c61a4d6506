//! The seam between what is printed and what is live.
//!
//! Prose and outlines are printed once, by the press, into elements that the live page leaves as they stand:
//! hydration never looks inside an element whose content is raw HTML. So their words cost the reader nothing twice,
//! and the browser's half of this room is one empty string.

use crate::facts::Inset;
use crate::republic::Republic;

/// A part of the page that only the press can fill.
#[derive(Clone, Copy, Debug)]
pub enum Block {
    /// Title and standfirst.
    Masthead,
    /// The outlines and hatchings that the maps refer to.
    Atlas,
    /// What lies under the republics, in the map and its insets: the neighbours' land.
    Backdrop,
    /// What lies over them: lakes, Nagorno-Karabakh, leader lines.
    Overlay,
    /// The names on the map.
    Labels,
    /// What the first visit is told beside the map.
    FirstHint,
    /// The rest of the key: the overlay, and where the layers come from.
    KeyFoot,
    /// The time ruler with all events.
    Ruler,
    /// The account of a moment, by its place.
    Moment(u8),
    /// What lies over the republics of an inset.
    InsetOverlay,
    /// The caption and the names of an inset.
    InsetLabels(Inset),
    /// What the panel shows when nothing is chosen.
    Introduction,
    /// The article of a republic.
    Article(Republic),
    /// What the source does not say.
    Silence,
    /// The source text.
    SourceText,
    /// The notes of its sentences.
    Notes,
    /// All fifteen republics as a table, with downloads.
    Table,
    /// Names, places, topics, terms and people.
    Index,
    /// How to read, borders, sources, licences.
    Colophon,
    /// What the loader has to say of offline use and of new versions.
    Notice,
}

/// The HTML of a block, for `inner_html`. In the browser it is empty and never used.
#[cfg(not(feature = "ssr"))]
pub fn printed(_: Block) -> &'static str {
    ""
}

/// The HTML of a block, for `inner_html`.
///
/// # Panics
/// Only in the press, when no [`Content`](crate::content::model::Content) was provided: an error of the press itself.
#[cfg(feature = "ssr")]
pub fn printed(block: Block) -> String {
    use crate::prose;
    use crate::prose::edition::{edition, Edition};
    if edition() == Edition::Embed {
        match block {
            Block::Masthead => return prose::embed::head(),
            Block::Colophon => return prose::embed::foot(),
            // What an embedded page is without is in the whole page, one link away.
            Block::Table => return prose::embed::table(),
            _ => {}
        }
    }
    match block {
        Block::Masthead => prose::masthead::masthead(),
        Block::Atlas => prose::outlines::atlas(),
        Block::Backdrop => prose::outlines::backdrop(),
        Block::Overlay => prose::outlines::described_overlay(),
        Block::Labels => prose::label::labels(),
        Block::FirstHint => prose::help::first_hint(),
        Block::KeyFoot => prose::key_foot::key_foot(),
        Block::Ruler => prose::ruler::ruler(),
        Block::Moment(moment) => prose::chronicle::account(moment),
        Block::InsetOverlay => prose::outlines::inset_overlay(),
        Block::InsetLabels(inset) => prose::label::inset_labels(inset),
        Block::Introduction => prose::introduction::introduction(),
        Block::Article(republic) => prose::article::article(republic),
        Block::Silence => prose::silence::silence(),
        Block::SourceText => prose::source_text::source_text(),
        Block::Notes => prose::notes::notes(),
        Block::Table => prose::table::table(),
        Block::Index => prose::index::index(),
        Block::Colophon => prose::colophon::colophon(),
        Block::Notice => prose::notice::notice(),
    }
}
