//! The words that only the press prints.

mod after;
mod citing;
mod colophon;
mod help;
mod paper;
mod reader;
mod saving;
mod sharing;
mod study;
mod teachers;

pub use azerbaijan_1994::strings::*;

pub use after::*;
pub use citing::*;
pub use colophon::*;
pub use help::*;
pub use paper::*;
pub use reader::*;
pub use saving::*;
pub use sharing::*;
pub use study::*;
pub use teachers::*;

use content::model::ContextKind;
use domain::layer::Layer;
use domain::vocabulary::{Certainty, ClaimClass, Coverage, Precision, Stance};

/// Over the title.
pub const KICKER: &str = "An atlas of one text";
/// The title of the page, without its date.
pub const HEADING: &str = "Azerbaijan and the former Soviet republics";
/// The date, always in sight.
pub const DATE: &str = "March 1994";
/// Under the title, before the counts.
pub const STANDFIRST: &str = "How Azerbaijan stood with the fourteen other republics, told from a single page of a \
    Library of Congress country study. Choose a republic to read what the source says of it, sentence by sentence, \
    and what it leaves unsaid.";

/// Links for those who skip.
pub const SKIPS: [(&str, &str); 4] = [
    ("#map", "To the map"),
    ("#republics", "To the list of republics"),
    ("#source", "To the source text"),
    ("#table", "To the table"),
];

/// Before the choice of light or dark.
pub const THEME: &str = "Theme";

/// The stances, as sentences and tables write them: the words of their layer.
pub fn stance(stance: Stance) -> &'static str {
    let place = Stance::ALL.iter().position(|known| *known == stance);
    place.map_or("", |place| azerbaijan_1994::strings::classes(Layer::Stance)[place])
}

/// What each stance means, for the rubric.
pub const fn rubric(stance: Stance) -> &'static str {
    match stance {
        Stance::Cooperative => "Agreements are signed and no quarrel is reported.",
        Stance::Improving => "Ties are reported to be better than before, though quarrels may remain.",
        Stance::Uneven => "Neither steadily good nor steadily bad.",
        Stance::Strained => "Open quarrels are reported.",
        Stance::InConflict => "Fighting, or land reported as seized.",
        Stance::NotStated => "The source gives no ground for a reading. Silence is not neutrality.",
    }
}

/// The introduction's title.
pub const INTRODUCTION_TITLE: &str = "What the source covers";
/// The introduction's first paragraph.
pub const INTRODUCTION: &str =
    "The source is thirteen sentences long. It does not treat all fourteen republics alike, \
    and this map does not pretend that it does.";
/// The introduction's hint.
pub const INTRODUCTION_HINT: &str =
    "Choose a republic in the map or in the list. By keys: Tab to the map, then arrow keys or \
    first letters.";
/// The groups of the introduction: heading and what it means.
pub const fn coverage_group(coverage: Coverage) -> (&'static str, &'static str) {
    match coverage {
        Coverage::Subject => ("The subject", "The source is about this republic."),
        Coverage::Named => ("Named", "The source speaks of relations with this republic."),
        Coverage::InPassing => ("Named in passing", "Named only inside statements about Russia."),
        Coverage::Group => (
            "As a group",
            "Meant by “Central Asia”; the source does not list the members.",
        ),
        Coverage::NotMentioned => (
            "Not mentioned",
            "The source is silent. What stands here comes from elsewhere.",
        ),
    }
}

/// Headings of an article's parts.
pub const PLAIN_WORDS: &str = "In plain words";
/// The account of a silent republic.
pub const FROM_ELSEWHERE: &str = "What other sources say";
/// The verbatim sentences.
pub const SOURCE_WORDS: &str = "In the source’s words";
/// Stances by moment.
pub const THROUGH_TIME: &str = "Our reading, moment by moment";
/// Azerbaijan's place in the CIS.
pub const CIS_PLACE: &str = "Azerbaijan and the CIS";
/// What is missing.
pub const SILENCES: &str = azerbaijan_1994::strings::SILENCE_TITLE;
/// For research.
pub const QUESTIONS: &str = "Questions to look into";
/// Context facts.
pub const CONTEXT: &str = "Context from other sources";
/// Under the heading of the context.
pub const CONTEXT_NOTE: &str = "Not from the source text. Each fact names where it comes from.";
/// People.
pub const PEOPLE: &str = "People";
/// Under the stance.
pub const OUR_READING: &str = "our reading, March 1994";
/// A fact with one reference.
pub const ONE_SOURCE: &str = "one source";
/// Links at the end of an article.
pub const BACK_TO_MAP: &str = "Back to the map";
/// To the republic before.
pub const PREVIOUS: &str = "Previous";
/// To the republic after.
pub const NEXT: &str = "Next";

/// The mark of a statement that reports no plain fact.
pub const fn certainty(certainty: Certainty) -> Option<&'static str> {
    match certainty {
        Certainty::Fact => None,
        Certainty::Accusation => Some("Accusation"),
        Certainty::Position => Some("Position"),
    }
}

/// The mark of a sentence.
pub const fn claim_class(class: ClaimClass) -> &'static str {
    match class {
        ClaimClass::Fact => "Reported as fact",
        ClaimClass::Accusation => "Accusation, not established here",
        ClaimClass::Position => "Position of a party",
    }
}

/// The accessible name of the links at the end of an article.
pub fn after(republic: &str) -> String {
    format!("After {republic}")
}

/// Under the source text: "Data as of March 1994", as the source itself writes it.
pub fn data_as_of(date: &str) -> String {
    format!("Data as of {date}")
}

/// Who edited and published the book, for the citation.
pub fn edition(editor: &str, publisher: &str, year: u16) -> String {
    format!(", edited by {editor} ({publisher}, {year}). ")
}

/// Waters and neighbours on the map, for orientation: id, name, class.
pub const PLACES: [(&str, &str, &str); 8] = [
    ("baltic", "Baltic Sea", "water"),
    ("black-sea", "Black Sea", "water"),
    ("caspian", "Caspian\nSea", "water"),
    ("poland", "Poland", "country"),
    ("turkey", "Turkey", "country"),
    ("iran", "Iran", "country"),
    ("china", "China", "country"),
    ("afghanistan", "Afghanistan", "country"),
];

/// How exact a moment is, where it is not a plain month.
pub const fn precision(precision: Precision) -> Option<&'static str> {
    match precision {
        Precision::Day | Precision::Month => None,
        Precision::PartOfYear => Some("part of a year"),
        Precision::HalfYear => Some("half a year"),
        Precision::Year => Some("no month given"),
        Precision::PartOfDecade => Some("no year given"),
        Precision::Open => Some("no end given"),
    }
}

/// What a context fact is about.
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

/// The source text's title.
pub const SOURCE_TITLE: &str = "The source text";
/// Over the source text.
pub const SOURCE_NOTE: &str = "Quoted whole and unchanged. Each sentence has a number and an address of its own.";
