//! The names of the search: each leads to one republic, and those a reader is most likely to type are there.

use super::prose;
use super::report::Report;
use crate::model::{Content, ContextKind};
use domain::republic::Republic;
use domain::vocabulary::NameKind;
use std::collections::BTreeMap;

const FILE: &str = "names.toml";

/// The longest note, in characters.
const NOTE: usize = 120;

/// What must be found: the press of 1991 wrote the first three, and the map, the source and today's papers the others.
const NEEDED: [(&str, Republic); 7] = [
    ("Byelorussia", Republic::Belarus),
    ("Kirghizia", Republic::Kyrgyzstan),
    ("Moldavia", Republic::Moldova),
    ("Nakhichevan", Republic::Azerbaijan),
    ("Alma-Ata", Republic::Kazakhstan),
    ("Kiev", Republic::Ukraine),
    ("Kyiv", Republic::Ukraine),
];

/// Refuses names that stand twice or are a republic's own, notes that are missing or long, and gaps.
pub fn check(content: &Content, report: &mut Report) {
    let mut owners: BTreeMap<String, Republic> = BTreeMap::new();
    for (at, name) in content.names.iter().enumerate() {
        let path = format!("name.{at}.name");
        let key = folded(&name.name);
        if key.is_empty() {
            let help = "write it, or take the entry out";
            report.refuse(FILE, &path, "there is no name here", help);
            continue;
        }
        if let Some(republic) = Republic::ALL
            .into_iter()
            .find(|republic| folded(republic.name()) == key)
        {
            let what = format!("{} is the name of a republic itself", republic.name());
            report.refuse(FILE, &path, what, "take it out: the search knows the fifteen names");
        }
        if let Some(owner) = owners.get(&key) {
            let what = format!("the name \"{}\" already leads to {}", name.name, owner.name());
            report.refuse(FILE, &path, what, "let it stand once, with one republic");
        }
        owners.entry(key).or_insert(name.of);
        noted(content, at, report);
    }
    for (name, republic) in NEEDED {
        if owners.get(&folded(name)) != Some(&republic) {
            let what = format!("\"{name}\" does not lead to {}", republic.name());
            report.refuse(FILE, "name", what, format!("add it, of = \"{}\"", republic.slug()));
        }
    }
    Republic::ALL
        .into_iter()
        .for_each(|republic| capital(content, republic, report));
}

fn noted(content: &Content, at: usize, report: &mut Report) {
    let name = &content.names[at];
    let path = format!("name.{at}.note");
    let Some(note) = &name.note else {
        if name.kind == NameKind::Place {
            let what = format!("nothing says what {} is to {}", name.name, name.of.name());
            report.refuse(
                FILE,
                &path,
                what,
                "add a `note`: a place is not the republic it leads to",
            );
        }
        return;
    };
    for (what, help) in prose::diagnostics(content, note) {
        report.refuse(FILE, &path, what, help);
    }
    let length = note.chars().count();
    if length > NOTE {
        let what = format!("the note has {length} characters");
        report.refuse(
            FILE,
            &path,
            what,
            format!("write a few words, at most {NOTE} characters"),
        );
    }
}

/// Each republic has one capital, and it is the one that the table of its article gives.
fn capital(content: &Content, republic: Republic, report: &mut Report) {
    let capitals: Vec<_> = content
        .names
        .iter()
        .enumerate()
        .filter(|(_, name)| name.of == republic && name.kind == NameKind::Capital)
        .collect();
    if let [(at, capital)] = capitals[..] {
        let told = content
            .fact_of(republic, ContextKind::Capital)
            .and_then(|fact| fact.label.as_deref());
        if let Some(told) = told.filter(|told| *told != capital.name) {
            let what = format!(
                "the capital of {} is {} here, but {told} in content/context.toml",
                republic.name(),
                capital.name
            );
            let help = "write both as in March 1994; other forms are of the kind capital-other";
            report.refuse(FILE, &format!("name.{at}.name"), what, help);
        }
    } else {
        let what = format!(
            "{} has {} names of the kind capital, not one",
            republic.name(),
            capitals.len()
        );
        let path = capitals.last().map_or("name".into(), |(at, _)| format!("name.{at}"));
        let help = "give it one, as written in March 1994; other forms are of the kind capital-other";
        report.refuse(FILE, &path, what, help);
    }
}

/// A name as names are compared: without regard to capitals and to spaces around or between its words.
fn folded(name: &str) -> String {
    name.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}
