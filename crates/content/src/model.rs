//! The types of the authored files in `content/`.
//!
//! Ids are strings here; [`crate::load::load`] checks that each of them exists.
//!
//! Types that derive `Serialize` are part of the downloads: a new field also needs a description in their schema
//! (`crates/prerender/src/publish/dataset`), and a test checks that.

use crate::quiz::Quiz;
use domain::republic::Republic;
use domain::vocabulary::{Certainty, CisStanding, ClaimClass, Coverage, Grade, NameKind, Precision, Stance, Topic};
use serde::{Deserialize, Serialize};

/// The content of the page, read from `content/` and validated.
#[derive(Clone, Debug)]
pub struct Content {
    pub source: Source,
    /// S1…S13, in the order of the text.
    pub sentences: Vec<Sentence>,
    /// The dated points and spans of the source, in order of time.
    pub moments: Vec<Moment>,
    /// Facts from elsewhere, each with its own references.
    pub context: Vec<ContextFact>,
    /// The references of context facts, people and glossary terms.
    pub references: Vec<Reference>,
    /// The people the source names, and those in office in March 1994.
    pub people: Vec<Person>,
    /// Hard words of the source and the accounts, with their meanings.
    pub glossary: Vec<Term>,
    /// Other names of the republics, and the names of places in them, for the search.
    pub names: Vec<Name>,
    pub quiz: Quiz,
    /// One article for each republic, in the order of [`Republic::ALL`].
    pub articles: Vec<Article>,
}

/// The source text and what is needed to cite it (`source.toml`, `source.txt`).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The heading of the page.
    pub title: String,
    pub book: String,
    pub editor: String,
    pub publisher: String,
    /// Year of publication.
    pub published: u16,
    /// The date that the text itself gives: "March 1994".
    pub data_as_of: String,
    /// The address of the text.
    pub url: String,
    /// The rights in the text, in a sentence.
    pub rights: String,
    /// The whole text, verbatim; filled from `source.txt`.
    #[serde(skip)]
    pub text: String,
    /// SHA-256 of `source.txt`, lower-case hexadecimal; filled on loading.
    #[serde(skip)]
    pub sha256: String,
}

/// One sentence of the source (`sentences.toml`).
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Sentence {
    /// `s1` … `s13`.
    pub id: String,
    /// Verbatim; occurs exactly once in the source.
    pub text: String,
    /// The paragraph of the source that contains it, 1 or 2.
    pub paragraph: u8,
    /// What it asserts; S3 reports both a fact and a pledge.
    pub classes: Vec<ClaimClass>,
    /// The party that accuses or holds the position; absent for plain facts.
    pub by: Option<String>,
    /// Republics it names or, for "Central Asia", reaches as a group.
    pub republics: Vec<Republic>,
    /// The words for the group, if it does not name them.
    pub group: Option<String>,
    /// Ids of people it names.
    #[serde(default)]
    pub people: Vec<String>,
    #[serde(default)]
    pub dates: Vec<DateExpression>,
    pub topics: Vec<Topic>,
}

/// A date expression of the source.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct DateExpression {
    /// The words of the sentence.
    pub words: String,
    /// The first month it can mean, `YYYY-MM`.
    pub from: String,
    /// The last month it can mean, `YYYY-MM`.
    pub to: String,
    pub precision: Precision,
}

/// A dated point or span of the source, or the date of its data (`moments.toml`).
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Moment {
    /// Stable id, used in URLs: `1991-12`, `1993-h2`.
    pub id: String,
    /// "December 1991", "Second half of 1993".
    pub label: String,
    /// First month, `YYYY-MM`.
    pub from: String,
    /// Last month, `YYYY-MM`; the same as `from` for a point.
    pub to: String,
    pub precision: Precision,
    /// The event in a few words, for the timeline.
    pub headline: String,
    /// What happened, in plain words, one sentence.
    pub account: String,
    /// Ids of the sentences that report it.
    pub sentences: Vec<String>,
}

/// A fact from elsewhere (`context.toml`).
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ContextFact {
    /// Stable id.
    pub id: String,
    /// The republics it is about.
    pub republics: Vec<Republic>,
    /// Its kind, which decides its position in the article.
    pub kind: ContextKind,
    /// A few words for tables and legends: "Since 4 April 1992". Every kind but `event` has one.
    pub label: Option<String>,
    /// For `cis` only: the standing in the CIS, as a controlled word.
    pub standing: Option<CisStanding>,
    /// The fact in one sentence.
    pub text: String,
    /// The date from which it holds, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; absent for a state of affairs.
    pub date: Option<String>,
    /// How well it is attested.
    pub grade: Grade,
    /// Keys of its references.
    pub references: Vec<String>,
}

/// Kinds of context facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ContextKind {
    /// Diplomatic relations with Azerbaijan.
    DiplomaticRelations,
    Cis,
    Independence,
    /// Its capital, as named in March 1994.
    Capital,
    /// Who led it on 31 March 1994.
    Leader,
    /// Any other event before April 1994.
    Event,
}

/// A reference of context facts, people or glossary terms (`references.toml`).
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    /// Short stable key, `WFB94`.
    pub key: String,
    /// Title as the page prints it.
    pub title: String,
    /// Full URL, if it has one.
    pub url: Option<String>,
    /// Whether it is a work of the United States Government, free of copyright.
    #[serde(default)]
    pub public_domain: bool,
}

/// A person (`people.toml`).
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Stable id.
    pub id: String,
    /// The name as the source writes it, or the Library of Congress form.
    pub name: String,
    /// The whole name, when the source gives only part of it.
    pub full_name: Option<String>,
    /// Who the person was, in one plain sentence.
    pub note: String,
    /// Ids of the sentences that name the person; empty for context people.
    #[serde(default)]
    pub sentences: Vec<String>,
    /// Keys of the references of the note.
    #[serde(default)]
    pub references: Vec<String>,
}

/// A hard word and its meaning (`glossary.toml`).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Stable id.
    pub id: String,
    /// The heading of the meaning.
    pub term: String,
    /// The words that are marked as this term, as they occur in the texts; [`crate::glossary_matches`] finds them.
    pub forms: Vec<String>,
    /// One or two plain sentences.
    pub meaning: String,
    /// Keys of the references of anything that is not in a dictionary.
    #[serde(default)]
    pub references: Vec<String>,
}

/// A name that leads to a republic (`names.toml`).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Name {
    pub name: String,
    /// The republic it leads to.
    pub of: Republic,
    pub kind: NameKind,
    /// A few words beside the search result, where the name alone would mislead.
    pub note: Option<String>,
}

/// The article on one republic (`republics/<slug>.toml`).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Article {
    /// Filled from the name of the file.
    #[serde(skip)]
    pub republic: Option<Republic>,
    /// How the source reaches it.
    pub coverage: Coverage,
    /// The line under the heading.
    pub summary: String,
    /// The account: a few statements in plain words, each with its evidence.
    pub account: Vec<Statement>,
    /// The stance at each moment where it begins or changes, in order of time.
    #[serde(default)]
    pub stances: Vec<StanceAt>,
    /// For Azerbaijan only: its place in the CIS at each moment where it changes.
    #[serde(default)]
    pub cis: Vec<CisPlace>,
    /// For Azerbaijan only: its leader at each moment where that changes.
    #[serde(default)]
    pub leaders: Vec<LeaderAt>,
    /// What the source does not say and a reader might think it does.
    pub silences: Vec<String>,
    #[serde(default)]
    pub questions: Vec<String>,
    /// Ids of context facts, in the order to print.
    pub context: Vec<String>,
    /// Ids of the people of the article.
    #[serde(default)]
    pub people: Vec<String>,
    #[serde(default)]
    pub topics: Vec<Topic>,
}

/// One plain statement and its evidence.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// One to three short sentences.
    pub text: String,
    /// Sentence ids (`s2`) or context ids; never empty.
    pub evidence: Vec<String>,
    /// Whether it reports a fact, an accusation or a position.
    #[serde(default)]
    pub certainty: Certainty,
}

/// The stance from a moment on.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct StanceAt {
    /// Id of the moment from which it holds.
    pub moment: String,
    pub stance: Stance,
    /// The reason, in one plain sentence.
    pub because: String,
    /// Sentence ids or context ids; never empty.
    pub evidence: Vec<String>,
}

/// Azerbaijan's place in the CIS from a moment on.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct CisPlace {
    /// Id of the moment from which it holds.
    pub moment: String,
    /// "Signatory", "Observer", "Member".
    pub place: String,
    /// The reason, in one plain sentence.
    pub because: String,
    /// Sentence ids or context ids; never empty.
    pub evidence: Vec<String>,
}

/// The leader of Azerbaijan from a moment on.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct LeaderAt {
    /// Id of the moment from which it holds.
    pub moment: String,
    /// Name and office: "Abulfaz Elchibey, president".
    pub leader: String,
    /// Ids of context facts; never empty.
    pub evidence: Vec<String>,
}
