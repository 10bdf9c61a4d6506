//! The shapes of what a historian writes in `content/`: what each file holds, before and after checking.
//!
//! Ids are strings here; [`crate::load::load`] proves that each one leads somewhere.
//!
//! What derives `Serialize` goes into the downloads field by field (`src/dataset.rs`): a new field needs a line in their
//! schema, and the tests say so.

use crate::quiz::Quiz;
use domain::republic::Republic;
use domain::vocabulary::{Certainty, CisStanding, ClaimClass, Coverage, Grade, NameKind, Precision, Stance, Topic};
use serde::{Deserialize, Serialize};

/// Everything the page says, read from `content/` and checked.
#[derive(Clone, Debug)]
pub struct Content {
    /// The one source the page is told from.
    pub source: Source,
    /// S1…S13, in the order of the text.
    pub sentences: Vec<Sentence>,
    /// The dated points and spans of the source, in order of time.
    pub moments: Vec<Moment>,
    /// Facts from elsewhere, each with its own references.
    pub context: Vec<ContextFact>,
    /// Where context facts come from.
    pub references: Vec<Reference>,
    /// The people the source names, and those in office in March 1994.
    pub people: Vec<Person>,
    /// Hard words of the source and the accounts, with their meanings.
    pub glossary: Vec<Term>,
    /// Other names of the republics, and the names of places in them, for the search.
    pub names: Vec<Name>,
    /// Where the republics lie, and statements to judge by the source.
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
    /// The book it is part of.
    pub book: String,
    /// Who edited the book.
    pub editor: String,
    /// Who published it.
    pub publisher: String,
    /// Year of publication.
    pub published: u16,
    /// "March 1994": what the text itself gives as its date.
    pub data_as_of: String,
    /// Where the text was read.
    pub url: String,
    /// Its rights, in a sentence.
    pub rights: String,
    /// The whole text, verbatim; filled from `source.txt`.
    #[serde(skip)]
    pub text: String,
    /// SHA-256 of `source.txt`, lower-case hexadecimal; filled when the text is read.
    #[serde(skip)]
    pub sha256: String,
}

/// One sentence of the source (`sentences.toml`).
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Sentence {
    /// `s1` … `s13`.
    pub id: String,
    /// Verbatim; stands exactly once in the source.
    pub text: String,
    /// Which paragraph of the source it stands in, 1 or 2.
    pub paragraph: u8,
    /// What it asserts; S3 both reports a fact and a pledge.
    pub classes: Vec<ClaimClass>,
    /// Who accuses, or whose position it is; absent for plain facts.
    pub by: Option<String>,
    /// Republics it names or, for "Central Asia", reaches as a group.
    pub republics: Vec<Republic>,
    /// The group through which it reaches them, if it does not name them.
    pub group: Option<String>,
    /// Ids of people it names.
    #[serde(default)]
    pub people: Vec<String>,
    /// The date expressions, as the source writes them.
    #[serde(default)]
    pub dates: Vec<DateExpression>,
    /// What it is about.
    pub topics: Vec<Topic>,
}

/// A date as the source writes it, and how exact that is.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct DateExpression {
    /// The source's own words, standing in the sentence.
    pub words: String,
    /// The first month it can mean, `YYYY-MM`.
    pub from: String,
    /// The last month it can mean, `YYYY-MM`.
    pub to: String,
    /// How exact it is.
    pub precision: Precision,
}

/// A dated point or span of the source, or its horizon (`moments.toml`).
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
    /// How exact the source is.
    pub precision: Precision,
    /// The event in a few words, for where there is no room for the account.
    pub headline: String,
    /// What happened, in plain words, one sentence.
    pub account: String,
    /// Ids of the sentences that say so.
    pub sentences: Vec<String>,
}

/// A fact from elsewhere (`context.toml`).
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ContextFact {
    /// Stable id.
    pub id: String,
    /// Which republics it is about.
    pub republics: Vec<Republic>,
    /// What kind of fact it is: decides where it stands in the article.
    pub kind: ContextKind,
    /// A few words for tables and legends: "Since 4 April 1992". Every kind but `event` has one.
    pub label: Option<String>,
    /// For `cis` only: the place in the CIS, as a controlled word.
    pub standing: Option<CisStanding>,
    /// The fact, one sentence, ready to print.
    pub text: String,
    /// The date it became so, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; absent when it is a state of affairs.
    pub date: Option<String>,
    /// How well it is attested.
    pub grade: Grade,
    /// Keys of the references that say so.
    pub references: Vec<String>,
}

/// Kinds of context facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ContextKind {
    /// Diplomatic relations with Azerbaijan.
    DiplomaticRelations,
    /// Its place in the CIS.
    Cis,
    /// Its independence.
    Independence,
    /// Its capital, as named in March 1994.
    Capital,
    /// Who led it on 31 March 1994.
    Leader,
    /// Anything else that happened before April 1994.
    Event,
}

/// Where a context fact comes from (`references.toml`).
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    /// Short stable key, `WFB94`.
    pub key: String,
    /// Title as it should be printed.
    pub title: String,
    /// Full address, if it has one.
    pub url: Option<String>,
    /// A United States Government work, free of copyright.
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
    /// One plain sentence.
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
    /// The words that are marked as this term, exactly as they stand; [`crate::glossary_matches`] finds them.
    pub forms: Vec<String>,
    /// One or two plain sentences.
    pub meaning: String,
    /// Keys of the references of what no dictionary says.
    #[serde(default)]
    pub references: Vec<String>,
}

/// A name that leads to a republic (`names.toml`).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Name {
    /// What a reader may type.
    pub name: String,
    /// Where it leads.
    pub of: Republic,
    /// What kind of name it is.
    pub kind: NameKind,
    /// A few words said with the result, where the bare name would mislead.
    pub note: Option<String>,
}

/// What the page says of one republic (`republics/<slug>.toml`).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Article {
    /// Which republic; from the file's name.
    #[serde(skip)]
    pub republic: Option<Republic>,
    /// How the source reaches it.
    pub coverage: Coverage,
    /// One line under the heading: our reading in short.
    pub summary: String,
    /// The account in plain words, a few statements, each with its evidence.
    pub account: Vec<Statement>,
    /// Our reading at each moment where it begins or changes, in order of time.
    #[serde(default)]
    pub stances: Vec<StanceAt>,
    /// For Azerbaijan: its own place in the CIS, from moment to moment.
    #[serde(default)]
    pub cis: Vec<CisPlace>,
    /// For Azerbaijan: who led it, from moment to moment.
    #[serde(default)]
    pub leaders: Vec<LeaderAt>,
    /// What the source does not say and a reader might think it does.
    pub silences: Vec<String>,
    /// Questions for further research.
    #[serde(default)]
    pub questions: Vec<String>,
    /// Ids of context facts, in the order to print.
    pub context: Vec<String>,
    /// Ids of people.
    #[serde(default)]
    pub people: Vec<String>,
    /// Topics of the article.
    #[serde(default)]
    pub topics: Vec<Topic>,
}

/// One plain statement and what carries it.
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

/// Our reading of relations from a moment on.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct StanceAt {
    /// Id of the moment from which it holds.
    pub moment: String,
    /// The reading.
    pub stance: Stance,
    /// Why, in one plain sentence.
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
    /// In one plain sentence.
    pub because: String,
    /// Sentence ids or context ids; never empty.
    pub evidence: Vec<String>,
}

/// Who led Azerbaijan from a moment on.
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
