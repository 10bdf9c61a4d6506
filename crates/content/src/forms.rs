//! The forms of authored texts within sentences. In English they follow from the texts, so nobody writes them; a translation
//! gives its own, as other languages have other rules for capitals and prepositions.

use crate::date::{month, words};
use crate::model::{Content, Moment};

impl Content {
    /// Fills the forms of an English content.
    pub(crate) fn fill_forms(&mut self) {
        let spans: Vec<_> = self.moments.iter().map(|moment| self.span(moment)).collect();
        for (moment, span) in self.moments.iter_mut().zip(spans) {
            // Only a label that is a month begins with a name.
            moment.in_sentence = if moment.label == words(&moment.from) {
                moment.label.clone()
            } else {
                lower(&moment.label)
            };
            moment.span = span;
        }
        for article in &mut self.articles {
            for place in &mut article.cis {
                place.in_sentence = lower(&place.place);
            }
        }
    }

    /// The words of the source for a moment whose month neither the source nor a dating fact gives: "the second half of 1993".
    fn span(&self, moment: &Moment) -> Option<String> {
        if moment.dated_by.is_some() || self.months_given(moment).contains(&month(&moment.from)) {
            return None;
        }
        Some(moment.when.strip_prefix("in ").unwrap_or(&moment.label).to_owned())
    }
}

/// A text that continues a sentence.
fn lower(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_lowercase);
    first.into_iter().flatten().chain(letters).collect()
}
