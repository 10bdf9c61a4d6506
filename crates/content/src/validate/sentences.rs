//! Checks that the dates, republics, people and classes of a sentence agree with its words.

use super::report::Report;
use crate::model::{Content, Sentence};
use domain::republic::Republic;
use domain::vocabulary::ClaimClass;

const FILE: &str = "sentences.toml";

/// Reports metadata that the words of the sentence do not support.
pub fn check(content: &Content, report: &mut Report) {
    for (at, sentence) in content.sentences.iter().enumerate() {
        classes(at, sentence, report);
        reach(at, sentence, report);
        for (date_at, date) in sentence.dates.iter().enumerate() {
            if date.words.is_empty() || !sentence.text.contains(&date.words) {
                let what = format!("{} does not say “{}”", sentence.id, date.words);
                let path = format!("sentence.{at}.dates.{date_at}.words");
                report.error(FILE, &path, what, "give the date in the words of the sentence");
            }
        }
        for (person_at, id) in sentence.people.iter().enumerate() {
            let path = format!("sentence.{at}.people.{person_at}");
            match content.person(id) {
                None => report.error(
                    FILE,
                    &path,
                    format!("there is no person \"{id}\""),
                    "add the person to content/people.toml or correct the id",
                ),
                Some(person) if !person.sentences.contains(&sentence.id) => {
                    let help = format!(
                        "add \"{}\" to the sentences of \"{id}\" in content/people.toml",
                        sentence.id
                    );
                    report.error(
                        FILE,
                        &path,
                        format!("content/people.toml does not place \"{id}\" in {}", sentence.id),
                        help,
                    );
                }
                Some(_) => {}
            }
        }
    }
}

fn classes(at: usize, sentence: &Sentence, report: &mut Report) {
    if sentence.classes.is_empty() {
        let help = "write at least one of fact, accusation, position";
        report.error(
            FILE,
            &format!("sentence.{at}.classes"),
            format!("{} has no class", sentence.id),
            help,
        );
    }
    let attributed = sentence.classes.iter().any(|class| *class != ClaimClass::Fact);
    if attributed && sentence.by.as_deref().unwrap_or("").is_empty() {
        let what = format!("{} is an accusation or a position without `by`", sentence.id);
        report.error(
            FILE,
            &format!("sentence.{at}.classes"),
            what,
            "add `by`: who accuses, or whose position it is",
        );
    }
}

/// Reports republics that are listed but not named, or named but not listed. A sentence with a group need not name them.
fn reach(at: usize, sentence: &Sentence, report: &mut Report) {
    if let Some(group) = sentence.group.as_deref().filter(|group| !sentence.text.contains(group)) {
        let what = format!("{} does not say “{group}”", sentence.id);
        report.error(
            FILE,
            &format!("sentence.{at}.group"),
            what,
            "give the group in the words of the sentence",
        );
    }
    for (republic_at, republic) in sentence.republics.iter().enumerate() {
        let path = format!("sentence.{at}.republics.{republic_at}");
        if *republic == Republic::SUBJECT {
            let what = "Azerbaijan is the subject of every sentence and is not listed";
            report.error(FILE, &path, what, "list only the partners the sentence reaches");
        } else if sentence.group.is_none() && !sentence.text.contains(republic.name()) {
            let what = format!("{} does not name {}", sentence.id, republic.name());
            report.error(
                FILE,
                &path,
                what,
                "remove the republic, or name the group through which it is reached",
            );
        }
    }
    for partner in Republic::partners().filter(|partner| sentence.text.contains(partner.name())) {
        if !sentence.republics.contains(&partner) {
            let what = format!("{} names {}, which is not listed", sentence.id, partner.name());
            let help = format!("add \"{}\" to `republics`", partner.slug());
            report.error(FILE, &format!("sentence.{at}.republics"), what, help);
        }
    }
}
