//! The parts of a citation.

/// A run of text with one style.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Roman text.
    Plain(String),
    /// Italic text, for the title of a whole work.
    Italic(String),
}

/// The text of a citation without its styles.
pub fn plain(parts: &[Part]) -> String {
    parts
        .iter()
        .map(|part| match part {
            Part::Plain(text) | Part::Italic(text) => text.as_str(),
        })
        .collect()
}
