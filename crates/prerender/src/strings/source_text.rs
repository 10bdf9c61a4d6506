//! The texts of the source text and its notes, of the moments, of the legend, and of what the source leaves out.

use super::stances::stance;
use domain::layer::Layer;
use domain::vocabulary::{Precision, Stance, Topic};

/// Before the links to the republics of a sentence that reaches them as a group.
pub fn concerns_group(group: &str) -> String {
    format!("Concerns “{group}”, whose members the source does not list:")
}

/// The accessible name of the mark of a sentence.
pub fn sentence_mark(id: &str) -> String {
    format!("sentence {}", sentence_number(id))
}

/// The number of a sentence.
pub fn sentence_number(id: &str) -> &str {
    id.trim_start_matches('s')
}

/// How exact a date is.
pub const fn exactness(precision: Precision) -> &'static str {
    match precision {
        Precision::Day => "a day",
        Precision::Month => "a month",
        Precision::PartOfYear | Precision::HalfYear | Precision::Year => "no month given",
        Precision::PartOfDecade => "no year given",
        Precision::Open => "no end given",
    }
}

/// The label of a topic.
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

/// The text after a stance that begins: the stance before.
pub fn after_stance(before: Stance, now: Stance) -> String {
    if before == now {
        "as before".to_owned()
    } else {
        format!("previously {}", stance(before).to_lowercase())
    }
}

/// The number of republics whose stance does not change at a moment.
pub fn unchanged(count: usize) -> String {
    match count {
        14 => "No change is reported for any of the fourteen.".to_owned(),
        1 => "No change is reported for the other one.".to_owned(),
        _ => format!("No change is reported for the other {count}."),
    }
}

/// The description of the map: how many of the fourteen the source reaches, by class of coverage.
pub fn map_reach([named, passing, group, silent]: [usize; 4]) -> String {
    format!(
        "The source names {named} of the 14, and {passing} in passing; we count {group} in its “Central Asia”; it does not mention {silent}."
    )
}
/// The note on the origin of the colours of a layer.
pub const fn layer_note(layer: Layer) -> &'static str {
    match layer {
        Layer::Stance => {
            "Our interpretation of the source; for Armenia and Uzbekistan also of other sources. The articles give the reasons."
        }
        Layer::Coverage => "What the source text itself mentions. The same for every date.",
        Layer::Cis => "Context from other sources, not from the source text",
        Layer::Relations => "Context from other sources, not from the source text",
    }
}

/// The explanation that silence is not neutrality.
pub const SILENCE_TEXT: [&str; 2] = [
    "Silence is not neutrality. When a text leaves out a republic, that does not mean that relations were good or bad, or \
     that there were none. It means only that this text does not describe them.",
    "So republics that are not mentioned have their own pattern on this map, and no interpretation. This page lists what is \
     missing, with questions that other sources may answer.",
];
