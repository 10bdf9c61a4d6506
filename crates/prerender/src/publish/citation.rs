//! Citations of the page, or of an article: three styles for people and two formats for reference managers.
//!
//! Each citation contains the date of the data, the author of the classification and the source text. The URL and the day
//! of access are known only in the browser, which fills in `{address}` and `{accessed}`.
//!
//! The author is the site, because no person signs it. The page as a whole is cited by its title alone, as the styles
//! require where author and title are the same. The year is that of the licence, so that the same content gives the same
//! citation in every build.

mod constants;
mod part;
mod reference_managers;
mod styles;
mod work;

pub use constants::YEAR;
pub use part::{plain, Part};
pub use work::Work;

use content::model::Source;

/// A style or a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// APA, 7th edition.
    Apa,
    /// MLA, 9th edition.
    Mla,
    /// Chicago, 17th edition, author-date.
    Chicago,
    /// BibTeX, with the fields of biblatex.
    Bibtex,
    Ris,
}

/// How a style writes a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    /// "November 5, 2026"
    Long,
    /// "5 Nov. 2026"
    Short,
    /// "2026-11-05"
    Dashed,
    /// "2026/11/05"
    Slashed,
}

impl Day {
    /// The id for the script of the page.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Long => "long",
            Self::Short => "short",
            Self::Dashed => "dashed",
            Self::Slashed => "slashed",
        }
    }
}

impl Format {
    /// All of them, in the order of the dialog.
    pub const ALL: [Self; 5] = [Self::Apa, Self::Mla, Self::Chicago, Self::Bibtex, Self::Ris];

    pub const fn slug(self) -> &'static str {
        match self {
            Self::Apa => "apa",
            Self::Mla => "mla",
            Self::Chicago => "chicago",
            Self::Bibtex => "bibtex",
            Self::Ris => "ris",
        }
    }

    /// The extension and media type of its file, for the formats of reference managers.
    pub const fn file(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Bibtex => Some(("bib", "application/x-bibtex")),
            Self::Ris => Some(("ris", "application/x-research-info-systems")),
            Self::Apa | Self::Mla | Self::Chicago => None,
        }
    }

    /// The form of the day of access.
    pub const fn day(self) -> Day {
        match self {
            Self::Apa | Self::Chicago => Day::Long,
            Self::Mla => Day::Short,
            Self::Bibtex => Day::Dashed,
            Self::Ris => Day::Slashed,
        }
    }

    pub fn cite(self, work: &Work, source: &Source) -> Vec<Part> {
        match self {
            Self::Apa => styles::apa(work, source),
            Self::Mla => styles::mla(work, source),
            Self::Chicago => styles::chicago(work, source),
            Self::Bibtex => vec![Part::Plain(reference_managers::bibtex(work, source))],
            Self::Ris => vec![Part::Plain(reference_managers::ris(work, source))],
        }
    }
}
