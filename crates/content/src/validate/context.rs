//! Checks the context facts: references that suffice for the grade, and the same table for each republic.

use super::report::{name, Report};
use crate::model::{Content, ContextFact, ContextKind};
use domain::republic::Republic;
use domain::vocabulary::Grade;

const FILE: &str = "context.toml";
const TABLE: [(ContextKind, &str); 5] = [
    (ContextKind::DiplomaticRelations, "diplomatic-relations"),
    (ContextKind::Cis, "cis"),
    (ContextKind::Independence, "independence"),
    (ContextKind::Capital, "capital"),
    (ContextKind::Leader, "leader"),
];

/// Reports facts without sufficient references, facts that no article lists, and gaps in the tables.
pub fn check(content: &Content, report: &mut Report) {
    for (at, fact) in content.context.iter().enumerate() {
        attested(content, at, fact, report);
        shaped(at, fact, report);
        let listed = content.articles.iter().any(|article| {
            article.context.contains(&fact.id)
                && article
                    .republic
                    .is_some_and(|republic| fact.republics.contains(&republic))
        });
        if !listed {
            let what = format!("no article of its republics lists the fact \"{}\"", fact.id);
            report.error(
                FILE,
                &format!("fact.{at}.id"),
                what,
                "add its id to `context` of that article, or remove the fact",
            );
        }
    }
    for article in &content.articles {
        for (at, id) in article.context.iter().enumerate() {
            let path = format!("context.{at}");
            match content.fact(id) {
                None => report.error_in(
                    article,
                    &path,
                    format!("there is no fact \"{id}\""),
                    "use the id of a fact of content/context.toml",
                ),
                Some(fact) => {
                    let about = |republic| fact.republics.contains(&republic);
                    if !about(Republic::SUBJECT) && !article.republic.is_some_and(about) {
                        let what = format!("the fact \"{id}\" is not about {}", name(article));
                        report.error_in(
                            article,
                            &path,
                            what,
                            "list only facts about this republic or about Azerbaijan",
                        );
                    }
                }
            }
            if article.context[..at].contains(id) {
                report.error_in(
                    article,
                    &path,
                    format!("the fact \"{id}\" is listed twice"),
                    "list it once",
                );
            }
        }
        for (kind, word) in TABLE {
            let count = article
                .context
                .iter()
                .filter_map(|id| content.fact(id))
                .filter(|fact| fact.kind == kind)
                .count();
            if count != 1 {
                let what = format!("{} has {count} facts of the kind {word}, not one", name(article));
                report.error_in(article, "context", what, format!("list one fact of the kind {word}"));
            }
        }
    }
}

fn attested(content: &Content, at: usize, fact: &ContextFact, report: &mut Report) {
    let path = format!("fact.{at}.references");
    if fact.references.is_empty() {
        let help = "add the keys of the references that say so";
        report.error(FILE, &path, format!("the fact \"{}\" has no reference", fact.id), help);
        return;
    }
    for (key_at, key) in fact.references.iter().enumerate() {
        let path = format!("{path}.{key_at}");
        match content.reference(key) {
            None => report.error(
                FILE,
                &path,
                format!("there is no reference \"{key}\""),
                "add it to content/references.toml or correct the key",
            ),
            Some(reference) if fact.grade == Grade::B && !reference.stands_alone() => {
                let what =
                    format!("a fact of grade B cites \"{key}\", which is neither in the public domain nor official");
                report.error(
                    FILE,
                    &path,
                    what,
                    "find a second source and grade it A, or remove the fact",
                );
            }
            Some(_) => {}
        }
    }
    if fact.grade == Grade::A && fact.references.len() < 2 {
        let what = format!("the fact \"{}\" has grade A and one reference", fact.id);
        report.error(FILE, &path, what, "add the second, independent one, or grade it B");
    }
}

fn shaped(at: usize, fact: &ContextFact, report: &mut Report) {
    let path = format!("fact.{at}");
    if fact.republics.is_empty() {
        let what = format!("the fact \"{}\" is about no republic", fact.id);
        report.error(
            FILE,
            &format!("{path}.republics"),
            what,
            "list the republics it is about",
        );
    }
    if (fact.kind == ContextKind::Event) != fact.label.is_none() {
        let what = format!(
            "the fact \"{}\" is an event with a label, or a row of the table without one",
            fact.id
        );
        report.error(FILE, &path, what, "every kind but event has a `label`");
    }
    if (fact.kind == ContextKind::Cis) != fact.standing.is_some() {
        let what = format!(
            "the fact \"{}\" has a standing and is not of the kind cis, or the reverse",
            fact.id
        );
        report.error(FILE, &path, what, "the kind cis, and no other, has a `standing`");
    }
}
