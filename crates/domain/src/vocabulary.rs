//! The controlled vocabularies: stance, coverage, claim class and others, with their ids.
//!
//! The doc comments are the descriptions of the values in the JSON Schema of the data set.

#[cfg(not(target_arch = "wasm32"))]
use serde::{Deserialize, Serialize};

/// Our interpretation of relations at a date, or that the source does not say enough for one. Not a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(Deserialize, Serialize),
    serde(rename_all = "kebab-case")
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Stance {
    /// Agreements are signed and no quarrel is reported.
    Cooperative,
    /// Relations are reported to be better than before.
    Improving,
    /// Neither steadily good nor steadily bad.
    Uneven,
    /// Open quarrels are reported.
    Strained,
    /// Fighting, or territory held by force, is reported.
    InConflict,
    /// The source does not say enough for an interpretation; this is not neutrality.
    NotStated,
}

impl Stance {
    /// All six, from cooperative to in conflict, not stated last.
    pub const ALL: [Self; 6] = [
        Self::Cooperative,
        Self::Improving,
        Self::Uneven,
        Self::Strained,
        Self::InConflict,
        Self::NotStated,
    ];

    /// The id in HTML, URLs and files.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Cooperative => "cooperative",
            Self::Improving => "improving",
            Self::Uneven => "uneven",
            Self::Strained => "strained",
            Self::InConflict => "in-conflict",
            Self::NotStated => "not-stated",
        }
    }
}

/// How the source mentions a republic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(Deserialize, Serialize),
    serde(rename_all = "kebab-case")
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Coverage {
    /// The republic that the source is about.
    Subject,
    /// Named, with statements about its own relations.
    Named,
    /// Named only inside statements about another republic.
    InPassing,
    /// Mentioned only as a member of "Central Asia".
    Group,
    /// Not mentioned at all.
    NotMentioned,
}

impl Coverage {
    /// The id in HTML, URLs and files.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Subject => "subject",
            Self::Named => "named",
            Self::InPassing => "in-passing",
            Self::Group => "group",
            Self::NotMentioned => "not-mentioned",
        }
    }
}

/// What a sentence of the source asserts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(Deserialize, Serialize),
    serde(rename_all = "kebab-case")
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum ClaimClass {
    /// Reported as a fact.
    Fact,
    /// An accusation by a named party, whose truth the source leaves open.
    Accusation,
    /// A position or pledge of a party.
    Position,
}

/// Whether a statement reports a fact, an accusation or a position.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(Deserialize, Serialize),
    serde(rename_all = "kebab-case")
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Certainty {
    /// The evidence reports it as a fact.
    #[default]
    Fact,
    /// The evidence reports it as an accusation by a party.
    Accusation,
    /// The evidence reports it as a position or pledge of a party.
    Position,
}

/// How several pieces of evidence bear what rests on them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(Deserialize, Serialize),
    serde(rename_all = "kebab-case")
)]
pub enum Needs {
    /// All of them are needed.
    Together,
    /// Each bears it without the others, or a part of it.
    Each,
}

/// How exact a date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(Deserialize, Serialize),
    serde(rename_all = "kebab-case")
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Precision {
    /// A single day.
    Day,
    /// A single month.
    Month,
    /// Part of a year, such as "early 1994".
    PartOfYear,
    /// Half a year, such as "second half of 1993".
    HalfYear,
    /// A year without a month.
    Year,
    /// Part of a decade, such as "the early 1990s".
    PartOfDecade,
    /// A span without an end, such as "after independence".
    Open,
}

/// How well a context fact is supported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, Serialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Grade {
    /// Two independent references.
    A,
    /// One reference: a work of the United States Government, or a page of a state about its own acts, named in the text.
    B,
}

/// The status of a republic in the CIS on 31 March 1994, by what it had signed or joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(Deserialize, Serialize),
    serde(rename_all = "kebab-case")
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum CisStanding {
    /// One of the three that signed the agreement of 8 December 1991.
    Founding,
    /// Signed the Alma-Ata Declaration on 21 December 1991.
    Signed,
    /// Azerbaijan: signed in December 1991, refused in October 1992, joined in September 1993.
    Returned,
    /// Georgia: stayed out in 1991, joined in December 1993.
    Joined,
    /// Never took part.
    Never,
}

impl CisStanding {
    pub const ALL: [Self; 5] = [Self::Founding, Self::Signed, Self::Returned, Self::Joined, Self::Never];

    /// The id in HTML, URLs and files.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Founding => "founding",
            Self::Signed => "signed",
            Self::Returned => "returned",
            Self::Joined => "joined",
            Self::Never => "never",
        }
    }
}

/// What a sentence or an article is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(Deserialize, Serialize),
    serde(rename_all = "kebab-case")
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Topic {
    /// Treaties and declarations.
    Treaty,
    /// Military security.
    Security,
    /// The conflict over Nagorno-Karabakh.
    NagornoKarabakh,
    /// The Commonwealth of Independent States.
    Cis,
    /// Minorities and residents.
    MinorityRights,
    /// Refugees and their housing.
    RefugeesProperty,
    /// Who governs, and personal policy.
    Leadership,
    /// Mediation between parties.
    Mediation,
    /// Trade and economic agreements.
    Economy,
    /// Who holds which land.
    Territory,
    /// Votes of the parliament.
    Legislature,
    /// Accusations by one side against another.
    Accusations,
}

impl Topic {
    pub const ALL: [Self; 12] = [
        Self::Treaty,
        Self::Security,
        Self::NagornoKarabakh,
        Self::Cis,
        Self::MinorityRights,
        Self::RefugeesProperty,
        Self::Leadership,
        Self::Mediation,
        Self::Economy,
        Self::Territory,
        Self::Legislature,
        Self::Accusations,
    ];
}

/// The kind of an additional name of a republic, for the search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize), serde(rename_all = "kebab-case"))]
pub enum NameKind {
    /// An older English name, or the Soviet one.
    Former,
    /// The present name, where that of 1994 differs.
    Present,
    /// Its name in an official language, or in Russian, in the script of that language.
    Native,
    /// What it calls itself, in Latin letters in place of another script.
    Own,
    /// The formal name of 1994.
    Long,
    /// The capital, as written in 1994.
    Capital,
    /// An older, a present or a local form of the capital's name.
    CapitalOther,
    /// A place within its recognised borders.
    Place,
}
