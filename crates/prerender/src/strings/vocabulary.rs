//! The names of stances, claim classes, precisions and kinds of facts.

use azerbaijan_1994::strings::classes;
use content::model::ContextKind;
use domain::layer::Layer;
use domain::vocabulary::{Certainty, ClaimClass, Precision, Stance};

/// The name of a stance, as in the legend.
pub fn stance(stance: Stance) -> &'static str {
    let place = Stance::ALL.iter().position(|known| *known == stance);
    place.map_or("", |place| classes(Layer::Stance)[place])
}

/// What a stance means, for the footer.
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

/// The label of a statement that is not a fact.
pub const fn certainty(certainty: Certainty) -> Option<&'static str> {
    match certainty {
        Certainty::Fact => None,
        Certainty::Accusation => Some("Accusation"),
        Certainty::Position => Some("Position"),
    }
}

pub const fn claim_class(class: ClaimClass) -> &'static str {
    match class {
        ClaimClass::Fact => "Reported as fact",
        ClaimClass::Accusation => "Accusation, not established here",
        ClaimClass::Position => "Position of a party",
    }
}

/// The precision of a moment, if it is not a month.
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
