//! Puts a translation into the content, and finds what it lacks.

use super::read::{fingerprint, Entry, File, Translation};
use super::report::Report;
use super::state::State;
use super::texts::{Key, Text};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::Content;
use std::collections::{HashMap, HashSet};

impl Content {
    /// The content in the language of a translation. What is missing stays English; what is stale is shown as it was
    /// translated; the report lists both.
    ///
    /// # Errors
    /// Keys that are no text of the content.
    pub fn translated(&self, translation: &Translation) -> Result<(Self, Report), Diagnostics> {
        let texts = self.texts();
        let unknown = translation.unknown(&texts);
        if !unknown.is_empty() {
            return Err(Diagnostics(unknown));
        }
        let mut report = Report::new(translation.language());
        let mut found = HashMap::new();
        for (text, state) in translation.states(&texts) {
            report.count(&text.key, &state);
            if let State::Fresh(translated) | State::Stale(translated) = state {
                found.insert(&text.key, translated);
            }
        }
        let mut content = self.clone();
        content.each_text(|key, text| {
            if let Some(translated) = found.get(&key) {
                text.clone_from(&translated.text);
            }
        });
        Ok((content, report))
    }
}

impl Translation {
    /// What it has for each text.
    pub(super) fn states<'a>(&'a self, texts: &'a [Text]) -> impl Iterator<Item = (&'a Text, State<'a>)> {
        // All lists with the fingerprints of their texts.
        let now: HashSet<_> = texts
            .iter()
            .filter_map(|text| Some((&*text.key.file, list(&text.key.key)?, fingerprint(&text.text))))
            .collect();
        texts.iter().map(move |text| {
            let state = match self.files.get(&text.key.file) {
                Some(file) => file.state(text, |list, print| {
                    now.contains(&(&*text.key.file, list, print.to_owned()))
                }),
                None => State::Missing,
            };
            (text, state)
        })
    }

    /// Entries that translate nothing.
    fn unknown(&self, texts: &[Text]) -> Vec<Diagnostic> {
        let known: HashSet<_> = texts.iter().map(|text| (&*text.key.file, &*text.key.key)).collect();
        let mut diagnostics = Vec::new();
        for (name, file) in &self.files {
            for key in file.entries.keys().filter(|key| !known.contains(&(&**name, &***key))) {
                let what = format!("\"{key}\" is no text of content/{name}");
                let line = file.source.key_line(key);
                diagnostics.push(file.source.diagnostic(line, what, help(name, key, texts)));
            }
        }
        diagnostics
    }
}

impl File {
    /// `is_now` tells whether a list has a text with this fingerprint.
    fn state(&self, text: &Text, is_now: impl Fn(&str, &str) -> bool) -> State<'_> {
        let print = fingerprint(&text.text);
        let filled = |entry: &&Entry| !entry.text.is_empty();
        let own = self.entries.get(&text.key.key).filter(filled);
        if let Some(entry) = own.filter(|entry| entry.english == print) {
            return State::Fresh(entry);
        }
        let Some(list_of_text) = list(&text.key.key) else {
            return own.map_or(State::Missing, State::Stale);
        };
        // A text of a list may have moved, when another was added before it.
        let siblings = self.entries.iter().filter(|(key, _)| list(key) == Some(list_of_text));
        let moved = siblings
            .map(|(_, entry)| entry)
            .filter(filled)
            .find(|entry| entry.english == print);
        match (moved, own) {
            (Some(entry), _) => State::Fresh(entry),
            // Then the entry at this place belongs to one that has moved away.
            (None, Some(entry)) if !is_now(list_of_text, &entry.english) => State::Stale(entry),
            (None, _) => State::Missing,
        }
    }
}

/// The list of a key that ends with a number: "silences" of "silences.2".
fn list(key: &str) -> Option<&str> {
    let (list, number) = key.rsplit_once('.')?;
    number.parse::<usize>().is_ok().then_some(list)
}

/// The keys of the same entry, if there are any.
fn help(file: &str, key: &str, texts: &[Text]) -> String {
    let entry = |key: &str| {
        key.rsplit_once('.')
            .map_or(key.to_owned(), |(entry, _)| entry.to_owned())
    };
    let of_file = texts.iter().map(|text| &text.key).filter(|other| other.file == file);
    let same: Vec<&str> = of_file
        .filter(|other: &&Key| entry(&other.key) == entry(key))
        .map(|other| &*other.key)
        .collect();
    if same.is_empty() {
        "remove it, or correct its key; docs/content.md explains the keys".into()
    } else {
        format!("remove it, or correct its key to one of {}", same.join(", "))
    }
}
