//! The types of the authored files in `content/`.
//!
//! Ids are strings here; [`crate::load::load`] checks that each of them exists.
//!
//! Types that derive `Serialize` are part of the published data set. With the feature `schema` they derive their JSON Schema
//! too, and their doc comments are the descriptions in it.

use crate::quiz::Quiz;
use domain::language::Language;
use domain::republic::Republic;
use domain::vocabulary::{
    Certainty, CisStanding, ClaimClass, Coverage, Grade, NameKind, Needs, Precision, Stance, Topic,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The content of the page, read from `content/` and validated.
#[derive(Clone, Debug)]
pub struct Content {
    pub source: Source,
    /// S1…S13, in the order of the text (`sentences.toml`).
    pub sentences: Vec<Sentence>,
    /// The dated points and spans of the source, in order of time (`moments.toml`).
    pub moments: Vec<Moment>,
    /// Facts from elsewhere, each with its own references (`context.toml`).
    pub context: Vec<ContextFact>,
    /// The references of context facts, people and glossary terms (`references.toml`).
    pub references: Vec<Reference>,
    /// The people the source names, and those in office in March 1994 (`people.toml`).
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

/// A sentence of the source.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Sentence {
    /// The id of the sentence: `s` and its number in the text.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = "^s[1-9][0-9]*$")))]
    pub id: String,
    /// The words of the sentence, verbatim. They occur exactly once in the source.
    pub text: String,
    /// The paragraph that contains it, counted from 1.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 9)))]
    pub paragraph: u8,
    /// What it asserts: a fact, an accusation whose truth it leaves open, a position that a party holds.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub classes: Vec<ClaimClass>,
    /// The party that accuses or holds the position; null for plain facts.
    pub by: Option<String>,
    /// The partners it concerns. All sentences are about Azerbaijan, which is not listed.
    pub republics: Vec<Republic>,
    /// The words of the source for a group, where it concerns republics without naming them.
    pub group: Option<String>,
    /// Ids of the people it names.
    #[serde(default)]
    pub people: Vec<String>,
    /// The date expressions of the sentence.
    #[serde(default)]
    pub dates: Vec<DateExpression>,
    /// What it is about; none where no topic of the list fits.
    pub topics: Vec<Topic>,
}

/// A date expression of the source.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DateExpression {
    /// The words of the sentence for the date.
    pub words: String,
    /// The first month it can mean, YYYY-MM.
    pub from: String,
    /// The last month it can mean, YYYY-MM.
    pub to: String,
    /// How exact the words are.
    pub precision: Precision,
}

/// A dated point or span of the source, or the date of its data.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Moment {
    /// Its id, which is also used in URLs.
    pub id: String,
    /// The name on the page, such as "Second half of 1993".
    pub label: String,
    // `stop` and `when` are forms of the label for the page, so not part of the data set.
    /// The name under its stop of the timeline, such as "2nd half 93".
    #[serde(skip_serializing)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub stop: String,
    /// The date in a sentence, with its preposition: "in the second half of 1993".
    #[serde(skip_serializing)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub when: String,
    /// The label within a sentence: "second half of 1993". In English it is filled on loading, and so is `span`.
    #[serde(skip)]
    pub in_sentence: String,
    /// The span in the words of the source, where no month can be named for its beginning: "the second half of 1993".
    #[serde(skip)]
    pub span: Option<String>,
    /// The first month, YYYY-MM.
    pub from: String,
    /// The last month, YYYY-MM; the same as the first for a point.
    pub to: String,
    /// How exact the source is.
    pub precision: Precision,
    /// Id of the fact by which other sources date what the source leaves undated. Layers that rest on other sources show
    /// the month of that fact and not the first of the span.
    #[serde(default, skip_serializing)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub dated_by: Option<String>,
    /// The event in a few words.
    pub headline: String,
    /// What happened, in one plain sentence.
    pub account: String,
    /// Ids of the sentences that report it; none for the last moment.
    pub sentences: Vec<String>,
}

/// A fact from elsewhere.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ContextFact {
    /// Its id.
    pub id: String,
    /// The republics it is about.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub republics: Vec<Republic>,
    /// The kind, which decides the position in the article.
    pub kind: ContextKind,
    /// The fact in a few words, such as "Since 4 April 1992"; null for events.
    pub label: Option<String>,
    /// For the kind `cis`: what the republic had signed or joined by March 1994; null for others.
    pub standing: Option<CisStanding>,
    /// The fact in one sentence.
    pub text: String,
    /// The date from which it holds, as exact as it is known: YYYY, YYYY-MM or YYYY-MM-DD; null for a state of affairs.
    pub date: Option<String>,
    /// How well it is attested.
    pub grade: Grade,
    /// Keys of the references that attest it.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub references: Vec<String>,
    // Not part of the data set, as the excerpts are not.
    /// What is taken from those of the references that look back.
    #[serde(default, skip_serializing)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub takes: Takes,
}

/// The kind of a context fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ContextKind {
    /// Diplomatic relations with Azerbaijan.
    DiplomaticRelations,
    /// The status in the CIS.
    Cis,
    /// The declaration of independence or sovereignty.
    Independence,
    /// The capital, as named in March 1994.
    Capital,
    /// The leader on 31 March 1994.
    Leader,
    /// Any other event before April 1994.
    Event,
}

/// A reference of context facts, people or glossary terms.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Reference {
    /// Its key, such as `WFB94`.
    pub key: String,
    /// Its title, as the page prints it.
    pub title: String,
    /// The full URL; null if it has none.
    pub url: Option<String>,
    /// The citation in print, as full as it is known: author or editor, title, place, date, page; null if the URL suffices.
    pub print: Option<String>,
    /// The date of the document, or of its data where it gives one: YYYY, YYYY-MM or YYYY-MM-DD; null if it has none.
    pub dated: Option<String>,
    /// Whether it is later than March 1994, so that it looks back on what it attests.
    #[serde(default)]
    pub looks_back: bool,
    // Not part of the data set: facts are taken from references, not wording.
    /// The passages of a document that looks back on which facts rest, word for word.
    #[serde(default, skip_serializing)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub excerpts: Vec<String>,
    /// Whether it is a work of the United States Government, free of copyright.
    #[serde(default)]
    pub public_domain: bool,
    /// Whether it is a page of a state, or of its parliament, a ministry or an embassy, about its own acts.
    #[serde(default)]
    pub official: bool,
}

/// By the key of each reference that looks back: the words, such as a name or a date, that are taken from its excerpts.
pub type Takes = BTreeMap<String, Vec<String>>;

impl Reference {
    /// Whether a fact of grade B may rest on it alone.
    pub fn stands_alone(&self) -> bool {
        self.public_domain || self.official
    }
}

/// A person.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// The id of the person.
    pub id: String,
    /// The name as the source writes it, or as the references do.
    pub name: String,
    /// The whole name, if the source gives only part of it.
    pub full_name: Option<String>,
    /// Who the person was, in one plain sentence.
    pub note: String,
    /// Ids of the sentences that name the person; none for a person from context facts only.
    #[serde(default)]
    pub sentences: Vec<String>,
    /// Keys of the references of the note.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub references: Vec<String>,
    // Not part of the data set, as the excerpts are not.
    /// What is taken from those of the references that look back.
    #[serde(default, skip_serializing)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub takes: Takes,
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
    /// What is taken from those of the references that look back.
    #[serde(default)]
    pub takes: Takes,
}

/// A name that leads to a republic (`names.toml`).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Name {
    pub name: String,
    /// The republic it leads to.
    pub of: Republic,
    pub kind: NameKind,
    /// The languages that write a native name so; empty for other kinds.
    #[serde(default)]
    pub languages: Vec<Language>,
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
    /// How the source mentions it.
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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// One to three sentences in plain words.
    pub text: String,
    /// Ids of its evidence: sentences or context facts, never both.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub evidence: Vec<String>,
    // Not part of the data set: what the page does when a reader takes evidence away.
    /// Those of the evidence that add to it, and could not bear it.
    #[serde(default, skip_serializing)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub adds: Vec<String>,
    /// How the rest of the evidence bears it; `None` where that is one sentence or fact.
    #[serde(default, skip_serializing)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub grounds: Option<Needs>,
    /// Whether it reports a fact, an accusation or a position.
    #[serde(default)]
    pub certainty: Certainty,
}

/// The stance from a moment on.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StanceAt {
    /// Id of the moment from which it holds.
    pub moment: String,
    /// The stance.
    pub stance: Stance,
    /// The reason, in one plain sentence.
    pub because: String,
    /// Ids of its evidence: sentences or context facts.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub evidence: Vec<String>,
    // Not part of the data set: what the page does when a reader takes evidence away.
    /// Those of the evidence that add to it, and could not bear it.
    #[serde(default, skip_serializing)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub adds: Vec<String>,
    /// How the rest of the evidence bears it; `None` where that is one sentence or fact.
    #[serde(default, skip_serializing)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub grounds: Option<Needs>,
}

/// Azerbaijan's place in the CIS from a moment on.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CisPlace {
    /// Id of the moment from which it holds.
    pub moment: String,
    /// The place in one word, such as "Observer".
    pub place: String,
    /// The place within a sentence, such as "observer". In English it is filled on loading.
    #[serde(skip)]
    pub in_sentence: String,
    /// The reason, in one plain sentence.
    pub because: String,
    /// Ids of its evidence: sentences or context facts.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub evidence: Vec<String>,
    // Not part of the data set: what the page does when a reader takes evidence away.
    /// Those of the evidence that add to it, and could not bear it.
    #[serde(default, skip_serializing)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub adds: Vec<String>,
    /// How the rest of the evidence bears it; `None` where that is one sentence or fact.
    #[serde(default, skip_serializing)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub grounds: Option<Needs>,
}

/// The leader of Azerbaijan from a moment on.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LeaderAt {
    /// Id of the moment from which it holds.
    pub moment: String,
    /// Name and office, such as "Abulfaz Elchibey, president".
    pub leader: String,
    /// Ids of its evidence: context facts.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub evidence: Vec<String>,
}
