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

/// The title of the page, without its date.
pub const HEADING: &str = "Azerbaijan and the former Soviet republics";
pub const DATE: &str = "March 1994";
/// The skip links: target and label.
pub const SKIPS: [(&str, &str); 3] = [
    ("#map-title", "Skip to map"),
    ("#republics", "Skip to list of republics"),
    ("#source", "Skip to source text"),
];

/// The accessible name of the links in the header.
pub const SITE_LABEL: &str = "Site";
/// The link to the page for teachers.
pub const TEACHERS: &str = "Teachers";
/// The accessible name of the menu.
pub const MENU: &str = "More";
/// The text before the title of the source at the end of the page.
pub const FOOT_SOURCE: &str = "Source text:";
/// The text after it.
pub const FOOT_READINGS: &str =
    "Interpretations and plain-language accounts are by this site. Outlines: Natural Earth.";

/// The label of the theme control.
pub const THEME: &str = "Theme";

pub const INTRODUCTION_TITLE: &str = "What the source covers";
pub const INTRODUCTION: &str =
    "The source is thirteen sentences long. It does not treat all fourteen republics alike, \
    and this map does not pretend that it does.";
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

// The headings of an article.
pub const PLAIN_WORDS: &str = "In plain language";
/// The heading of the account of a republic that the source does not mention.
pub const FROM_OTHER_SOURCES: &str = "What other sources say";
pub const SOURCE_WORDS: &str = "In the source’s words";
pub const THROUGH_TIME: &str = "Our interpretation, date by date";
pub const CIS_PLACE: &str = "Azerbaijan and the CIS";
pub const SILENCES: &str = azerbaijan_1994::strings::SILENCE_TITLE;
pub const QUESTIONS: &str = "Questions to look into";
pub const CONTEXT: &str = "Context from other sources";
/// The note under the heading of the context.
pub const CONTEXT_NOTE: &str = "Not from the source text. Each fact names its own source.";
pub const PEOPLE: &str = "People";
/// The label of a fact with one reference.
pub const ONE_SOURCE: &str = "one source";
/// Before the numbers of the sentences on the CIS, on the page of a republic that took part in it.
pub const CIS_SENTENCES: &str = "The source speaks of the CIS as a body and names no member. Its sentences on it:";
/// The mark of a reference that is later than March 1994.
pub const LOOKS_BACK: &str = "looking back";

// The links at the end of an article.
pub const PREVIOUS: &str = "Previous";
pub const NEXT: &str = "Next";

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

/// The title of the locator globe.
pub const GLOBE: &str = "Where the fifteen republics lie";

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

/// The line above the title of the source text.
pub const SOURCE_KICKER: &str = "Library of Congress, 1995";
