//! The editions of the page.

/// The two pages that are made of the same components.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Edition {
    /// The page itself.
    #[default]
    Whole,
    /// The page for frames in other sites: map, timeline and pane only.
    Embed,
}
