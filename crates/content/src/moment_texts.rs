//! The texts about a moment that the live page shows. `state::moment_text` names them in the same order.

use crate::model::{Content, Moment};

impl Content {
    /// Its label, the label within a sentence, from when on exact dates count, Azerbaijan's place in the CIS, and that place
    /// within a sentence.
    pub fn moment_texts(&self, moment: &Moment) -> [String; 5] {
        let begins = self.begins_in_words(moment);
        // Only a label that is a month begins with a name.
        let in_sentence = if moment.label == begins {
            moment.label.clone()
        } else {
            lower(&moment.label)
        };
        let place = self
            .cis_place(moment)
            .map_or(String::new(), |place| place.place.clone());
        let place_in_sentence = lower(&place);
        [moment.label.clone(), in_sentence, begins, place, place_in_sentence]
    }
}

/// A text that continues a sentence.
fn lower(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_lowercase);
    first.into_iter().flatten().chain(letters).collect()
}
