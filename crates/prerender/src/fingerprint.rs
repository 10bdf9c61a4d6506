//! Fingerprints of what is answered: a code handed in is read only where the same text is asked. They are the same in every
//! language, so that a teacher may use another edition than the class.

use crate::hex::short_sha256;
use content::model::Content;

/// Of the source text.
pub fn of_source(content: &Content) -> u16 {
    let texts: Vec<_> = content
        .sentences
        .iter()
        .map(|sentence| sentence.text.as_str())
        .collect();
    of(&texts.join("\n"))
}

/// Of the round of the quiz on places: their order.
pub fn of_places(content: &Content) -> u16 {
    let places: Vec<_> = content.quiz.place.iter().map(|place| place.republic.slug()).collect();
    of(&places.join("\n"))
}

/// Of the round on statements: their order and answers.
pub fn of_statements(content: &Content) -> u16 {
    let items: Vec<_> = content
        .quiz
        .item
        .iter()
        .map(|item| format!("{} {}", item.id, item.answer.slug()))
        .collect();
    of(&items.join("\n"))
}

fn of(text: &str) -> u16 {
    // Cannot fail: they are four hexadecimal digits.
    u16::from_str_radix(&short_sha256(text, 4), 16).unwrap_or_default()
}
