//! Whether a text is translated.

use super::read::Entry;

/// What a translation has for a text.
pub(super) enum State<'a> {
    /// A translation of this text.
    Fresh(&'a Entry),
    /// A translation of what the text was before.
    Stale(&'a Entry),
    Missing,
}
