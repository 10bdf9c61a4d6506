//! The words that only the live quiz says. What is asked, and what is told with an answer, stands in its printed page.

use crate::rules::Outcome;

/// The heading of the choice between the rounds.
pub const CHOOSE: &str = "Two rounds";
/// The rounds: title, what it is, the key under which it is kept.
pub const ROUNDS: [(&str, &str, &str); 2] = [
    (
        "Find the republic",
        "Fifteen places on the map, three tries each. No clock runs.",
        "azerbaijan-1994 places",
    ),
    (
        "What does the source support?",
        "Statements to judge: does the source say so, of whom, and as what?",
        "azerbaijan-1994 statements",
    ),
];
/// Buttons.
pub const BEGIN: &str = "Begin";
/// Buttons.
pub const AGAIN: &str = "Begin anew";
/// Buttons.
pub const TAKE_UP: &str = "Take it up again";
/// Buttons.
pub const LOOK: &str = "See your result";
/// Buttons.
pub const NEXT: &str = "Next";
/// Buttons.
pub const TO_RESULT: &str = "To the result";
/// Buttons.
pub const LEAVE: &str = "Leave the round";
/// Buttons.
pub const TO_ROUNDS: &str = "Both rounds";
/// Buttons.
pub const PRINT: &str = "Print this result";
/// Whether the score can be kept.
pub const KEPT: &str = "How far you are is kept in this browser, and nowhere else.";
/// Whether the score can be kept.
pub const NOT_KEPT: &str =
    "This browser keeps nothing for the page: how far you are holds until you close or reload it.";
/// The accessible names of the groups of choices.
pub const CHOICES: [&str; 2] = ["The fifteen places", "The four answers"];
/// On paper, for what the reader writes.
pub const NAME: &str = "Name and date:";
/// The heading of a result.
pub const RESULT: &str = "Your result";

/// What is asked of the map.
pub fn find(name: &str) -> String {
    format!("Where is {name}?")
}

/// The accessible name of a place that was not found yet.
pub fn place(number: &str, r#where: &str) -> String {
    format!("Place {number}. {where}")
}

/// How far the reader is.
pub fn progress(round: usize, count: usize) -> String {
    format!("{} of {count}", round + 1)
}

/// How far the reader was.
pub fn done(round: usize, count: usize) -> String {
    format!("{round} of {count} done.")
}

/// Which try comes now.
pub fn tries(given: usize, tries: u8) -> String {
    format!(" · try {} of {tries}", given + 1)
}

/// After a wrong choice with tries left.
pub fn wrong(chosen: &str, given: usize, tries: u8) -> String {
    format!("✗ No, that is {chosen}. Try {} of {tries}.", given + 1)
}

/// Over what is told with the answer. `answer` is the right one.
pub fn verdict(outcome: Outcome, answer: &str) -> String {
    match outcome {
        Outcome::Open => String::new(),
        Outcome::Found(1) => format!("✓ Right: {answer}."),
        Outcome::Found(tries) => format!("✓ Right at try {tries}: {answer}."),
        Outcome::Shown => format!("✗ The answer: {answer}."),
    }
}

/// The same in a list of results.
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
    format!("{score} of {count} at the first try")
}

/// What was chosen, in order.
pub fn given(names: &str) -> String {
    format!("You chose: {names}.")
}
