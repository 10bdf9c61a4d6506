//! The texts of the articles.

use azerbaijan_1994::strings::SILENCE_TITLE;

pub const PLAIN_WORDS: &str = "In plain words";
pub const FROM_OTHER_SOURCES: &str = "What other sources say";
pub const SOURCE_WORDS: &str = "In the source’s words";
pub const THROUGH_TIME: &str = "Our reading, moment by moment";
pub const CIS_PLACE: &str = "Azerbaijan and the CIS";
pub const SILENCES: &str = SILENCE_TITLE;
pub const QUESTIONS: &str = "Questions to look into";
pub const CONTEXT: &str = "Context from other sources";
pub const CONTEXT_NOTE: &str = "Not from the source text. Each fact names where it comes from.";
pub const PEOPLE: &str = "People";
pub const OUR_READING: &str = "our reading, March 1994";
pub const ONE_SOURCE: &str = "one source";
pub const BACK_TO_MAP: &str = "Back to the map";
pub const PREVIOUS: &str = "Previous";
pub const NEXT: &str = "Next";

/// The accessible name of the links at the end of an article.
pub fn after(republic: &str) -> String {
    format!("After {republic}")
}
