//! Checks the quiz: the sentences of an item support its answer, as far as a program can check.

use super::prose::diagnostics;
use super::report::Report;
use crate::model::{Content, Sentence};
use crate::quiz::{Answer, Item};
use domain::republic::Republic;
use domain::vocabulary::{ClaimClass, Coverage};

const FILE: &str = "quiz.toml";

/// The longest texts, in characters.
const WHERE: usize = 110;
const STATEMENT: usize = 130;
const BECAUSE: usize = 220;

/// The fewest items, and the fewest of one answer.
const ITEMS: usize = 12;
const EACH: usize = 2;

/// Reports missing places, texts of wrong length, and items whose sentences do not support the answer.
pub fn check(content: &Content, report: &mut Report) {
    places(content, report);
    let items = &content.quiz.item;
    for (at, item) in items.iter().enumerate() {
        let path = format!("item.{at}");
        if items[..at].iter().any(|before| before.id == item.id) {
            let what = format!("the id \"{}\" is used twice", item.id);
            report.error(FILE, &format!("{path}.id"), what, "give each item an id of its own");
        }
        for (key, words, most) in [
            ("statement", &item.statement, STATEMENT),
            ("because", &item.because, BECAUSE),
        ] {
            written(content, &format!("{path}.{key}"), words, most, report);
        }
        supported(content, &path, item, report);
    }
    if items.len() < ITEMS {
        let what = format!("there are {} items", items.len());
        report.error(FILE, "item", what, format!("write at least {ITEMS}"));
    }
    for answer in Answer::ALL {
        let count = items.iter().filter(|item| item.answer == answer).count();
        if count < EACH {
            let what = format!("{count} items have the answer \"{}\"", answer.slug());
            report.error(FILE, "item", what, format!("write at least {EACH} for each answer"));
        }
    }
}

fn places(content: &Content, report: &mut Report) {
    let places = &content.quiz.place;
    for republic in Republic::ALL {
        let count = places.iter().filter(|place| place.republic == republic).count();
        if count != 1 {
            let what = format!("{} has {count} places", republic.name());
            report.error(FILE, "place", what, "write one [[place]] for each of the fifteen");
        }
    }
    for (at, place) in places.iter().enumerate() {
        let path = format!("place.{at}");
        written(content, &format!("{path}.where"), &place.r#where, WHERE, report);
        if let Some(named) = Republic::ALL.into_iter().find(|r| place.r#where.contains(r.name())) {
            let what = format!("the place names {}", named.name());
            let help = "say where it lies by seas and by neighbours outside the fifteen";
            report.error(FILE, &format!("{path}.where"), what, help);
        }
        let silent = content
            .article(place.republic)
            .is_some_and(|article| article.coverage == Coverage::NotMentioned);
        let key = format!("{path}.sentence");
        match &place.sentence {
            None if !silent => {
                let what = format!("no sentence is shown for {}", place.republic.name());
                report.error(FILE, &key, what, "name one of the sentences that reach it");
            }
            Some(id) if !reaches(content, id, place.republic) => {
                let what = format!("\"{id}\" is no sentence that reaches {}", place.republic.name());
                let help = if silent {
                    "remove it: the source does not mention it"
                } else {
                    "name one of the sentences that reach it"
                };
                report.error(FILE, &key, what, help);
            }
            _ => {}
        }
    }
}

fn reaches(content: &Content, id: &str, republic: Republic) -> bool {
    let sentence = content.sentence(id);
    sentence.is_some_and(|sentence| content.reach(sentence).contains(&republic))
}

/// Reports an item whose sentences do not support its answer.
fn supported(content: &Content, path: &str, item: &Item, report: &mut Report) {
    let key = format!("{path}.sentences");
    let mut sentences: Vec<&Sentence> = Vec::new();
    for (at, id) in item.sentences.iter().enumerate() {
        match content.sentence(id) {
            Some(sentence) => sentences.push(sentence),
            None => report.error(
                FILE,
                &format!("{key}.{at}"),
                format!("there is no sentence \"{id}\""),
                "use the id of a sentence, s1 to s13",
            ),
        }
    }
    if sentences.len() < item.sentences.len() {
        return;
    }
    let silent = |republic: &Republic| {
        let article = content.article(*republic);
        article.is_some_and(|article| article.coverage == Coverage::NotMentioned)
    };
    if sentences.is_empty() {
        let passed_over = !item.republics.is_empty() && item.republics.iter().all(silent);
        if item.answer != Answer::NotSupported || !passed_over {
            let help = "name the sentences that are shown with the answer";
            report.error(FILE, &key, "this item shows no sentence", help);
        }
        return;
    }
    let is = |class: ClaimClass| sentences.iter().any(|sentence| sentence.classes.contains(&class));
    let reached = |by_group: bool| {
        item.republics.iter().all(|republic| {
            let mut found = sentences.iter().filter(|sentence| sentence.group.is_some() == by_group);
            found.any(|sentence| sentence.republics.contains(republic))
        })
    };
    let (sound, help) = match item.answer {
        Answer::Supported => (
            is(ClaimClass::Fact) && reached(false),
            "name sentences that report a fact and name these republics, or correct the answer",
        ),
        Answer::Group => (
            !item.republics.is_empty() && reached(true),
            "name sentences that reach these republics as a group, or correct the answer",
        ),
        Answer::Party => (
            (is(ClaimClass::Accusation) || is(ClaimClass::Position)) && reached(false),
            "name a sentence that reports an accusation or a position of or about these republics, or correct the answer",
        ),
        Answer::NotSupported => (true, ""),
    };
    if !sound {
        let what = format!("these sentences do not support the answer \"{}\"", item.answer.slug());
        report.error(FILE, &key, what, help);
    }
}

fn written(content: &Content, path: &str, words: &str, most: usize, report: &mut Report) {
    let length = words.chars().count();
    if !(1..=most).contains(&length) {
        report.error(
            FILE,
            path,
            format!("this has {length} characters"),
            format!("write 1 to {most}"),
        );
    }
    for (what, help) in diagnostics(content, words) {
        report.error(FILE, path, what, help);
    }
}
