//! Slots: parts of the page that are printed and that no component renders.
//!
//! The content of a slot is raw HTML inside an element whose children hydration skips. A component names a slot, and the
//! prerenderer passes the function that fills it. In the browser a slot is an empty string, so that the WASM does not
//! contain its text.

use domain::republic::Republic;
use state::generated::MomentIndex;

#[derive(Clone, Copy, Debug)]
pub enum Slot {
    /// The beginning of the header: skip links and title.
    Header,
    /// The end of the header: links to other pages, and the menu.
    Menu,
    /// The texts that the live program takes from the page: `state::page_lines` finds its way in them.
    Lines,
    /// The link beside the search, to the glossary.
    SearchLink,
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
    /// Above the republics of the loupe: lakes, Nagorno-Karabakh, names.
    LoupeOverlay,
    /// What changed at a moment.
    Caption(MomentIndex),
    /// The mark and the short date of a moment.
    Stop(MomentIndex),
    Article(Republic),
    /// What the source does not say.
    Silence,
    /// The sentences of the source, and a note for each.
    SourceText,
    /// Links to the other pages, and the source.
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

    /// The text of [`Slot::Lines`]. It is needed for as long as the page is printed.
    pub fn lines(&self) -> &'static str {
        let html: &'static str = self.html(Slot::Lines).leak();
        // The line break at the beginning of a `<pre>` is no part of its text.
        html.strip_prefix('\n').unwrap_or(html)
    }
}

/// In the browser the slots are printed already.
#[cfg(not(feature = "ssr"))]
#[derive(Clone)]
pub struct Slots(());

#[cfg(not(feature = "ssr"))]
impl Slots {
    /// Reads the lines of the page, from which the program then takes all its texts. They are needed until the page is closed.
    /// Nothing if some are missing, as where something has changed the page on its way: the page then stays as it is printed.
    pub fn read() -> Option<Self> {
        let messages = crate::dom::readings::install();
        let installed = messages::page::install(messages::MAP.start, messages);
        (installed == messages::MAP.len()).then_some(Self(()))
    }

    /// Always empty.
    pub fn html(&self, _: Slot) -> &'static str {
        ""
    }

    /// The lines of the legend by what is read now.
    pub fn lines(&self) -> &'static str {
        state::readings::legend()
    }
}
