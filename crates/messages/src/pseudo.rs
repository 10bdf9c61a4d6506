//! The pseudo-language: English with accents and doubled vowels, about 40 % longer. It shows which text is not translated, and
//! whether layouts hold longer words. Its folder is `qps`; its
//! language tag is CLDR's tag of English with accents, which browsers and screen readers take for English.

use std::borrow::Cow;

/// The folder of its edition.
pub const FOLDER: &str = "qps";
pub const CODE: &str = "en-XA";

/// A text in the pseudo-language.
pub fn text(english: &str) -> String {
    transform(english).into_owned()
}

pub(crate) fn transform(english: &str) -> Cow<'_, str> {
    fluent_pseudo::transform(english, false, true)
}
