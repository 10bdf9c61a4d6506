//! Slots: the parts of the page that are printed and never live.
//!
//! Prose and outlines are printed once into elements that hydration does not enter, since their content is raw HTML. The
//! components name a slot; whoever prints the page gives the function that fills it. The browser's half is empty, so that
//! these words are not sent twice.

use domain::republic::Republic;
use state::generated::Inset;

/// A part of the page that the live page never changes.
#[derive(Clone, Copy, Debug)]
pub enum Slot {
    /// The header: title and standfirst.
    Header,
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
    /// The rest of the legend: the overlay, and where the layers come from.
    LegendFoot,
    /// The time axis with all events.
    Axis,
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
    Footer,
    /// The notices of the loader: offline use, new versions.
    Notice,
}

/// The function that fills the slots.
#[cfg(feature = "ssr")]
#[derive(Clone)]
pub struct Slots(std::sync::Arc<dyn Fn(Slot) -> String + Send + Sync>);

#[cfg(feature = "ssr")]
impl Slots {
    pub fn new(fill: impl Fn(Slot) -> String + Send + Sync + 'static) -> Self {
        Self(std::sync::Arc::new(fill))
    }

    /// The HTML of a slot, for `inner_html`.
    pub fn html(&self, slot: Slot) -> String {
        (self.0)(slot)
    }
}

/// The browser's half: the slots are printed already.
#[cfg(not(feature = "ssr"))]
#[derive(Clone, Copy)]
pub struct Slots;

#[cfg(not(feature = "ssr"))]
impl Slots {
    /// Empty: hydration does not read it.
    pub fn html(&self, _: Slot) -> &'static str {
        ""
    }
}
