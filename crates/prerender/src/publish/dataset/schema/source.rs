//! The source, its sentences and its moments.

use super::shape::{list, number, or_null, pattern, record, shared, text, Shape};
use super::{address, vocabulary, ID, MONTH, PRECISION, REPUBLIC, SENTENCE, TOPIC};
use domain::vocabulary::ClaimClass;

/// The source without its text.
pub fn source() -> Shape {
    record(vec![
        ("title", "Its heading.", text()),
        ("book", "The book it is part of.", text()),
        ("editor", "Who edited the book.", text()),
        ("publisher", "Who published it.", text()),
        ("year", "The year of publication.", number(1990, 2000)),
        ("url", "Where the text was read.", address()),
        ("rights", "The rights in the text.", text()),
        ("citation", "All of this in one line.", text()),
        (
            "text_sha256",
            "The SHA-256 of the whole text as a file, lower-case hexadecimal.",
            pattern("^[0-9a-f]{64}$"),
        ),
    ])
}

/// A sentence.
pub fn sentence() -> Shape {
    record(vec![
        ("id", "Its number in the text.", shared(SENTENCE)),
        ("text", "Its words, verbatim.", text()),
        ("paragraph", "The paragraph it stands in, counted from 1.", number(1, 9)),
        (
            "classes",
            "What it asserts: a fact, an accusation whose truth it leaves open, a position that a party holds.",
            list(vocabulary::<ClaimClass>(), 1),
        ),
        (
            "by",
            "Who accuses, or whose position it is; null for plain facts.",
            or_null(text()),
        ),
        (
            "republics",
            "The partners it reaches. All sentences are about Azerbaijan, which is not listed.",
            list(shared(REPUBLIC), 0),
        ),
        (
            "group",
            "The source's words for a group through which it reaches republics without naming them.",
            or_null(text()),
        ),
        ("people", "Ids of the people it names.", list(shared(ID), 0)),
        ("dates", "Its dates.", list(date_expression(), 0)),
        ("topics", "What it is about.", list(shared(TOPIC), 1)),
    ])
}

fn date_expression() -> Shape {
    record(vec![
        ("words", "The date in the source's own words.", text()),
        ("from", "The first month it can mean.", shared(MONTH)),
        ("to", "The last month it can mean.", shared(MONTH)),
        ("precision", "How exact the words are.", shared(PRECISION)),
    ])
}

/// A moment.
pub fn moment() -> Shape {
    record(vec![
        ("id", "Its id.", shared(ID)),
        ("label", "Its name in print.", text()),
        ("headline", "The event in a few words.", text()),
        ("from", "Its first month.", shared(MONTH)),
        (
            "to",
            "Its last month; the same as the first for a point.",
            shared(MONTH),
        ),
        ("precision", "How exact the source is.", shared(PRECISION)),
        ("account", "What happened, in plain words.", text()),
        (
            "sentences",
            "The sentences that say so; none for the horizon.",
            list(shared(SENTENCE), 0),
        ),
    ])
}
