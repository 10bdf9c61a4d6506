//! What comes from elsewhere: context facts, their references, people.

use super::shape::{flag, list, or_null, pattern, record, shared, text, Shape};
use super::{address, vocabulary, ID, KEY, REPUBLIC, SENTENCE};
use content::model::ContextKind;
use domain::vocabulary::{CisStanding, Grade};

/// A context fact.
pub fn fact() -> Shape {
    record(vec![
        ("id", "Its id.", shared(ID)),
        ("republics", "Which republics it is about.", list(shared(REPUBLIC), 1)),
        ("kind", "What kind of fact it is.", vocabulary::<ContextKind>()),
        ("label", "The fact in a few words; null for events.", or_null(text())),
        (
            "standing",
            "For the kind `cis`: what the republic had signed or joined by the horizon; null for others.",
            or_null(vocabulary::<CisStanding>()),
        ),
        ("text", "The fact in one sentence.", text()),
        (
            "date",
            "When it became so, as exact as it is known: YYYY, YYYY-MM or YYYY-MM-DD; null for a state of affairs.",
            or_null(pattern("^199[0-4](-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$")),
        ),
        (
            "grade",
            "A: two independent references. B: one, a work of the United States Government named in the text.",
            vocabulary::<Grade>(),
        ),
        (
            "references",
            "Keys of the references that say so.",
            list(shared(KEY), 1),
        ),
    ])
}

/// Where facts come from.
pub fn reference() -> Shape {
    record(vec![
        ("key", "Its key.", shared(KEY)),
        ("title", "Its title.", text()),
        (
            "url",
            "Where it can be read; null if it has no address.",
            or_null(address()),
        ),
        (
            "public_domain",
            "Whether it is a work of the United States Government.",
            flag(),
        ),
    ])
}

/// A person.
pub fn person() -> Shape {
    record(vec![
        ("id", "An id for the person.", shared(ID)),
        (
            "name",
            "The name as the source writes it, or as the references do.",
            text(),
        ),
        (
            "full_name",
            "The whole name, if the source gives only part of it.",
            or_null(text()),
        ),
        ("note", "Who the person was, in one sentence.", text()),
        (
            "sentences",
            "The sentences that name the person.",
            list(shared(SENTENCE), 0),
        ),
        (
            "references",
            "Keys of the references of the note.",
            list(shared(KEY), 1),
        ),
    ])
}
