//! Checks the names for the search: each leads to one republic, and the most likely ones are present.

use super::prose;
use super::report::Report;
use crate::model::{Content, ContextKind};
use domain::language::Language;
use domain::republic::Republic;
use domain::vocabulary::NameKind;
use std::collections::BTreeMap;

const FILE: &str = "names.toml";

/// The longest note, in characters.
const NOTE: usize = 120;

/// Names that the search must find: the first three are those of newspapers in 1991, the others those of the map, the
/// source and newspapers today.
const NEEDED: [(&str, Republic); 7] = [
    ("Byelorussia", Republic::Belarus),
    ("Kirghizia", Republic::Kyrgyzstan),
    ("Moldavia", Republic::Moldova),
    ("Nakhichevan", Republic::Azerbaijan),
    ("Alma-Ata", Republic::Kazakhstan),
    ("Kiev", Republic::Ukraine),
    ("Kyiv", Republic::Ukraine),
];

/// Reports duplicate names, names of the republics themselves, missing or long notes, and missing names.
pub fn check(content: &Content, report: &mut Report) {
    let mut owners: BTreeMap<String, Republic> = BTreeMap::new();
    for (at, name) in content.names.iter().enumerate() {
        let path = format!("name.{at}.name");
        let key = folded(&name.name);
        if key.is_empty() {
            let help = "write it, or remove the entry";
            report.error(FILE, &path, "there is no name here", help);
            continue;
        }
        if let Some(republic) = Republic::ALL
            .into_iter()
            .find(|republic| folded(republic.name()) == key)
        {
            let what = format!("{} is the name of a republic itself", republic.name());
            report.error(FILE, &path, what, "remove it: the search knows the fifteen names");
        }
        if let Some(owner) = owners.get(&key) {
            let what = format!("the name \"{}\" already leads to {}", name.name, owner.name());
            report.error(FILE, &path, what, "list it once, with one republic");
        }
        owners.entry(key).or_insert(name.of);
        noted(content, at, report);
        in_languages(content, at, report);
    }
    for (name, republic) in NEEDED {
        if owners.get(&folded(name)) != Some(&republic) {
            let what = format!("\"{name}\" does not lead to {}", republic.name());
            report.error(FILE, "name", what, format!("add it, of = \"{}\"", republic.slug()));
        }
    }
    for republic in Republic::ALL {
        capital(content, republic, report);
        let mut own = content.names.iter().filter(|name| name.of == republic);
        if !own.any(|name| name.languages.contains(&Language::Russian)) {
            let what = format!("{} has no name in Russian", republic.name());
            report.error(FILE, "name", what, "add it, of the kind native");
        }
    }
}

fn noted(content: &Content, at: usize, report: &mut Report) {
    let name = &content.names[at];
    let path = format!("name.{at}.note");
    let Some(note) = &name.note else {
        if name.kind == NameKind::Place {
            let what = format!("the place {} of {} has no note", name.name, name.of.name());
            report.error(
                FILE,
                &path,
                what,
                "add a `note` that says what the place is to the republic",
            );
        }
        return;
    };
    for (what, help) in prose::diagnostics(content, note) {
        report.error(FILE, &path, what, help);
    }
    let length = note.chars().count();
    if length > NOTE {
        let what = format!("the note has {length} characters");
        report.error(
            FILE,
            &path,
            what,
            format!("write a few words, at most {NOTE} characters"),
        );
    }
}

/// Reports a native name without a language, and another name with one.
fn in_languages(content: &Content, at: usize, report: &mut Report) {
    let name = &content.names[at];
    let is_native = name.kind == NameKind::Native;
    if is_native == name.languages.is_empty() {
        let (what, help) = if is_native {
            ("has no language", "add its `languages`")
        } else {
            (
                "has a language but is not native",
                "remove it, or write kind = \"native\"",
            )
        };
        report.error(
            FILE,
            &format!("name.{at}"),
            format!("the name {} {what}", name.name),
            help,
        );
    }
}

/// Reports a republic without exactly one capital, or whose capital differs from that of its article.
fn capital(content: &Content, republic: Republic, report: &mut Report) {
    let capitals: Vec<_> = content
        .names
        .iter()
        .enumerate()
        .filter(|(_, name)| name.of == republic && name.kind == NameKind::Capital)
        .collect();
    if let [(at, capital)] = capitals[..] {
        let expected = content
            .fact_of(republic, ContextKind::Capital)
            .and_then(|fact| fact.label.as_deref());
        if let Some(expected) = expected.filter(|expected| *expected != capital.name) {
            let what = format!(
                "the capital of {} is {} here, but {expected} in content/context.toml",
                republic.name(),
                capital.name
            );
            let help = "write both as in March 1994; other forms are of the kind capital-other";
            report.error(FILE, &format!("name.{at}.name"), what, help);
        }
    } else {
        let what = format!(
            "{} has {} names of the kind capital, not one",
            republic.name(),
            capitals.len()
        );
        let path = capitals.last().map_or("name".into(), |(at, _)| format!("name.{at}"));
        let help = "give it one, as written in March 1994; other forms are of the kind capital-other";
        report.error(FILE, &path, what, help);
    }
}

/// A name in the form for comparison: lower case, single spaces between words.
fn folded(name: &str) -> String {
    name.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}
