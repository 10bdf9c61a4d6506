//! Writes the files of a translation: with every text of the content, what is translated, and what is to do.

use super::read::{fingerprint, Translation};
use super::state::State;
use crate::model::Content;
use std::collections::BTreeMap;
use std::fmt::Write as _;

impl Content {
    /// The files of a translation, by the names of the English files: each entry after its English text. Translated texts are
    /// kept, what is missing has an empty text, and what is stale has a comment with its new fingerprint.
    pub fn translation_files(&self, translation: &Translation) -> BTreeMap<String, String> {
        let mut files: BTreeMap<String, String> = BTreeMap::new();
        let texts = self.texts();
        for (text, state) in translation.states(&texts) {
            let now = fingerprint(&text.text);
            let (english, translated, todo) = match state {
                State::Fresh(entry) => (&now, &*entry.text, String::new()),
                State::Stale(entry) => (
                    &entry.english,
                    &*entry.text,
                    format!("# STALE: correct the text, then write english = \"{now}\"\n"),
                ),
                State::Missing => (&now, "", String::new()),
            };
            let comment = text.text.replace('\n', "\n# ");
            let file = files.entry(text.key.file.clone()).or_insert_with(|| {
                format!(
                    "# The translation of content/{}. docs/translating.md explains it.\n",
                    text.key.file
                )
            });
            // Writing to a string cannot fail.
            let _ = write!(
                file,
                "\n# {comment}\n{todo}[{}]\nenglish = \"{english}\"\ntext = {}\n",
                quoted(&text.key.key),
                quoted(translated)
            );
        }
        files
    }
}

/// A string of TOML.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            _ if letter.is_control() => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(letter));
            }
            _ => quoted.push(letter),
        }
    }
    quoted + "\""
}
