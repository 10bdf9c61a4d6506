//! The quiz as it is authored in `quiz.toml`: where the republics lie, and statements to judge by the source.

use domain::republic::Republic;
use serde::Deserialize;

/// Both rounds.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quiz {
    /// The fifteen, in the order of the numbers on the map.
    pub place: Vec<Place>,
    /// The statements.
    pub item: Vec<Item>,
}

/// Where a republic lies, and what is told of it when it was found.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Which.
    pub republic: Republic,
    /// In words that name none of the fifteen.
    pub r#where: String,
    /// The sentence that is shown; none where the source is silent.
    pub sentence: Option<String>,
}

/// A statement and what the source makes of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// For itself.
    pub id: String,
    /// What the reader judges.
    pub statement: String,
    /// The right answer.
    pub answer: Answer,
    /// Whom it is about; none for Azerbaijan itself and the CIS.
    #[serde(default)]
    pub republics: Vec<Republic>,
    /// Ids of the sentences that are shown.
    #[serde(default)]
    pub sentences: Vec<String>,
    /// Why.
    pub because: String,
}

/// What a source can make of a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// A sentence reports it as a fact.
    Supported,
    /// No sentence says it.
    NotSupported,
    /// A sentence says it of a group whose members it does not name.
    Group,
    /// Somebody says so: an accusation or a position.
    Party,
}

impl Answer {
    /// All four, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Supported, Self::NotSupported, Self::Group, Self::Party];

    /// Its place in [`Answer::ALL`].
    pub const fn index(self) -> u8 {
        self as u8
    }

    /// As the file writes it.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Supported => "supported",
            Self::NotSupported => "not-supported",
            Self::Group => "group",
            Self::Party => "party",
        }
    }
}
