//! The editions of the page: whole, for embedding, and in a single file. Their components are the same, so one program
//! hydrates the first two; they differ in what fills the slots.

use crate::links::Links;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Edition {
    #[default]
    Whole,
    /// For a frame in another site: without the table, with a short header and footer.
    Embed,
    /// For a file that is opened from a disk: its links lead to parts of itself.
    SingleFile,
}

impl Edition {
    pub fn links(self) -> Links {
        match self {
            Self::Whole => Links::First,
            Self::Embed => Links::Embed,
            Self::SingleFile => Links::SingleFile,
        }
    }
}
