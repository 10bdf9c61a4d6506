//! The texts that only the prerenderer prints.

mod cite;
mod export;
mod footer;
mod handouts;
mod help;
mod names;
mod pages;
mod quiz;
mod share;
mod source_text;
mod stances;
mod table;
mod teachers;

pub use azerbaijan_1994::strings::*;

pub use cite::*;
pub use export::*;
pub use footer::*;
pub use handouts::*;
pub use help::*;
pub use names::*;
pub use pages::*;
pub use quiz::*;
pub use share::*;
pub use source_text::*;
pub use stances::*;
pub use table::*;
pub use teachers::*;

use content::model::ContextKind;
use domain::vocabulary::{Certainty, ClaimClass, Coverage, Precision};

/// The skip links: target and label.
pub const SKIPS: [(&str, &str); 3] = [
    ("#map-title", "Skip to map"),
    ("#republics", "Skip to list of republics"),
    ("#source", "Skip to source text"),
];

/// The groups of the introduction: heading and meaning.
pub const fn coverage_group(coverage: Coverage) -> (&'static str, &'static str) {
    match coverage {
        Coverage::Subject => ("The subject", "The source is about this republic."),
        Coverage::Named => ("Named", "The source describes relations with this republic."),
        Coverage::InPassing => ("Named in passing", "Named only inside statements about Russia."),
        Coverage::Group => (
            "As a group",
            "We count it in “Central Asia”; the source lists no members.",
        ),
        Coverage::NotMentioned => ("Not mentioned", "The source is silent. The articles use other sources."),
    }
}

/// The label of a statement that reports an accusation or a position.
pub const fn certainty(certainty: Certainty) -> Option<&'static str> {
    match certainty {
        Certainty::Fact => None,
        Certainty::Accusation => Some("Accusation"),
        Certainty::Position => Some("Position"),
    }
}

/// The label of a sentence.
pub const fn claim_class(class: ClaimClass) -> &'static str {
    match class {
        ClaimClass::Fact => "Reported as fact",
        ClaimClass::Accusation => "Accusation, not established here",
        ClaimClass::Position => "Position of one side",
    }
}

/// The accessible name of the links at the end of an article.
pub fn after(republic: &str) -> String {
    format!("Before and after {republic}")
}

/// The line under the source text, in the words of the source: "Data as of March 1994".
pub fn data_as_of(date: &str) -> String {
    format!("Data as of {date}")
}

/// The editor, publisher and year of the book, for its citation.
pub fn edition(editor: &str, publisher: &str, year: u16) -> String {
    format!(", edited by {editor} ({publisher}, {year}). ")
}

/// The labels of waters and neighbours on the map: id, name, class.
pub const PLACES: [(&str, &str, &str); 10] = [
    ("karabakh", "Nagorno-Karabakh\n(approximate)", "region"),
    ("baku", "Baku", "city"),
    ("baltic", "Baltic Sea", "water"),
    ("black-sea", "Black Sea", "water"),
    ("caspian", "Caspian\nSea", "water"),
    ("poland", "Poland", "country"),
    ("turkey", "Turkey", "country"),
    ("iran", "Iran", "country"),
    ("china", "China", "country"),
    ("afghanistan", "Afghanistan", "country"),
];

/// How exact a moment is, unless it is a month or a day.
pub const fn precision(precision: Precision) -> Option<&'static str> {
    match precision {
        Precision::Day | Precision::Month => None,
        Precision::PartOfYear | Precision::HalfYear | Precision::Year => Some("no month given"),
        Precision::PartOfDecade => Some("no year given"),
        Precision::Open => Some("no end given"),
    }
}

/// The label of a kind of context fact.
pub const fn context_kind(kind: ContextKind) -> &'static str {
    match kind {
        ContextKind::DiplomaticRelations => "Diplomatic relations",
        ContextKind::Cis => "CIS",
        ContextKind::Independence => "Independence",
        ContextKind::Capital => "Capital",
        ContextKind::Leader => "Leader",
        ContextKind::Event => "Event",
    }
}
