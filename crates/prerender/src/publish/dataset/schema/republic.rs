//! A republic with its article.

use super::shape::{exactly, list, or_null, record, shared, text, Shape};
use super::{vocabulary, EVIDENCE, ID, REPUBLIC, SENTENCE, STANCE, TOPIC};
use content::model::Content;
use domain::vocabulary::{Certainty, Coverage, Stance};

/// A republic; it has a word for each moment of the content.
pub fn republic(content: &Content) -> Shape {
    let by_moment = record(vec![
        ("moment", "The id of the moment.", shared(ID)),
        ("stance", "The reading that holds then.", shared(STANCE)),
    ]);
    record(vec![
        ("slug", "Its id here.", shared(REPUBLIC)),
        ("name", "Its English name in use in March 1994.", text()),
        (
            "coverage",
            "How the source reaches it: the subject, named, named in passing, as part of a group, or not at all.",
            vocabulary::<Coverage>(),
        ),
        ("summary", "The reading in one line.", text()),
        (
            "stance",
            "The reading of relations with Azerbaijan at the horizon.",
            shared(STANCE),
        ),
        (
            "stance_since",
            "The moment from which that word holds without change; null if nothing is stated.",
            or_null(shared(ID)),
        ),
        (
            "stance_by_moment",
            "The reading at each moment, in order of time.",
            exactly(content.moments.len(), by_moment),
        ),
        (
            "stances",
            "Where a reading begins, why, and on what evidence.",
            list(stance_at(), 0),
        ),
        (
            "cis_places",
            "For Azerbaijan: its own place in the CIS, as the source tells it.",
            list(cis_place(), 0),
        ),
        ("leaders", "For Azerbaijan: who led it.", list(leader(), 0)),
        ("account", "What is said of it, in plain words.", list(statement(), 1)),
        (
            "silences",
            "What the source does not say and a reader might think it does.",
            list(text(), 0),
        ),
        ("questions", "Questions for further research.", list(text(), 0)),
        ("topics", "What its article is about.", list(shared(TOPIC), 0)),
        (
            "sentences",
            "The sentences that reach it, by name or as a group; for Azerbaijan those that reach no other.",
            list(shared(SENTENCE), 0),
        ),
        (
            "context",
            "Ids of the context facts of its article.",
            list(shared(ID), 1),
        ),
        ("people", "Ids of the people of its article.", list(shared(ID), 0)),
    ])
}

fn stance_at() -> Shape {
    record(vec![
        ("moment", "The moment from which it holds.", shared(ID)),
        ("stance", "The reading.", vocabulary::<Stance>()),
        ("because", "Why, in one sentence.", text()),
        ("evidence", "What it rests on.", shared(EVIDENCE)),
    ])
}

fn cis_place() -> Shape {
    record(vec![
        ("moment", "The moment from which it holds.", shared(ID)),
        ("place", "The place, in a word.", text()),
        ("because", "Why, in one sentence.", text()),
        ("evidence", "What it rests on.", shared(EVIDENCE)),
    ])
}

fn leader() -> Shape {
    record(vec![
        ("moment", "The moment from which it holds.", shared(ID)),
        ("leader", "Name and office.", text()),
        ("evidence", "What it rests on.", shared(EVIDENCE)),
    ])
}

fn statement() -> Shape {
    record(vec![
        ("text", "One to three sentences in plain words.", text()),
        (
            "evidence",
            "What it rests on: the source or context, never both.",
            shared(EVIDENCE),
        ),
        (
            "certainty",
            "Whether it reports a fact, an accusation or a position.",
            vocabulary::<Certainty>(),
        ),
    ])
}
