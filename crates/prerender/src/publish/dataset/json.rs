//! The JSON document with the whole content. The lists of the content are serialized as they are; the types here are those
//! that differ: the document itself, the source without its text, and the republics with derived values.
//!
//! Every key is always present, with `null` where there is no value. The doc comments of the fields are the descriptions
//! in the JSON Schema.

use crate::publish::dataset::classification::{CLASSIFICATION_NOTE, LICENSE};
use crate::publish::dataset::files::SCHEMA;
use crate::publish::dataset::source;
use crate::publish::dataset::stance::PublishedStance;
use content::model::{
    Article, CisPlace, Content, ContextFact, LeaderAt, Moment, Person, Reference, Sentence, StanceAt, Statement,
};
use domain::republic::Republic;
use domain::vocabulary::{Coverage, Topic};
use schemars::JsonSchema;
use serde::Serialize;

// Without a doc comment: it would be the description of the whole document.
#[derive(Serialize, JsonSchema)]
#[schemars(title = messages::title())]
pub struct Document<'a> {
    /// This schema, beside the document.
    #[serde(rename = "$schema")]
    #[schemars(extend("const" = SCHEMA))]
    schema: &'static str,
    /// What the document is about.
    #[schemars(extend("const" = messages::title()))]
    title: &'static str,
    /// The date of the data: the document contains nothing later.
    data_as_of: &'a str,
    /// Whose interpretations these are. Keep it with the data.
    classification: &'static str,
    /// The licence of all that is not quoted, as its SPDX identifier: https://creativecommons.org/licenses/by/4.0/. The
    /// sentences of the source are in the public domain.
    #[schemars(extend("const" = LICENSE))]
    license: &'static str,
    /// The one text on which the interpretations are based.
    source: Source<'a>,
    /// The sentences of the source, all of them, verbatim and in order.
    sentences: &'a [Sentence],
    /// The dated points and spans of the source, in order of time; spans may overlap. The last is the date of the data.
    moments: &'a [Moment],
    /// The fifteen republics, in alphabetical order.
    republics: Vec<RepublicEntry<'a>>,
    /// Facts from elsewhere, each with its own references; never mixed with the source.
    #[schemars(length(min = 1))]
    context: &'a [ContextFact],
    /// The references of context facts and of notes on people.
    #[schemars(length(min = 1))]
    references: &'a [Reference],
    /// The people the source names, and those in office in March 1994.
    #[schemars(length(min = 1))]
    people: &'a [Person],
}

/// The source without its text, which is in the sentences.
#[derive(Serialize, JsonSchema)]
struct Source<'a> {
    /// Its heading.
    title: &'a str,
    /// The book it is part of.
    book: &'a str,
    /// The editor of the book.
    editor: &'a str,
    /// The publisher of the book.
    publisher: &'a str,
    /// The year of publication.
    #[schemars(range(min = 1990, max = 2000))]
    year: u16,
    /// The address of the text.
    url: &'a str,
    /// The rights in the text.
    rights: &'a str,
    /// All of this in one line.
    citation: String,
    /// The SHA-256 of the whole text as a file, lower-case hexadecimal.
    text_sha256: &'a str,
}

/// A republic and its article.
#[derive(Serialize, JsonSchema)]
struct RepublicEntry<'a> {
    /// Its id.
    slug: Republic,
    /// Its English name in use in March 1994.
    name: &'static str,
    /// The id of its item in Wikidata: https://www.wikidata.org/entity/ and the id is its address.
    wikidata: &'static str,
    /// How the source mentions it: the subject, named, named in passing, as part of a group, or not at all.
    coverage: Coverage,
    /// The interpretation in one line.
    summary: &'a str,
    /// The interpretation of relations with Azerbaijan at the last date.
    stance: PublishedStance,
    /// The id of the moment from which that stance has held without change; null if nothing is stated.
    stance_since: Option<&'a str>,
    /// The interpretation at each date, in order of time.
    stance_by_moment: Vec<StanceByMoment<'a>>,
    /// Where an interpretation begins, why, and on what evidence.
    stances: &'a [StanceAt],
    /// For Azerbaijan: its own place in the CIS, as the source reports it.
    cis_places: &'a [CisPlace],
    /// For Azerbaijan: who led it.
    leaders: &'a [LeaderAt],
    /// What is said of it, in plain words.
    #[schemars(length(min = 1))]
    account: &'a [Statement],
    /// What the source does not say and a reader might think it does.
    silences: &'a [String],
    /// Questions for further research.
    questions: &'a [String],
    /// What its article is about.
    topics: &'a [Topic],
    /// Ids of the sentences that concern it, by name or as a group; for Azerbaijan those that concern no other.
    sentences: Vec<&'a str>,
    /// Ids of the context facts of its article.
    #[schemars(length(min = 1))]
    context: &'a [String],
    /// Ids of the people of its article.
    people: &'a [String],
}

/// The stance at a moment.
#[derive(Serialize, JsonSchema)]
struct StanceByMoment<'a> {
    /// The id of the moment.
    moment: &'a str,
    /// The interpretation that holds then.
    stance: PublishedStance,
}

impl<'a> Document<'a> {
    pub fn of(content: &'a Content) -> Self {
        let source = &content.source;
        Self {
            schema: SCHEMA,
            title: messages::title(),
            data_as_of: &source.data_as_of,
            classification: CLASSIFICATION_NOTE,
            license: LICENSE,
            source: Source {
                title: &source.title,
                book: &source.book,
                editor: &source.editor,
                publisher: &source.publisher,
                year: source.published,
                url: &source.url,
                rights: &source.rights,
                citation: source::citation(source),
                text_sha256: &source.sha256,
            },
            sentences: &content.sentences,
            moments: &content.moments,
            republics: content
                .articles()
                .map(|(republic, article)| RepublicEntry::of(content, republic, article))
                .collect(),
            context: &content.context,
            references: &content.references,
            people: &content.people,
        }
    }
}

impl<'a> RepublicEntry<'a> {
    fn of(content: &'a Content, republic: Republic, article: &'a Article) -> Self {
        let at = |moment: &'a Moment| StanceByMoment {
            moment: &moment.id,
            stance: PublishedStance::at(content, article, moment),
        };
        Self {
            slug: republic,
            name: republic.name(),
            wikidata: republic.wikidata(),
            coverage: article.coverage,
            summary: &article.summary,
            stance: PublishedStance::last(content, article),
            stance_since: article.since(&content.moments).map(|moment| moment.id.as_str()),
            stance_by_moment: content.moments.iter().map(at).collect(),
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
