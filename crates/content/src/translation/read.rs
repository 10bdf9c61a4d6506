//! Reads the files of a translation.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::files::{entries, file_names, TRANSLATIONS as FOLDER};
use crate::source_file::SourceFile;
use icu_locale_core::Locale;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::Path;

/// The files without a text to translate: the source is quoted in English, and titles of works stay as they are.
const NOT_TRANSLATED: [&str; 2] = ["source.txt", "references.toml"];

/// A translation as it was read, by the names of the English files.
#[derive(Clone, Debug)]
pub struct Translation {
    pub(super) language: String,
    pub(super) files: BTreeMap<String, File>,
}

#[derive(Clone, Debug)]
pub(super) struct File {
    pub(super) source: SourceFile,
    pub(super) entries: BTreeMap<String, Entry>,
}

/// The translation of one text.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    /// The fingerprint of the English text.
    pub(super) english: String,
    /// Empty as long as it is not translated.
    pub(super) text: String,
}

impl Translation {
    /// Reads `content/translations/<language>`; `dir` is `content/`. A folder or a file that is not there translates nothing.
    ///
    /// # Errors
    /// A name that is no language code, a file without an English one, and whatever is not of the format. Keys are compared
    /// with the content by [`Content::translated`](crate::model::Content::translated).
    pub fn read(dir: &Path, language: &str) -> Result<Self, Diagnostics> {
        let mut diagnostics = Vec::new();
        let mut files = BTreeMap::new();
        let file = |name: &str, text: String| SourceFile {
            name: format!("{FOLDER}/{language}/{name}"),
            text,
        };
        if language.parse::<Locale>().is_err() {
            let help = "name the folder with a BCP 47 code, for example \"az\"";
            let what = format!("\"{language}\" is no language code");
            return Err(Diagnostics(vec![file("", String::new()).diagnostic(1, what, help)]));
        }
        let folder = dir.join(FOLDER).join(language);
        for name in names(&folder) {
            let read = std::fs::read_to_string(folder.join(&name));
            let source = file(&name, read.as_deref().unwrap_or_default().to_owned());
            if !translated_files().any(|known| known == name) {
                let help = "name it as the file of content/ that it translates; docs/translating.md lists them";
                diagnostics.push(source.diagnostic(1, "this file is not expected here", help));
            } else if let Err(error) = read {
                let what = format!("this file cannot be read ({})", error.kind());
                diagnostics.push(source.diagnostic(1, what, "write it as UTF-8 text"));
            } else {
                match source.parse::<BTreeMap<String, Entry>>() {
                    Ok(entries) => {
                        diagnostics.extend(malformed(&source, &entries));
                        files.insert(name, File { source, entries });
                    }
                    Err(diagnostic) => diagnostics.push(diagnostic),
                }
            }
        }
        let language = language.to_owned();
        if diagnostics.is_empty() {
            Ok(Self { language, files })
        } else {
            Err(Diagnostics(diagnostics))
        }
    }

    /// Its BCP 47 code.
    pub fn language(&self) -> &str {
        &self.language
    }
}

/// The first eight hexadecimal digits of the SHA-256 of a text.
pub fn fingerprint(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

/// The English files that a translation may have.
pub fn translated_files() -> impl Iterator<Item = String> {
    file_names().filter(|name| !NOT_TRANSLATED.contains(&name.as_str()))
}

/// The files of a folder, and of `republics` in it.
fn names(folder: &Path) -> Vec<String> {
    let (republics, mut names): (Vec<_>, Vec<_>) = entries(folder).into_iter().partition(|name| name == "republics");
    for name in republics {
        names.extend(
            entries(&folder.join(&name))
                .into_iter()
                .map(|file| format!("{name}/{file}")),
        );
    }
    names.sort();
    names
}

/// Fingerprints that are none.
fn malformed(source: &SourceFile, entries: &BTreeMap<String, Entry>) -> Vec<Diagnostic> {
    let is_hex = |text: &str| text.len() == 8 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    let wrong = entries.iter().filter(|(_, entry)| !is_hex(&entry.english));
    wrong
        .map(|(key, entry)| {
            let what = format!("\"{}\" of \"{key}\" is no fingerprint", entry.english);
            let help = "write the first 8 hexadecimal digits of the SHA-256 of the English text, in small letters";
            source.diagnostic(source.key_line(key), what, help)
        })
        .collect()
}
