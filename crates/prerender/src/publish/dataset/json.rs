//! The whole content as one document. What the model holds is written as the model holds it; here stand only the shapes
//! that differ from it: the frame, the source without its text, and the republics with what is derived for them.
//!
//! Every key is always there, with `null` where nothing is known, so that a reader needs no guesses.

use super::{reading, CLASSIFICATION_NOTE, SCHEMA};
use crate::strings;
use content::model::{
    Article, CisPlace, Content, ContextFact, LeaderAt, Moment, Person, Reference, Sentence, StanceAt, Statement,
};
use domain::republic::Republic;
use domain::vocabulary::{Coverage, Topic};
use serde::Serialize;

/// The document.
#[derive(Serialize)]
pub struct Document<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    title: &'static str,
    data_as_of: &'a str,
    classification: &'static str,
    source: Source<'a>,
    sentences: &'a [Sentence],
    moments: &'a [Moment],
    republics: Vec<Entry<'a>>,
    context: &'a [ContextFact],
    references: &'a [Reference],
    people: &'a [Person],
}

/// The source; its text stands in the sentences.
#[derive(Serialize)]
struct Source<'a> {
    title: &'a str,
    book: &'a str,
    editor: &'a str,
    publisher: &'a str,
    year: u16,
    url: &'a str,
    rights: &'a str,
    citation: String,
    text_sha256: &'a str,
}

/// A republic and its article.
#[derive(Serialize)]
struct Entry<'a> {
    slug: Republic,
    name: &'static str,
    coverage: Coverage,
    summary: &'a str,
    stance: &'static str,
    stance_since: Option<&'a str>,
    stance_by_moment: Vec<Word<'a>>,
    stances: &'a [StanceAt],
    cis_places: &'a [CisPlace],
    leaders: &'a [LeaderAt],
    account: &'a [Statement],
    silences: &'a [String],
    questions: &'a [String],
    topics: &'a [Topic],
    sentences: Vec<&'a str>,
    context: &'a [String],
    people: &'a [String],
}

/// The word of a stance at a moment.
#[derive(Serialize)]
struct Word<'a> {
    moment: &'a str,
    stance: &'static str,
}

impl<'a> Document<'a> {
    /// The document of a content.
    pub fn of(content: &'a Content) -> Self {
        let source = &content.source;
        Self {
            schema: SCHEMA,
            title: strings::TITLE,
            data_as_of: &source.data_as_of,
            classification: CLASSIFICATION_NOTE,
            source: Source {
                title: &source.title,
                book: &source.book,
                editor: &source.editor,
                publisher: &source.publisher,
                year: source.published,
                url: &source.url,
                rights: &source.rights,
                citation: reading::citation(source),
                text_sha256: &source.sha256,
            },
            sentences: &content.sentences,
            moments: &content.moments,
            republics: reading::articles(content)
                .map(|(republic, article)| Entry::of(content, republic, article))
                .collect(),
            context: &content.context,
            references: &content.references,
            people: &content.people,
        }
    }
}

impl<'a> Entry<'a> {
    fn of(content: &'a Content, republic: Republic, article: &'a Article) -> Self {
        let word = |moment: &'a Moment| Word {
            moment: &moment.id,
            stance: reading::word(content, article, moment),
        };
        Self {
            slug: republic,
            name: republic.name(),
            coverage: article.coverage,
            summary: &article.summary,
            stance: reading::word_now(content, article),
            stance_since: article.since(&content.moments).map(|moment| moment.id.as_str()),
            stance_by_moment: content.moments.iter().map(word).collect(),
            stances: &article.stances,
            cis_places: &article.cis,
            leaders: &article.leaders,
            account: &article.account,
            silences: &article.silences,
            questions: &article.questions,
            topics: &article.topics,
            sentences: content.sentences_of(republic),
            context: &article.context,
            people: &article.people,
        }
    }
}
