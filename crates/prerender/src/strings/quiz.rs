//! The texts that are printed in the page of the quiz.

use content::quiz::Answer;
use domain::republic::Republic;

/// The link to the quiz.
pub const QUIZ: &str = "Quiz";
pub const QUIZ_TITLE: &str = "Quiz: the map and the source";
/// The paragraph under the title, and the meta description.
pub const QUIZ_STANDFIRST: &str = "Find the fifteen republics on the map of March 1994, and judge what one page of a \
    Library of Congress country study supports. A wrong answer shows the sentence and says why.";
/// The link back to the map.
pub const TO_MAP: &str = "Map and source text";

pub const STATEMENTS_TITLE: &str = "What does the source support?";
pub const STATEMENTS_NOTE: &str = "Judge each statement, then open its answer. The question is not what was true, \
    but what this one source supports.";
pub const PLACES_TITLE: &str = "Find the republic";
pub const PLACES_NOTE: &str = "Which republic has which number? Open a line to see its name and what the source \
    says.";

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
