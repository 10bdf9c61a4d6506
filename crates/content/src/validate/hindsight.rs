//! Checks what rests on documents that are later than the page: each is marked as looking back, and an excerpt of it holds the
//! words that a fact takes from it. Whoever corrects a fact so sees at once what the document says.

use super::report::Report;
use crate::date::{months_of, LAST};
use crate::model::{Content, Reference, Takes};

const FILE: &str = "references.toml";

/// Reports references whose date and mark disagree, and facts, notes and meanings that take words which no excerpt holds.
pub fn check(content: &Content, report: &mut Report) {
    for (at, reference) in content.references.iter().enumerate() {
        marked(&format!("reference.{at}"), reference, report);
    }
    for (at, fact) in content.context.iter().enumerate() {
        let path = format!("fact.{at}");
        taken(content, ("context.toml", &path), &fact.references, &fact.takes, report);
    }
    for (at, person) in content.people.iter().enumerate() {
        let path = format!("person.{at}");
        taken(
            content,
            ("people.toml", &path),
            &person.references,
            &person.takes,
            report,
        );
    }
    for (at, term) in content.glossary.iter().enumerate() {
        let path = format!("term.{at}");
        taken(content, ("glossary.toml", &path), &term.references, &term.takes, report);
    }
}

/// A year alone counts as its last month.
fn marked(path: &str, reference: &Reference, report: &mut Report) {
    let key = &reference.key;
    let (at, what, help) = match reference.dated.as_deref().map(|dated| (dated, months_of(dated))) {
        Some((dated, None)) => (
            "dated",
            format!("\"{dated}\" is not a date"),
            "write YYYY, YYYY-MM or YYYY-MM-DD",
        ),
        Some((_, Some((_, last)))) if last > LAST && !reference.looks_back => (
            "dated",
            format!("the reference \"{key}\" is later than March 1994 and is not marked as looking back"),
            "add looks_back = true and the excerpts on which facts rest, or cite a document of the time",
        ),
        Some((_, Some((_, last)))) if last <= LAST && reference.looks_back => (
            "looks_back",
            format!("the reference \"{key}\" is marked as looking back, but is not later than March 1994"),
            "remove looks_back, or correct the date",
        ),
        None if !reference.looks_back => (
            "key",
            format!("the reference \"{key}\" has no date"),
            "add `dated`, or looks_back = true if it is a later document without a date",
        ),
        _ if reference.looks_back && reference.excerpts.iter().all(|excerpt| excerpt.trim().is_empty()) => (
            "looks_back",
            format!("the reference \"{key}\" looks back and has no excerpt"),
            "add `excerpts`: the passages on which facts rest, word for word",
        ),
        _ => return,
    };
    report.error(FILE, &format!("{path}.{at}"), what, help);
}

fn taken(content: &Content, (file, path): (&str, &str), keys: &[String], takes: &Takes, report: &mut Report) {
    let looks_back = |key: &String| content.reference(key).is_some_and(|reference| reference.looks_back);
    for (at, key) in keys.iter().enumerate().filter(|(_, key)| looks_back(key)) {
        if takes
            .get(key)
            .is_none_or(|words| words.iter().all(|words| words.trim().is_empty()))
        {
            let what = format!("\"{key}\" looks back, and nothing says what is taken from it");
            let help = format!("add {key} = [\"…\"] to `takes`: the names and dates, in the words of its excerpt");
            report.error(file, &format!("{path}.references.{at}"), what, help);
        }
    }
    for (key, words) in takes {
        let path = format!("{path}.takes.{key}");
        let Some(reference) = content.reference(key).filter(|_| keys.contains(key) && looks_back(key)) else {
            let what = format!("`takes` names \"{key}\", which is not cited here or does not look back");
            report.error(file, &path, what, "remove it, or correct the key");
            continue;
        };
        for words in words {
            if !reference
                .excerpts
                .iter()
                .any(|excerpt| excerpt.contains(words.as_str()))
            {
                let what = format!("no excerpt of \"{key}\" holds “{words}”");
                let help = "copy the words from an excerpt in content/references.toml, or correct the fact";
                report.error(file, &path, what, help);
            }
        }
    }
}
