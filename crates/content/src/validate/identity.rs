//! Checks that ids are valid and unique.

use super::report::Report;
use crate::model::Content;
use crate::query::is_sentence_id;
use std::collections::BTreeSet;

/// Reports ids that are malformed, used twice, or have the form of a sentence id.
pub fn check(content: &Content, report: &mut Report) {
    let sentences: Vec<&str> = content.sentences.iter().map(|sentence| sentence.id.as_str()).collect();
    for (at, id) in sentences.iter().enumerate() {
        let due = format!("s{}", at + 1);
        if *id != due {
            let help = format!("sentences are numbered in the order of the text: write \"{due}\"");
            report.error(
                "sentences.toml",
                &format!("sentence.{at}.id"),
                format!("the sentence {due} has the id \"{id}\""),
                help,
            );
        }
    }
    unique(report, "sentences.toml", "sentence", "id", &sentences);
    let moments: Vec<&str> = content.moments.iter().map(|moment| moment.id.as_str()).collect();
    let facts: Vec<&str> = content.context.iter().map(|fact| fact.id.as_str()).collect();
    let people: Vec<&str> = content.people.iter().map(|person| person.id.as_str()).collect();
    let terms: Vec<&str> = content.glossary.iter().map(|term| term.id.as_str()).collect();
    for (file, list, ids) in [
        ("moments.toml", "moment", &moments),
        ("context.toml", "fact", &facts),
        ("people.toml", "person", &people),
        ("glossary.toml", "term", &terms),
    ] {
        unique(report, file, list, "id", ids);
        for (at, id) in ids.iter().enumerate() {
            if !plain(id) || is_sentence_id(id) {
                let what = format!("\"{id}\" is not a valid id");
                let help = "use lower-case letters, digits and hyphens, and not the number of a sentence";
                report.error(file, &format!("{list}.{at}.id"), what, help);
            }
        }
    }
    let keys: Vec<&str> = content
        .references
        .iter()
        .map(|reference| reference.key.as_str())
        .collect();
    unique(report, "references.toml", "reference", "key", &keys);
}

fn plain(id: &str) -> bool {
    !id.is_empty()
        && id
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

fn unique(report: &mut Report, file: &str, list: &str, key: &str, ids: &[&str]) {
    let mut seen = BTreeSet::new();
    for (at, id) in ids.iter().enumerate() {
        if !seen.insert(*id) {
            let what = format!("the {key} \"{id}\" is already taken");
            report.error(
                file,
                &format!("{list}.{at}.{key}"),
                what,
                format!("give this {list} another {key}"),
            );
        }
    }
}
