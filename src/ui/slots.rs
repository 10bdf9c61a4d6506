//! Slots: parts of the page that are printed and that no component renders.
//!
//! The content of a slot is raw HTML inside an element whose children hydration skips. A component names a slot, and the
//! prerenderer passes the function that fills it. In the browser a slot is an empty string, so that the WASM does not
//! contain its text.

use domain::republic::Republic;
use state::generated::MomentIndex;

#[derive(Clone, Copy, Debug)]
pub enum Slot {
    /// The header: title and standfirst.
    Header,
    /// Outlines and patterns, to which the map and its loupe refer.
    Atlas,
    /// Below the republics, in the map and its loupe: other countries.
    Backdrop,
    /// Above the republics: lakes, Nagorno-Karabakh, leader lines.
    Overlay,
    /// The names on the map.
    Labels,
    /// Where on the globe the map lies.
    Globe,
    /// The hint for first visits.
    FirstHint,
    /// The end of the legend: the overlay, and the sources of the layers.
    LegendFoot,
    /// The time axis with all events.
    Axis,
    /// The account of a moment: what changed, and for whom.
    Moment(MomentIndex),
    /// Above the republics of the loupe: lakes, Nagorno-Karabakh, names.
    LoupeOverlay,
    /// The panel without a selection.
    Introduction,
    Article(Republic),
    /// What the source does not say.
    Silence,
    SourceText,
    /// A note for each sentence.
    Notes,
    /// All fifteen republics as a table, with downloads.
    Table,
    /// Names, places, topics, terms and people.
    Index,
    /// Method, borders, sources, licences.
    Footer,
    /// Notices about offline use and new versions.
    Notice,
}

/// The function that fills the slots with HTML.
#[cfg(feature = "ssr")]
#[derive(Clone)]
pub struct Slots(std::sync::Arc<dyn Fn(Slot) -> String + Send + Sync>);

#[cfg(feature = "ssr")]
impl Slots {
    pub fn new(fill: impl Fn(Slot) -> String + Send + Sync + 'static) -> Self {
        Self(std::sync::Arc::new(fill))
    }

    pub fn html(&self, slot: Slot) -> String {
        (self.0)(slot)
    }
}

/// In the browser the slots are printed already.
#[cfg(not(feature = "ssr"))]
#[derive(Clone, Copy)]
pub struct Slots;

#[cfg(not(feature = "ssr"))]
impl Slots {
    /// Always empty.
    pub fn html(&self, _: Slot) -> &'static str {
        ""
    }
}
