//! The texts that are printed in the page of the quiz.

use content::quiz::Answer;
use domain::republic::Republic;

/// The label of an answer, and its meaning.
pub const fn answer(answer: Answer) -> (&'static str, &'static str) {
    match answer {
        Answer::Supported => ("Supported", "A sentence reports it as a fact."),
        Answer::NotSupported => ("Not supported", "No sentence says it, whether or not it was true."),
        Answer::Group => (
            "Only as a group",
            "A sentence says it of a group whose members it does not name.",
        ),
        Answer::Party => (
            "One side says so",
            "An accusation or a position: the source reports who says so.",
        ),
    }
}

/// The text about a republic that the source does not mention.
pub fn not_mentioned(republic: Republic) -> String {
    format!(
        "The source text does not mention {}. Silence is not neutrality.",
        republic.name()
    )
}

/// The link to an article.
pub fn more(republic: Republic) -> String {
    format!("{} on the map, with its sources", republic.name())
}
