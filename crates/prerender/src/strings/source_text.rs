//! The texts of the source text's notes, the time axis, the legend and the article on silence.

use super::vocabulary::stance;
use domain::layer::Layer;
use domain::vocabulary::{Precision, Stance, Topic};

pub const NOTES_HINT: &str = "Point at a sentence, or choose its number, to see who says it, when, and of whom. Its \
    republics light up on the map.";
pub const NO_DATE: &str = "none in this sentence";
pub const NOTE_DATES: &str = "Dates:";
pub const NOTE_TOPICS: &str = "Topics:";
pub const NOTE_REACHES: &str = "Reaches:";

/// In a note: the words by which the source reaches a group.
pub fn as_group(group: &str) -> String {
    format!(" as “{group}”, whose members the source does not list –")
}

pub fn next_on_topic(number: u8) -> String {
    format!("next: S{number}")
}

/// The precision of a date.
pub const fn exactness(precision: Precision) -> &'static str {
    match precision {
        Precision::Day => "a day",
        Precision::Month => "a month",
        Precision::PartOfYear => "part of a year",
        Precision::HalfYear => "half a year",
        Precision::Year => "a year, no month",
        Precision::PartOfDecade => "some years",
        Precision::Open => "no end given",
    }
}

pub const fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Treaty => "Treaty or declaration",
        Topic::Security => "Military security",
        Topic::NagornoKarabakh => "Nagorno-Karabakh",
        Topic::Cis => "The CIS",
        Topic::MinorityRights => "Minority rights",
        Topic::RefugeesProperty => "Refugees and property",
        Topic::Leadership => "Leaders and their policies",
        Topic::Mediation => "Mediation",
        Topic::Economy => "Economic agreement",
        Topic::Territory => "Territory",
        Topic::Legislature => "Vote of the legislature",
        Topic::Accusations => "Accusation",
    }
}

/// The stance before one that begins.
pub fn after_stance(before: Stance, now: Stance) -> String {
    if before == now {
        "as before".to_owned()
    } else {
        format!("before: {}", stance(before).to_lowercase())
    }
}

/// How many readings a moment does not change.
pub fn unchanged(count: usize) -> String {
    match count {
        14 => "No change is reported for any of the fourteen.".to_owned(),
        1 => "No change is reported for the other one.".to_owned(),
        _ => format!("No change is reported for the other {count}."),
    }
}

pub const CIS_NOW: &str = "Azerbaijan in the CIS:";
pub const LED_BY: &str = "Led by";

pub const LEGEND_KARABAKH: &str = "Nagorno-Karabakh, approximate";

/// The description of the map, from the number of partners in each class of coverage.
pub fn map_reach([named, passing, group, silent]: [usize; 4]) -> String {
    format!(
        "The source names {named} of the 14, {passing} in passing, {group} as a group, and does not mention {silent}."
    )
}

pub const AXIS_LABEL: &str = "Time ruler";
pub const PATTERNS: &str = "Patterns";

pub const fn layer_note(layer: Layer) -> &'static str {
    match layer {
        Layer::Stance => "Our reading of the source; for Armenia also of other sources. The articles give the reasons.",
        Layer::Coverage => "What the source text itself says, or leaves unsaid. It is the same at every moment.",
        Layer::Cis => "Context from other sources, not from the source text",
        Layer::Relations => "Context from other sources, not from the source text",
    }
}

pub const SILENCE_KICKER: &str = "The map turned over";
pub const SILENCE_SUMMARY: &str = "Seven of the fourteen are not mentioned, four only as a group.";
pub const SILENCE_LEGEND: &str =
    "Solid: the seven that the source does not mention. Faint: those that it names, or reaches \
    only as a group.";
pub const SILENCE_TEXT: [&str; 2] = [
    "Silence is not neutrality. That a text leaves out a republic does not mean that relations were good, bad or none. \
     It means that this text, of this length and for its readers, did not speak of them.",
    "So the silent republics have a look of their own on this map, and no reading. What is missing is listed here, with \
     questions that other sources may answer.",
];

/// Under the source text, in the words of the source.
pub fn data_as_of(date: &str) -> String {
    format!("Data as of {date}")
}

/// The part of a citation after the title of the book.
pub fn edition(editor: &str, publisher: &str, year: u16) -> String {
    format!(", edited by {editor} ({publisher}, {year}). ")
}

pub const SOURCE_TITLE: &str = "The source text";
pub const SOURCE_NOTE: &str = "Quoted whole and unchanged. Each sentence has a number and an address of its own.";
