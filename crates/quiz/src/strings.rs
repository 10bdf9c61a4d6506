//! The texts of the live quiz. Questions and explanations are in its printed page.

use crate::rules::Outcome;

/// The rounds: title, description, key in local storage.
pub const ROUNDS: [(&str, &str, &str); 2] = [
    (
        "Find the republic",
        "Fifteen places on the map, three tries each. No time limit.",
        "azerbaijan-1994 places",
    ),
    (
        "What does the source support?",
        "Judge statements: does the source say so as a fact, only of a group, only as one side’s view, or not at all?",
        "azerbaijan-1994 statements",
    ),
];
/// The accessible names of the groups of choices.
pub const CHOICES: [&str; 2] = ["The fifteen places", "The four answers"];

/// The question about a place.
pub fn find(name: &str) -> String {
    format!("Where is {name}?")
}

/// The accessible name of a place before it is found.
pub fn place(number: &str, r#where: &str) -> String {
    format!("Place {number}. {where}")
}

/// The progress during a round.
pub fn progress(round: usize, count: usize) -> String {
    format!("{} of {count}", round + 1)
}

/// The stored progress of a round.
pub fn done(round: usize, count: usize) -> String {
    format!("{round} of {count} done.")
}

/// The number of the next try.
pub fn tries(given: usize, tries: u8) -> String {
    format!(" · try {} of {tries}", given + 1)
}

/// The message after a wrong choice with tries left.
pub fn wrong(chosen: &str, given: usize, tries: u8) -> String {
    format!("✗ No, that is {chosen}. Try {} of {tries}.", given + 1)
}

/// The heading over the explanation. `answer` is the right one.
pub fn verdict(outcome: Outcome, answer: &str) -> String {
    match outcome {
        Outcome::Open => String::new(),
        Outcome::Found(1) => format!("✓ Correct: {answer}."),
        Outcome::Found(tries) => format!("✓ Correct on try {tries}: {answer}."),
        Outcome::Shown => format!("✗ The answer: {answer}."),
    }
}

/// The outcome in the list of results.
pub fn came_of(outcome: Outcome) -> String {
    match outcome {
        Outcome::Open => String::new(),
        Outcome::Found(1) => "✓ first try".to_owned(),
        Outcome::Found(tries) => format!("✓ try {tries}"),
        Outcome::Shown => "✗ answer shown".to_owned(),
    }
}

/// The score.
pub fn score(score: usize, count: usize) -> String {
    format!("{score} of {count} on the first try")
}

/// The choices, in order.
pub fn given(names: &str) -> String {
    format!("You chose: {names}.")
}
