//! The words of the pages for learning and teaching: what is printed of the quiz.

use content::quiz::Answer;
use domain::republic::Republic;

/// The way to the quiz.
pub const QUIZ: &str = "Quiz";
/// Its title.
pub const QUIZ_TITLE: &str = "Quiz: the map and the source";
/// Under it, and what search engines show.
pub const QUIZ_STANDFIRST: &str = "Find the fifteen republics on the map of March 1994, and judge what one page of a \
    Library of Congress country study supports. A wrong answer shows the sentence and says why.";
/// The way back.
pub const TO_MAP: &str = "To the map and the source text";

/// The part with the statements.
pub const STATEMENTS_TITLE: &str = "What does the source support?";
/// Under it.
pub const STATEMENTS_NOTE: &str =
    "Judge each statement, then unfold its answer. To judge is not to say what was true: \
    it is to say what this one source bears.";
/// The part with the map.
pub const PLACES_TITLE: &str = "Find the republic";
/// Under it.
pub const PLACES_NOTE: &str = "Which republic has which number? Unfold a line for its name, and for what the source \
    says.";

/// An answer, and what it means.
pub const fn answer(answer: Answer) -> (&'static str, &'static str) {
    match answer {
        Answer::Supported => ("Supported", "A sentence reports it as a fact."),
        Answer::NotSupported => ("Not supported", "No sentence says it, whether or not it was so."),
        Answer::Group => (
            "Only as a group",
            "A sentence says it of a group whose members it does not name.",
        ),
        Answer::Party => (
            "Somebody’s word, not a fact",
            "An accusation or a position: the source reports who says so.",
        ),
    }
}

/// What is told of a republic on which the source is silent.
pub fn passed_over(republic: Republic) -> String {
    format!(
        "The source text does not mention {}. Silence is not neutrality.",
        republic.name()
    )
}

/// The way to an article.
pub fn more(republic: Republic) -> String {
    format!("{} on the map, with its sources", republic.name())
}
