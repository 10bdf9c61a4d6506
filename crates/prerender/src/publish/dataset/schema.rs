//! The JSON Schema of the whole content: strict, and at the same time its documentation. Words come from the vocabulary
//! itself and counts from the content, so that neither can drift.

mod context;
mod republic;
mod shape;
mod source;

use super::reading::SUBJECT;
use super::variants::variants;
use super::SCHEMA;
use crate::strings;
use content::model::Content;
use domain::republic::Republic;
use domain::vocabulary::{Precision, Stance, Topic};
use serde::de::DeserializeOwned;
use shape::{constant, exactly, list, one_of, pattern, record, shared, text, Shape};

const REPUBLIC: &str = "#/$defs/republic";
const TOPIC: &str = "#/$defs/topic";
const PRECISION: &str = "#/$defs/precision";
const STANCE: &str = "#/$defs/stance";
const SENTENCE: &str = "#/$defs/sentence";
const ID: &str = "#/$defs/id";
const KEY: &str = "#/$defs/key";
const MONTH: &str = "#/$defs/month";
const EVIDENCE: &str = "#/$defs/evidence";

/// The schema of a content's document.
pub fn schema(content: &Content) -> Shape {
    record(vec![
        ("$schema", "This schema, beside the document.", constant(SCHEMA)),
        ("title", "What the document is about.", constant(strings::TITLE)),
        ("data_as_of", "The horizon: nothing later is told.", text()),
        (
            "classification",
            "Whose the readings are. Keep it with the data.",
            text(),
        ),
        (
            "source",
            "The one text that the relations are told from.",
            source::source(),
        ),
        (
            "sentences",
            "The sentences of the source, all of them, verbatim and in order.",
            exactly(content.sentences.len(), source::sentence()),
        ),
        (
            "moments",
            "The dated points and spans of the source, in order of time; spans may overlap. The last is the horizon.",
            exactly(content.moments.len(), source::moment()),
        ),
        (
            "republics",
            "The fifteen republics, in alphabetical order.",
            exactly(Republic::ALL.len(), republic::republic(content)),
        ),
        (
            "context",
            "Facts from elsewhere, each with references of its own; never mixed with the source.",
            list(context::fact(), 1),
        ),
        (
            "references",
            "Where context facts and notes on people come from.",
            list(context::reference(), 1),
        ),
        (
            "people",
            "The people the source names, and those in office at the horizon.",
            list(context::person(), 1),
        ),
    ])
    .document(strings::TITLE, definitions())
}

/// What more than one record refers to.
fn definitions() -> Vec<(&'static str, Shape)> {
    let stance = variants::<Stance>().iter().copied().chain([SUBJECT]);
    vec![
        (
            "republic",
            vocabulary::<Republic>().described("A republic, by its slug."),
        ),
        ("topic", vocabulary::<Topic>().described("What something is about.")),
        (
            "precision",
            vocabulary::<Precision>().described("How exact the source's words for a date are."),
        ),
        (
            "stance",
            one_of(stance).described(
                "Our reading of relations with Azerbaijan. `not-stated` is silence, never neutrality; `subject` is \
                 Azerbaijan itself.",
            ),
        ),
        (
            "sentence",
            pattern("^s[1-9][0-9]*$").described("The id of a sentence of the source: s and its number."),
        ),
        ("id", pattern("^[a-z0-9-]+$").described("An id.")),
        ("key", pattern("^[A-Z0-9-]+$").described("The key of a reference.")),
        (
            "month",
            pattern("^199[0-4]-(0[1-9]|1[0-2])$").described("A month, YYYY-MM."),
        ),
        (
            "evidence",
            list(shared(ID), 1).described("Ids of what a statement rests on: sentences (s1) or context facts."),
        ),
    ]
}

/// One of the words of a controlled vocabulary.
fn vocabulary<T: DeserializeOwned>() -> Shape {
    one_of(variants::<T>().iter().copied())
}

/// An address on the network.
fn address() -> Shape {
    pattern("^https?://")
}
