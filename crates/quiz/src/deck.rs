//! What is asked in a round, made of the words that are printed in the page.

use crate::rules::Rules;
use crate::strings;

/// What the page says.
pub struct Printed {
    /// The fingerprint of its words.
    pub edition: String,
    /// The map, as HTML.
    pub board: String,
    /// The four answers.
    pub answers: Vec<String>,
    /// The fifteen places, in the order of their numbers.
    pub places: Vec<Place>,
    /// The statements.
    pub statements: Vec<Statement>,
}

/// A place on the map.
pub struct Place {
    /// The id of its republic.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Where it lies.
    pub r#where: String,
    /// What is told with it, as HTML.
    pub shown: String,
}

/// A statement to judge.
pub struct Statement {
    /// The statement.
    pub words: String,
    /// The place of the right answer among the four.
    pub answer: u8,
    /// Why.
    pub because: String,
    /// The sentences, as HTML.
    pub shown: String,
}

/// A round: its rules, its questions and its choices.
pub struct Deck {
    /// What is right, and how often one may try.
    pub rules: Rules,
    /// The map, where choices are places on it; else nothing.
    pub board: String,
    /// In the order in which they are printed.
    pub questions: Vec<Question>,
    /// In the order in which they are offered.
    pub choices: Vec<Choice>,
}

/// What is asked and what is told with the answer.
pub struct Question {
    /// The question.
    pub ask: String,
    /// Why; nothing for a place.
    pub because: String,
    /// What is shown, as HTML.
    pub shown: String,
}

/// What can be chosen.
pub struct Choice {
    /// The id of its place on the board; nothing for an answer.
    pub slug: String,
    /// What it shows while it is open.
    pub label: String,
    /// Its accessible name then, if that is more.
    pub spoken: Option<String>,
    /// What it turns out to be.
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
        rules: rules((0..printed.places.len() as u8).collect(), printed.places.len(), 3, true),
        board: printed.board,
        choices: printed
            .places
            .iter()
            .zip(1..)
            .map(|(place, number): (_, u8)| Choice {
                slug: place.slug.clone(),
                label: number.to_string(),
                spoken: Some(strings::place(&number.to_string(), &place.r#where)),
                name: place.name.clone(),
            })
            .collect(),
        questions: printed
            .places
            .into_iter()
            .map(|place| Question {
                ask: strings::find(&place.name),
                because: String::new(),
                shown: place.shown,
            })
            .collect(),
    };
    let answers = printed.statements.iter().map(|statement| statement.answer).collect();
    let statements = Deck {
        rules: rules(answers, printed.answers.len(), 1, false),
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
