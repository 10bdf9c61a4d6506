//! Checks that the texts of the interface are messages: each message of the English files is used, and the modules that print
//! pages have no text of their own.

use crate::checkout::root;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Texts that may stand in the modules that print pages, with the reason.
const ALLOWED: [(&str, &str); 0] = [];

/// Where a text is no text of the page: in the arguments of these.
const ERRORS: [&str; 6] = [
    "bail!(",
    "context(",
    "format_err",
    "expect(",
    "panic!(",
    "unreachable!(",
];

/// All sources under a folder, without their tests.
fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("tests.rs") {
            let text = std::fs::read_to_string(&path).expect("a source");
            let end = text.find("#[cfg(test)]\nmod tests {").unwrap_or(text.len());
            found.push((path, text[..end].to_owned()));
        }
    }
    found
}

/// The identifiers that follow `prefix` in a source.
fn named<'a>(source: &'a str, prefix: &'static str) -> impl Iterator<Item = &'a str> {
    source.split(prefix).skip(1).map(|rest| {
        let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
        &rest[..end.unwrap_or(rest.len())]
    })
}

#[test]
fn every_message_is_used() {
    let crates = std::fs::read_dir(root().join("crates")).expect("the crates");
    let folders = crates.map(|entry| entry.expect("an entry").path());
    let folders = folders.filter(|folder| !folder.ends_with("messages"));
    let all: Vec<_> = folders
        .chain([root().to_owned()])
        .flat_map(|folder| sources(&folder.join("src")))
        .collect();
    let mut used = BTreeSet::new();
    for (_, source) in &all {
        used.extend(named(source, "messages::").map(str::to_owned));
        used.extend(named(source, "table::").map(str::to_lowercase));
    }
    let dead: Vec<_> = messages::KEYS
        .into_iter()
        .filter(|key| !used.contains(&key.replace('-', "_")))
        .collect();
    assert!(
        dead.is_empty(),
        "no program uses {dead:?}\n  help: remove them from all languages"
    );
}

/// The string literals of a source, each with what stands before it on its line, without comments.
fn literals(source: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut line = String::new();
    let mut rest = source;
    while let Some(letter) = rest.chars().next() {
        if rest.starts_with("//") {
            rest = &rest[rest.find('\n').unwrap_or(rest.len())..];
        } else if let Some(after) = rest.strip_prefix("'\"'") {
            // A quotation mark as a character.
            rest = after;
        } else if let Some(after) = rest.strip_prefix("r#\"") {
            let end = after.find("\"#").expect("the end of a literal");
            found.push((line.clone(), after[..end].to_owned()));
            rest = &after[end + 2..];
        } else if let Some(after) = rest.strip_prefix('"') {
            let mut is_escaped = false;
            let end = after
                .find(|letter| {
                    let is_end = letter == '"' && !is_escaped;
                    is_escaped = letter == '\\' && !is_escaped;
                    is_end
                })
                .expect("the end of a literal");
            found.push((line.clone(), after[..end].to_owned()));
            rest = &after[end + 1..];
        } else {
            line.push(letter);
            if letter == '\n' {
                line.clear();
            }
            rest = &rest[letter.len_utf8()..];
        }
    }
    found
}

/// Whether a literal is prose: words, and it begins like a sentence or quotes.
fn is_prose(literal: &str) -> bool {
    let words: Vec<_> = literal.split(' ').collect();
    let is_word = |word: &str| {
        let word = word.trim_matches(|letter: char| !letter.is_alphabetic());
        word.chars().count() > 1 && word.chars().all(char::is_alphabetic)
    };
    let has_words = words.windows(2).any(|pair| pair.iter().all(|word| is_word(word)));
    let begins = literal.starts_with(|letter: char| letter.is_ascii_uppercase());
    (begins && has_words) || literal.contains(['“', '”'])
}

#[test]
fn modules_that_print_pages_have_no_text_of_their_own() {
    let folders = ["pages", "documents", "strings"].map(|name| root().join("crates/prerender/src").join(name));
    let mut allowed = BTreeSet::new();
    let mut own = Vec::new();
    for (path, source) in folders.iter().flat_map(|folder| sources(folder)) {
        for (before, literal) in literals(&source) {
            if !is_prose(&literal) || ERRORS.iter().any(|error| before.contains(error)) {
                continue;
            }
            if ALLOWED.iter().any(|(text, _)| *text == literal) {
                allowed.insert(literal);
            } else {
                own.push(format!("{}: {literal:?}", path.display()));
            }
        }
    }
    assert!(
        own.is_empty(),
        "{}\n  help: make it a message in locales/en",
        own.join("\n")
    );
    assert_eq!(allowed.len(), ALLOWED.len(), "an exception is not needed any more");
}

#[test]
fn prose_is_found_in_literals_and_not_in_comments() {
    let source = "// \"A comment here\"\nlet quote = '\"'; a(\"Some words\"); /* */ b(\"data-x\", r#\"Raw words\"#, \"An \\\"escape\\\"\")";
    let prose = ["Some words", "Raw words", "An \\\"escape\\\""];
    let found = literals(source).into_iter().map(|(_, literal)| literal);
    assert_eq!(found.filter(|literal| is_prose(literal)).collect::<Vec<_>>(), prose);
    for other in ["M1 2.5h4M6 7.5h4", "sharing citing", "BibTeX", "{number}", "A 4"] {
        assert!(!is_prose(other), "{other}");
    }
    assert!(is_prose("“{}”"));
}
