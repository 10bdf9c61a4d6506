//! The questions and choices of a round, from the printed page.

use crate::rules::{Rules, TRIES};

/// The content of the printed page.
pub struct Printed {
    /// The hash of its texts.
    pub edition: String,
    /// The fingerprints of the rounds, for codes to hand in.
    pub texts: [u16; 2],
    /// The map as HTML.
    pub board: String,
    /// The four answers.
    pub answers: Vec<String>,
    /// The fifteen places, in the order of their numbers.
    pub places: Vec<Place>,
    /// The statements.
    pub statements: Vec<Statement>,
}

/// A place on the map: a republic.
pub struct Place {
    /// The id of its republic.
    pub slug: String,
    pub name: String,
    /// A description of the location.
    pub r#where: String,
    /// The HTML that is shown with the answer.
    pub shown: String,
}

/// A statement to judge.
pub struct Statement {
    pub words: String,
    /// The index of the right answer among the four.
    pub answer: u8,
    /// The explanation of the answer.
    pub because: String,
    /// The HTML of the sentences that are shown with the answer.
    pub shown: String,
}

/// A round: its rules, its questions and its choices.
pub struct Deck {
    /// The right choices and the number of tries.
    pub rules: Rules,
    /// The fingerprint of its questions.
    pub text: u16,
    /// The HTML of the map, if the choices are places on it; else empty.
    pub board: String,
    /// In the order of the page.
    pub questions: Vec<Question>,
    /// In the order of the page.
    pub choices: Vec<Choice>,
}

/// A question and what is shown with its answer.
pub struct Question {
    pub ask: String,
    /// The explanation of the answer; empty for a place.
    pub because: String,
    /// The HTML that is shown with the answer.
    pub shown: String,
}

/// A choice.
pub struct Choice {
    /// The id of its place on the map; empty for an answer.
    pub slug: String,
    /// The label while it is open.
    pub label: String,
    /// The accessible name while it is open, if it differs from the label.
    pub spoken: Option<String>,
    /// The label once it is known.
    pub name: String,
}

/// The two rounds.
pub fn decks(printed: Printed) -> [Deck; 2] {
    let rules = |answers: Vec<u8>, choices: usize, tries, once| Rules {
        answers,
        choices: choices as u8,
        tries,
        once,
        edition: printed.edition.clone(),
    };
    let places = Deck {
        text: printed.texts[0],
        rules: rules(
            (0..printed.places.len() as u8).collect(),
            printed.places.len(),
            TRIES[0],
            true,
        ),
        board: printed.board,
        choices: printed
            .places
            .iter()
            .zip(1..)
            .map(|(place, number): (_, u8)| Choice {
                slug: place.slug.clone(),
                label: number.to_string(),
                spoken: Some(messages::quiz_place(&number.to_string(), &place.r#where)),
                name: place.name.clone(),
            })
            .collect(),
        questions: printed
            .places
            .into_iter()
            .map(|place| Question {
                ask: messages::quiz_where_is(&place.name),
                because: String::new(),
                shown: place.shown,
            })
            .collect(),
    };
    let answers = printed.statements.iter().map(|statement| statement.answer).collect();
    let statements = Deck {
        text: printed.texts[1],
        rules: rules(answers, printed.answers.len(), TRIES[1], false),
        board: String::new(),
        choices: printed
            .answers
            .into_iter()
            .map(|answer| Choice {
                slug: String::new(),
                label: answer.clone(),
                spoken: None,
                name: answer,
            })
            .collect(),
        questions: printed
            .statements
            .into_iter()
            .map(|statement| Question {
                ask: statement.words,
                because: statement.because,
                shown: statement.shown,
            })
            .collect(),
    };
    [places, statements]
}
