//! The list of changes of the content, `content/changes.toml`, which the page "About" prints. The newest entry holds the
//! fingerprint of the content that it led to, so no change of the content goes unlisted.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::files::{self, CHANGES as FILE};
use crate::source_file::SourceFile;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

const HELP: &str = "docs/content.md describes the file";

/// A change that readers may want to know of.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// `YYYY-MM-DD`
    pub date: String,
    /// Whether something was wrong before.
    #[serde(default)]
    pub correction: bool,
    /// What was changed, one or two sentences.
    pub text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    /// The fingerprint of the content after the newest change.
    content: String,
    #[serde(rename = "change")]
    changes: Vec<Change>,
}

/// The changes, newest first, and what is wrong with them if the content has changed since.
#[derive(Clone, Debug)]
pub struct Changes {
    pub list: Vec<Change>,
    pub unlisted: Option<Diagnostic>,
}

/// Reads the changes.
///
/// # Errors
/// When the file is wrong.
pub fn read(dir: &Path) -> Result<Changes, Diagnostics> {
    let alone = |problem| Diagnostics(vec![problem]);
    let unread = |what: String| alone(diagnostic("", 1, what, HELP.to_owned()));
    let text = fs::read_to_string(dir.join(FILE)).map_err(|error| unread(format!("cannot be read ({error})")))?;
    let fingerprint = fingerprint(dir).map_err(|error| unread(format!("the content cannot be read ({error})")))?;
    parse(&text, &fingerprint).map_err(alone)
}

fn parse(text: &str, fingerprint: &str) -> Result<Changes, Diagnostic> {
    let list: List = toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(1, |span| text[..span.start].lines().count().max(1));
        diagnostic(text, line, error.message().to_owned(), HELP.to_owned())
    })?;
    let line_of = |wanted: &str| {
        text.lines()
            .position(|line| line.contains(wanted))
            .map_or(1, |at| at + 1)
    };
    for change in &list.changes {
        if !is_day(&change.date) {
            let what = format!("\"{}\" is no day", change.date);
            return Err(diagnostic(
                text,
                line_of(&change.date),
                what,
                "write it as 2026-11-28".to_owned(),
            ));
        }
    }
    if let Some(pair) = list.changes.windows(2).find(|pair| pair[0].date < pair[1].date) {
        let what = format!("the change of {} stands below an older one", pair[1].date);
        return Err(diagnostic(
            text,
            line_of(&pair[1].date),
            what,
            "put the newest first".to_owned(),
        ));
    }
    let unlisted = (list.content != fingerprint).then(|| {
        let what = format!("the content has changed since its newest entry: it is {fingerprint} now");
        let help = format!(
            "add a [[change]] at the top that tells readers what is different, or amend the newest one if it is not published \
             yet; then write content = \"{fingerprint}\""
        );
        diagnostic(text, line_of("content ="), what, help)
    });
    Ok(Changes {
        list: list.changes,
        unlisted,
    })
}

/// The first eight hexadecimal digits of the SHA-256 of all authored files, with their names.
fn fingerprint(dir: &Path) -> std::io::Result<String> {
    let mut names: Vec<_> = files::file_names().collect();
    names.sort();
    let mut hash = Sha256::new();
    for name in names {
        let bytes = fs::read(dir.join(&name))?;
        hash.update(format!("{name} {}\n", bytes.len()));
        hash.update(bytes);
    }
    let digest = hash.finalize();
    Ok(digest[..4].iter().map(|byte| format!("{byte:02x}")).collect())
}

fn is_day(date: &str) -> bool {
    let parts: Vec<_> = date.split('-').collect();
    let lengths: Vec<_> = parts.iter().map(|part| part.len()).collect();
    lengths == [4, 2, 2] && parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()))
}

fn diagnostic(text: &str, line: usize, what: String, help: String) -> Diagnostic {
    let file = SourceFile {
        name: FILE.to_owned(),
        text: text.to_owned(),
    };
    file.diagnostic(line, what, &help)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(content: &str, dates: &[&str]) -> String {
        let changes = dates
            .iter()
            .map(|date| format!("[[change]]\ndate = \"{date}\"\ntext = \"A word.\"\n"));
        format!("content = \"{content}\"\n{}", changes.collect::<String>())
    }

    #[test]
    fn a_content_without_its_entry_names_the_line_and_the_new_fingerprint() {
        let changes = parse(&list("00000000", &["2026-11-28"]), "12345678").expect("a list");
        let message = changes.unlisted.expect("it has changed").to_string();
        assert!(message.contains("changes.toml:1"), "{message}");
        assert!(message.contains("content = \"12345678\""), "{message}");
        let current = parse(&list("12345678", &["2026-11-28", "2026-11-27"]), "12345678").expect("a list");
        assert!(current.unlisted.is_none());
    }

    #[test]
    fn entries_have_days_and_the_newest_is_first() {
        for (dates, expected) in [
            (["2026-11-27", "2026-11-28"], "newest first"),
            (["2026-11", "2026-10-01"], "2026-11-28"),
        ] {
            let message = parse(&list("1", &dates), "1").expect_err("it is wrong").to_string();
            assert!(message.contains(expected), "{message}");
        }
        assert!(parse("content = 1", "1").is_err());
        assert!(parse("content = \"1\"\nchanges = []", "1").is_err());
    }

    #[test]
    fn the_list_of_this_content_is_complete() {
        let real = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
        let changes = read(&real).unwrap_or_else(|problem| panic!("{problem}"));
        assert!(changes.unlisted.is_none(), "{}", changes.unlisted.expect("a problem"));
    }

    #[test]
    fn every_byte_of_the_content_counts() {
        let folder = tempfile::tempdir().expect("a folder");
        let real = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
        std::fs::create_dir(folder.path().join("republics")).expect("a folder");
        for name in files::file_names() {
            std::fs::copy(real.join(&name), folder.path().join(&name)).expect("a copy");
        }
        let before = fingerprint(folder.path()).expect("readable");
        assert_eq!(before, fingerprint(&real).expect("readable"));
        for name in files::file_names() {
            let text = std::fs::read_to_string(real.join(&name)).expect("readable");
            std::fs::write(folder.path().join(&name), text.clone() + "\n").expect("writable");
            assert_ne!(fingerprint(folder.path()).expect("readable"), before, "{name}");
            std::fs::write(folder.path().join(&name), text).expect("writable");
        }
    }
}
