//! The editions of the page: whole, for embedding, and in a single file. They differ in
//! what fills the slots; the one for embedding has fewer components.

use crate::links::Links;
use azerbaijan_1994::edition::Edition as Components;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Edition {
    #[default]
    Whole,
    /// For a frame in another site: with a short header and foot, without search, menu, legend and list.
    Embed,
    /// For a file that is opened from a disk, live like the whole page: its links lead to parts of itself.
    SingleFile,
}

impl Edition {
    /// Which components it has.
    pub const fn components(self) -> Components {
        match self {
            Self::Whole | Self::SingleFile => Components::Whole,
            Self::Embed => Components::Embed,
        }
    }

    pub fn links(self) -> Links {
        match self {
            Self::Whole => Links::First,
            Self::Embed => Links::Embed,
            Self::SingleFile => Links::SingleFile,
        }
    }
}
