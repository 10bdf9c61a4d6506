//! The translation of the content into one language: for each English file a file of the same name in
//! `content/translations/<language>`, with an entry for each text.
//!
//! An entry holds the fingerprint of the English text from which it was made, so what has changed since then is known. It is
//! applied after the English content was validated.

mod apply;
mod pseudo;
mod read;
mod report;
mod state;
mod template;
mod texts;

pub use read::{fingerprint, translated_files, Translation};
pub use report::Report;
pub use texts::{Key, Text};
