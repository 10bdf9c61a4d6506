//! The controlled words: what a stance, a coverage, a claim class may be, and how each is written.
//!
//! These are shared by the press, which prints them, and by the live page, which only needs their ids.

#[cfg(not(target_arch = "wasm32"))]
use serde::{Deserialize, Serialize};

/// Our reading of relations at a moment. Never a score: five words, and silence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(Deserialize, Serialize),
    serde(rename_all = "kebab-case")
)]
pub enum Stance {
    /// Agreements signed, no quarrel reported.
    Cooperative,
    /// Better than before.
    Improving,
    /// Neither steadily good nor steadily bad.
    Uneven,
    /// Open quarrels.
    Strained,
    /// Fighting, or territory held by force.
    InConflict,
    /// The source gives no ground for a reading.
    NotStated,
}

impl Stance {
    /// All six, from warm to cold, silence last.
    pub const ALL: [Self; 6] = [
        Self::Cooperative,
        Self::Improving,
        Self::Uneven,
        Self::Strained,
        Self::InConflict,
        Self::NotStated,
    ];

    /// Stable id: `data-stance`, pattern ids, file values.
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

/// How the source reaches a republic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(Deserialize, Serialize),
    serde(rename_all = "kebab-case")
)]
pub enum Coverage {
    /// The republic the page is about.
    Subject,
    /// Named, with statements about its own relations.
    Named,
    /// Named only inside statements about another republic.
    InPassing,
    /// Reached only as a member of "Central Asia".
    Group,
    /// Not mentioned.
    NotMentioned,
}

impl Coverage {
    /// Stable id: `data-coverage`.
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
pub enum ClaimClass {
    /// Reported as a fact.
    Fact,
    /// A charge by a named party; its truth is not asserted.
    Accusation,
    /// What a party holds or pledges.
    Position,
}

/// Whether a plain statement of ours reports a fact, an accusation or a position.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(Deserialize, Serialize),
    serde(rename_all = "kebab-case")
)]
pub enum Certainty {
    /// The evidence reports it as a fact.
    #[default]
    Fact,
    /// The evidence reports that somebody says so.
    Accusation,
    /// The evidence reports what somebody holds or pledges.
    Position,
}

/// How exact a date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(Deserialize, Serialize),
    serde(rename_all = "kebab-case")
)]
pub enum Precision {
    /// A day.
    Day,
    /// A month.
    Month,
    /// "Early 1994".
    PartOfYear,
    /// "Second half of 1993".
    HalfYear,
    /// "1993".
    Year,
    /// "The early 1990s".
    PartOfDecade,
    /// No end given: "after independence".
    Open,
}

/// How well a context fact is attested. Only these two may ship.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, Serialize))]
pub enum Grade {
    /// Two independent sources.
    A,
    /// One source, named on screen.
    B,
}

/// A republic's place in the CIS on 31 March 1994, by what it had signed or joined: the coarse words that two
/// independent references bear.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(Deserialize, Serialize),
    serde(rename_all = "kebab-case")
)]
pub enum CisStanding {
    /// One of the three that founded it on 8 December 1991.
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
    /// All five.
    pub const ALL: [Self; 5] = [Self::Founding, Self::Signed, Self::Returned, Self::Joined, Self::Never];

    /// Stable id: legends, file values.
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
    /// Charges of one side against another.
    Accusations,
}

impl Topic {
    /// All twelve.
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

/// What kind of name leads to a republic. The name itself in use in March 1994 is none of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize), serde(rename_all = "kebab-case"))]
pub enum NameKind {
    /// An older English name, or the Soviet one.
    Former,
    /// A form of today, where that of 1994 differs.
    Present,
    /// What it calls itself, in Latin letters.
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
