//! The words that only the press prints.

use crate::content::model::ContextKind;
use crate::content::vocabulary::{Certainty, ClaimClass, Coverage, NameKind, Precision, Stance, Topic};
use crate::layer::Layer;

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

/// The stances, as sentences and tables write them: the words of their layer.
pub fn stance(stance: Stance) -> &'static str {
    let place = Stance::ALL.iter().position(|known| *known == stance);
    place.map_or("", |place| super::classes(Layer::Stance)[place])
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
pub const INTRODUCTION_HINT: &str = "Choose a republic in the map or in the list.";
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
pub const SILENCES: &str = "What the source does not say";
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

/// The colophon's parts.
pub const READING_TITLE: &str = "How to read the colours";
/// On the stances.
pub const READING_NOTE: &str =
    "The words on the map are our reading, not the source’s. Each rests on sentences of the \
    source, or on context facts that name their own source; the article shows which.";
/// On borders.
pub const BORDERS_TITLE: &str = "Borders of March 1994";
/// The policy.
pub const BORDERS: [&str; 4] = [
    "Borders are drawn as they were internationally recognised in March 1994. Crimea is drawn in Ukraine, Nakhichevan \
     with Azerbaijan and Kaliningrad with Russia. Abkhazia, South Ossetia and Transnistria are drawn inside the states \
     they were recognised as part of, whoever held them.",
    "Nagorno-Karabakh is drawn inside Azerbaijan. The hatched outline is that of the former autonomous region, and it \
     is approximate. Districts around it were under the control of Armenian forces as well; no front line is drawn, because \
     it was moving and no source seen here fixes it for March 1994.",
    "The Aral Sea is drawn as two lakes, as it was then; the shoreline is an approximation. Kara-Bogaz-Gol is drawn as \
     water. No borders are drawn in the Caspian.",
    "Outlines are simplified from present-day data, with the changes named above; small later changes of the borders \
     with China and elsewhere are not undone.",
];
/// On sources and licences.
pub const SOURCES_TITLE: &str = "Sources and licences";
/// Before the rights of the source.
pub const SOURCE_RIGHTS: &str = "Source text:";
/// On geometry.
pub const GEOMETRY_LICENCE: &str = "Outlines: made with Natural Earth (public domain), through the package \
    world-atlas; Albers equal-area projection.";
/// On the classification.
pub const CLASSIFICATION: &str = "Readings, plain-language accounts and the choice of context facts are by this site.";
/// On privacy.
pub const PRIVACY: &str = "This page asks nothing of any other site and keeps no record of its readers.";
/// Before the hash.
pub const FINGERPRINT: &str = "Source text, SHA-256";

/// Over the notes of the sentences while none is chosen.
pub const NOTES_HINT: &str = "Point at a sentence, or choose its number, to see who says it, when, and of whom. Its \
    republics light up on the map.";
/// Of a sentence without a date.
pub const NO_DATE: &str = "none in this sentence";
/// Parts of a note.
pub const NOTE_DATES: &str = "Dates:";
/// Parts of a note.
pub const NOTE_TOPICS: &str = "Topics:";
/// Parts of a note.
pub const NOTE_REACHES: &str = "Reaches:";

/// In a note: through which words of the source a group is reached.
pub fn as_group(group: &str) -> String {
    format!(" as “{group}”, whose members the source does not list –")
}

/// The link to the next sentence of a republic.
pub fn next_sentence(number: u8) -> String {
    format!("next: S{number}")
}

/// How exact a date is.
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

/// What a sentence is about.
pub const fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Treaty => "Treaties and declarations",
        Topic::Security => "Military security",
        Topic::NagornoKarabakh => "Nagorno-Karabakh",
        Topic::Cis => "The CIS",
        Topic::MinorityRights => "Minorities and residents",
        Topic::RefugeesProperty => "Refugees and property",
        Topic::Leadership => "Leaders and their policies",
        Topic::Mediation => "Mediation",
        Topic::Economy => "Economic agreements",
        Topic::Territory => "Territory",
        Topic::Legislature => "Votes of the legislature",
        Topic::Accusations => "Accusations",
    }
}

/// After a reading that begins: what it was before.
pub fn after_stance(before: Stance, now: Stance) -> String {
    if before == now {
        "as before".to_owned()
    } else {
        format!("before: {}", stance(before).to_lowercase())
    }
}

/// How many republics a moment leaves as they were.
pub fn unchanged(count: usize) -> String {
    match count {
        14 => "No change is reported for any of the fourteen.".to_owned(),
        1 => "No change is reported for the other one.".to_owned(),
        _ => format!("No change is reported for the other {count}."),
    }
}

/// Before Azerbaijan's place in the CIS.
pub const CIS_NOW: &str = "Azerbaijan in the CIS:";
/// Before who led Azerbaijan.
pub const LED_BY: &str = "Led by";

/// The overlay in the key.
pub const KEY_KARABAKH: &str = "Nagorno-Karabakh, approximate";
/// Where the colours of a layer come from.
pub const fn layer_note(layer: Layer) -> &'static str {
    match layer {
        Layer::Stance => "Our reading of the source; for Armenia also of other sources. The articles give the reasons.",
        Layer::Coverage => "What the source text itself says, or leaves unsaid. It is the same at every moment.",
        Layer::Cis => "Context from other sources, not from the source text",
        Layer::Relations => "Context from other sources, not from the source text",
    }
}

/// The view of the silences.
pub const SILENCE_TITLE: &str = "What the source does not say";
/// Over its title.
pub const SILENCE_KICKER: &str = "The map turned over";
/// Under its title.
pub const SILENCE_SUMMARY: &str = "Seven of the fourteen are not mentioned, four only as a group.";
/// The key of the map turned over.
pub const SILENCE_KEY: &str =
    "Dark: the seven that the source does not mention. Pale: those that it names, or reaches \
    only as a group.";
/// Why silence is not neutrality.
pub const SILENCE_TEXT: [&str; 2] = [
    "Silence is not neutrality. That a text leaves out a republic does not mean that relations were good, bad or none. \
     It means that this text, of this length and for its readers, did not speak of them.",
    "So the silent republics have a look of their own on this map, and no reading. What is missing is listed here, with \
     questions that other sources may answer.",
];

/// The table's title.
pub const TABLE_TITLE: &str = "All fifteen at a glance";
/// Under it.
pub const TABLE_NOTE: &str = "As of March 1994. The columns on the CIS and on diplomatic relations are context from \
    other sources, named in the articles.";
/// Its columns.
pub const COLUMNS: [&str; 7] = [
    "Republic",
    "In the source",
    "Our reading",
    "Since",
    "CIS",
    "Diplomatic relations",
    "Sentences",
];
/// Over the downloads.
pub const DOWNLOADS_TITLE: &str = "The data, to take along";
/// Under it.
pub const DOWNLOADS_NOTE: &str = "The whole content with its evidence, source and readings, made together with this \
    page. The long numbers are SHA-256 fingerprints of the files.";

/// The size of a file.
pub fn size(bytes: usize) -> String {
    format!("{} KB", bytes.div_ceil(1000))
}

/// The index's title.
pub const INDEX_TITLE: &str = "Index, hard words and people";
/// Its parts.
pub const NAMES: &str = "Names and places";
/// Its parts.
pub const TOPICS: &str = "Topics of the source";
/// Its parts.
pub const GLOSSARY: &str = "Hard words";

/// What kind of name it is.
pub const fn name_kind(kind: NameKind) -> &'static str {
    match kind {
        NameKind::Former => "Older:",
        NameKind::Present => "Today:",
        NameKind::Own => "Own name:",
        NameKind::Long => "In full:",
        NameKind::Capital => "Capital:",
        NameKind::CapitalOther => "Also:",
        NameKind::Place => "Places:",
    }
}
