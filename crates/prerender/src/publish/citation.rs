//! How the page is cited, whole or for one republic: in three styles for people and two formats for programs.
//!
//! Each citation carries the date of the data, whose the classification is, and the text it is told from, so that they
//! travel with it. Where the page stands and on which day it was read is known to the browser alone: it fills in
//! `{address}` and `{accessed}`.
//!
//! The author is the site: nobody signs it by name. The whole site is named by its title alone, as the styles ask where
//! author and title are the same. The year is that of the licence, which is part of the package, so that the same
//! content gives the same citation whenever it is built.

mod programs;
mod styles;

use content::model::Source;
use domain::republic::Republic;

/// The site's name, as styles write it that keep to sentences.
pub const SITE: &str = "Azerbaijan and the former Soviet republics, March 1994";
/// The same, as styles write it that raise the words of titles.
pub const SITE_RAISED: &str = "Azerbaijan and the Former Soviet Republics, March 1994";
/// The year of publication: that of the licence.
pub const YEAR: u16 = 2026;
/// What kind of work it is.
pub const KIND: &str = "Interactive map";
/// Whose the classification is.
pub const CLASSIFICATION: &str = "classification by this site";
/// Where the address goes.
pub const ADDRESS: &str = "{address}";
/// Where the day of access goes, in the form of [`Format::day`].
pub const ACCESSED: &str = "{accessed}";

/// What is cited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Work {
    /// The page as a whole.
    Whole,
    /// One article.
    Article {
        /// Its title.
        title: String,
        /// The id of its republic.
        slug: String,
    },
}

impl Work {
    /// The article of a republic.
    pub fn of(republic: Republic) -> Self {
        Self::Article {
            title: republic.name().to_owned(),
            slug: republic.slug().to_owned(),
        }
    }

    /// Any article: its title and id are places to fill.
    pub fn pattern() -> Self {
        Self::Article {
            title: "{republic}".to_owned(),
            slug: "{slug}".to_owned(),
        }
    }
}

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
    /// RIS.
    Ris,
}

/// How a day is written.
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
    /// The word by which the browser knows it.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Long => "long",
            Self::Short => "short",
            Self::Dashed => "dashed",
            Self::Slashed => "slashed",
        }
    }
}

/// A run of a citation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Upright.
    Plain(String),
    /// The title of a whole work.
    Italic(String),
}

impl Format {
    /// All of them, as they are offered.
    pub const ALL: [Self; 5] = [Self::Apa, Self::Mla, Self::Chicago, Self::Bibtex, Self::Ris];

    /// The stable id.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Apa => "apa",
            Self::Mla => "mla",
            Self::Chicago => "chicago",
            Self::Bibtex => "bibtex",
            Self::Ris => "ris",
        }
    }

    /// How its files end and what they are, for those that programs read.
    pub const fn file(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Bibtex => Some(("bib", "application/x-bibtex")),
            Self::Ris => Some(("ris", "application/x-research-info-systems")),
            Self::Apa | Self::Mla | Self::Chicago => None,
        }
    }

    /// How it writes the day of access.
    pub const fn day(self) -> Day {
        match self {
            Self::Apa | Self::Chicago => Day::Long,
            Self::Mla => Day::Short,
            Self::Bibtex => Day::Dashed,
            Self::Ris => Day::Slashed,
        }
    }

    /// The citation.
    pub fn cite(self, work: &Work, source: &Source) -> Vec<Part> {
        match self {
            Self::Apa => styles::apa(work, source),
            Self::Mla => styles::mla(work, source),
            Self::Chicago => styles::chicago(work, source),
            Self::Bibtex => vec![Part::Plain(programs::bibtex(work, source))],
            Self::Ris => vec![Part::Plain(programs::ris(work, source))],
        }
    }
}

/// The words of a citation without their faces.
pub fn plain(parts: &[Part]) -> String {
    parts
        .iter()
        .map(|part| match part {
            Part::Plain(text) | Part::Italic(text) => text.as_str(),
        })
        .collect()
}
