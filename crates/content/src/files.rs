//! Reads the files of the folder `content/` and knows which files it must hold.

use crate::diagnostic::Diagnostic;
use crate::source_file::SourceFile;
use domain::republic::Republic;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// What the folder holds beside these files.
const REPUBLICS: &str = "republics";
/// The folder of all translations.
pub const TRANSLATIONS: &str = "translations";
/// The list of changes.
pub const CHANGES: &str = "changes.toml";

/// The files of the folder, by their path from `content/`.
pub type Files = BTreeMap<String, SourceFile>;

/// The path of a republic's file, from `content/`.
pub fn article_file(republic: Republic) -> String {
    format!("republics/{}.toml", republic.slug())
}

/// The paths of the files that the folder must hold.
pub fn file_names() -> impl Iterator<Item = String> {
    [
        "source.txt",
        "source.toml",
        "sentences.toml",
        "moments.toml",
        "context.toml",
        "references.toml",
        "people.toml",
        "glossary.toml",
        "names.toml",
        "quiz.toml",
    ]
    .map(String::from)
    .into_iter()
    .chain(Republic::ALL.into_iter().map(article_file))
}

/// Reads the folder. Missing, unreadable and unknown files are reported in `diagnostics`.
pub fn read(dir: &Path, diagnostics: &mut Vec<Diagnostic>) -> Files {
    let mut files = Files::new();
    for name in file_names() {
        let mut file = SourceFile {
            name: name.clone(),
            text: String::new(),
        };
        match fs::read_to_string(dir.join(&name)) {
            Ok(text) => {
                file.text = text;
                files.insert(name, file);
            }
            Err(error) => {
                let help = "every file that docs/content.md lists must be there, as UTF-8 text";
                diagnostics.push(file.diagnostic(1, format!("this file cannot be read ({})", error.kind()), help));
            }
        }
    }
    for (folder, prefix) in [(dir.to_path_buf(), ""), (dir.join("republics"), "republics/")] {
        for entry in entries(&folder) {
            let name = format!("{prefix}{entry}");
            let is_apart = [REPUBLICS, TRANSLATIONS, CHANGES].contains(&name.as_str());
            if !is_apart && !file_names().any(|known| known == name) {
                let help = if prefix.is_empty() {
                    "remove it; docs/content.md lists the files of this folder"
                } else {
                    "name it after one of the fifteen republics, as in armenia.toml, or remove it"
                };
                diagnostics.push(
                    SourceFile {
                        name,
                        text: String::new(),
                    }
                    .diagnostic(1, "this file is not expected here", help),
                );
            }
        }
    }
    files
}

/// The names in a folder, without hidden files.
pub(crate) fn entries(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let names = entries
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned());
    names.filter(|name| !name.starts_with('.')).collect()
}
