//! The texts about a moment that the live page shows. `state::moment_text` names them in the same order.

use crate::model::{Content, Moment};

impl Content {
    /// Its label, the label within a sentence, from when on exact dates count, Azerbaijan's place in the CIS, and that place
    /// within a sentence.
    pub fn moment_texts(&self, moment: &Moment) -> [String; 5] {
        let (place, place_in_sentence) = self.cis_place(moment).map_or(Default::default(), |place| {
            (place.place.clone(), place.in_sentence.clone())
        });
        [
            moment.label.clone(),
            moment.in_sentence.clone(),
            self.begins_in_words(moment),
            place,
            place_in_sentence,
        ]
    }
}
