//! The texts that are printed in the page of the quiz.

use content::quiz::Answer;

/// The label of an answer, and its meaning.
pub fn answer(answer: Answer) -> (&'static str, &'static str) {
    match answer {
        Answer::Supported => (messages::answer_supported(), messages::answer_supported_meaning()),
        Answer::NotSupported => (
            messages::answer_not_supported(),
            messages::answer_not_supported_meaning(),
        ),
        Answer::Group => (messages::answer_group(), messages::answer_group_meaning()),
        Answer::Party => (messages::answer_party(), messages::answer_party_meaning()),
    }
}
