//! Which message the live quiz shows. The messages are in `locales/`; the program reads them from its page, as it reads the
//! questions and explanations.

use crate::rules::Outcome;

/// The keys of the rounds in local storage.
pub const STORED: [&str; 2] = ["azerbaijan-1994 places", "azerbaijan-1994 statements"];

/// The title of a round and what it is.
pub fn round(at: usize) -> (&'static str, &'static str) {
    match at {
        0 => (messages::quiz_places(), messages::quiz_places_about()),
        _ => (messages::quiz_statements(), messages::quiz_statements_about()),
    }
}

/// The accessible name of the choices of a round.
pub fn choices(at: usize) -> &'static str {
    match at {
        0 => messages::quiz_choices_places(),
        _ => messages::quiz_choices_answers(),
    }
}

/// The heading over the explanation. `answer` is the right one.
pub fn verdict(outcome: Outcome, answer: &str) -> String {
    match outcome {
        Outcome::Open => String::new(),
        Outcome::Found(tries) => messages::quiz_correct(usize::from(tries), answer),
        Outcome::Shown => messages::quiz_shown(answer),
    }
}

/// The outcome in the list of results.
pub fn outcome(outcome: Outcome) -> String {
    match outcome {
        Outcome::Open => String::new(),
        Outcome::Found(tries) => messages::quiz_outcome(usize::from(tries)),
        Outcome::Shown => messages::quiz_outcome_shown().to_owned(),
    }
}
