//! The authored quiz (`quiz.toml`): the places of the republics, and statements to judge by the source.

use domain::republic::Republic;
use serde::Deserialize;

/// The questions of both rounds.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quiz {
    /// The fifteen, in the order of the numbers on the map.
    pub place: Vec<Place>,
    pub item: Vec<Item>,
}

/// The place of a republic, and the sentence that is shown with the answer.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    pub republic: Republic,
    /// A description of its location that names none of the fifteen.
    pub r#where: String,
    /// Id of the sentence that is shown with the answer; none for a republic that the source does not mention.
    pub sentence: Option<String>,
}

/// A statement and how far the source supports it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    pub id: String,
    pub statement: String,
    pub answer: Answer,
    /// The republics it is about; empty for Azerbaijan itself and the CIS.
    #[serde(default)]
    pub republics: Vec<Republic>,
    /// Ids of the sentences that are shown with the answer.
    #[serde(default)]
    pub sentences: Vec<String>,
    /// The explanation of the answer.
    pub because: String,
}

/// How far the source supports a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// A sentence reports it as a fact.
    Supported,
    /// No sentence says it.
    NotSupported,
    /// A sentence reports it of a group whose members it does not name.
    Group,
    /// A sentence reports it as an accusation or a position of a party.
    Party,
}

impl Answer {
    /// All four, in the order of the page.
    pub const ALL: [Self; 4] = [Self::Supported, Self::NotSupported, Self::Group, Self::Party];

    /// Its index in [`Answer::ALL`].
    pub const fn index(self) -> u8 {
        self as u8
    }

    /// The value in the file.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Supported => "supported",
            Self::NotSupported => "not-supported",
            Self::Group => "group",
            Self::Party => "party",
        }
    }
}
