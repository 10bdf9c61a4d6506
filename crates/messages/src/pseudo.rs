//! The pseudo-language: English with accents and doubled vowels, about 40 % longer. It shows which text is not translated, and
//! whether layouts hold longer words. Its code is `qps`, which BCP 47 reserves for private use.

use std::borrow::Cow;

pub const CODE: &str = "qps";

/// A text in the pseudo-language.
pub fn text(english: &str) -> String {
    transform(english).into_owned()
}

pub(crate) fn transform(english: &str) -> Cow<'_, str> {
    fluent_pseudo::transform(english, false, true)
}
