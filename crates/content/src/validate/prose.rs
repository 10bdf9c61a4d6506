//! Checks authored prose: length, readability, exact quotations, and no date after March 1994.

use super::report::Report;
use crate::date::{english_names, LAST};
use crate::model::{Article, Content};
use crate::readability;

/// The longest summary, in characters.
const SUMMARY: usize = 90;

/// The longest headline of a moment, in characters.
const HEADLINE: usize = 26;

/// The longest name of a moment under its stop of the timeline, in characters.
const STOP: usize = 11;

/// The highest Flesch–Kincaid grade of an account or of a meaning of the glossary.
pub(super) const GRADE: f64 = 9.0;

/// Reports prose that is too hard or too long, misquotes the source, or mentions later dates.
pub fn check(content: &Content, report: &mut Report) {
    for article in &content.articles {
        measured(article, report);
        for (path, words) in words(article) {
            let found = diagnostics(content, words);
            found
                .into_iter()
                .for_each(|(what, help)| report.error_in(article, &path, what, help));
        }
    }
    for (at, moment) in content.moments.iter().enumerate() {
        for (key, words) in [("headline", &moment.headline), ("account", &moment.account)] {
            for (what, help) in diagnostics(content, words) {
                report.error("moments.toml", &format!("moment.{at}.{key}"), what, help);
            }
        }
        for (key, words, longest, write) in [
            ("headline", &moment.headline, HEADLINE, "write the event in a few words"),
            ("stop", &moment.stop, STOP, "write a short date"),
        ] {
            let length = words.chars().count();
            if !(1..=longest).contains(&length) {
                let what = format!("the {key} has {length} characters");
                let help = format!("{write}, at most {longest} characters");
                report.error("moments.toml", &format!("moment.{at}.{key}"), what, help);
            }
        }
    }
    for (at, fact) in content.context.iter().enumerate() {
        for (key, words) in [("text", Some(&fact.text)), ("label", fact.label.as_ref())] {
            if let Some((what, help)) = words.and_then(|words| later(words)) {
                report.error("context.toml", &format!("fact.{at}.{key}"), what, help);
            }
        }
    }
    for (at, person) in content.people.iter().enumerate() {
        if let Some((what, help)) = later(&person.note) {
            report.error("people.toml", &format!("person.{at}.note"), what, help);
        }
    }
}

fn measured(article: &Article, report: &mut Report) {
    let length = article.summary.chars().count();
    if !(1..=SUMMARY).contains(&length) {
        let what = format!("the summary has {length} characters");
        report.error_in(article, "summary", what, format!("write one line of at most {SUMMARY}"));
    }
    for (list, count, most) in [
        ("silences", article.silences.len(), 2..=5),
        ("questions", article.questions.len(), 2..=3),
        ("account", article.account.len(), 1..=8),
    ] {
        if !most.contains(&count) {
            let what = format!("the number of `{list}` is {count}");
            report.error_in(article, list, what, format!("write {} to {}", most.start(), most.end()));
        }
    }
    let grades = article
        .account
        .iter()
        .map(|statement| readability::grade(&statement.text));
    let hardest = grades.enumerate().max_by(|a, b| a.1.total_cmp(&b.1));
    let whole = article
        .account
        .iter()
        .map(|statement| statement.text.as_str())
        .collect::<Vec<_>>()
        .join(" ");
    let grade = readability::grade(&whole);
    if let Some((at, worst)) = hardest.filter(|_| grade > GRADE) {
        let what =
            format!("the account reads at school grade {grade:.1}; its hardest statement, this one, at {worst:.1}");
        let help = format!("use shorter sentences and shorter words; grade {GRADE:.0} is the limit");
        report.error_in(article, &format!("account.{at}.text"), what, help);
    }
}

/// All prose of an article, each text with its path.
fn words(article: &Article) -> Vec<(String, &str)> {
    let mut words = vec![("summary".to_string(), article.summary.as_str())];
    let numbered = |list: &'static str, key: &'static str| move |at: usize| format!("{list}.{at}{key}");
    let path = numbered("account", ".text");
    words.extend(
        article
            .account
            .iter()
            .enumerate()
            .map(|(at, statement)| (path(at), statement.text.as_str())),
    );
    let path = numbered("stances", ".because");
    words.extend(
        article
            .stances
            .iter()
            .enumerate()
            .map(|(at, stance)| (path(at), stance.because.as_str())),
    );
    let path = numbered("cis", ".because");
    words.extend(
        article
            .cis
            .iter()
            .enumerate()
            .map(|(at, place)| (path(at), place.because.as_str())),
    );
    let path = numbered("silences", "");
    words.extend(
        article
            .silences
            .iter()
            .enumerate()
            .map(|(at, silence)| (path(at), silence.as_str())),
    );
    let path = numbered("questions", "");
    words.extend(
        article
            .questions
            .iter()
            .enumerate()
            .map(|(at, question)| (path(at), question.as_str())),
    );
    words
}

/// The errors of a text, each with its help: a later date, a misquotation, no words.
pub(super) fn diagnostics(content: &Content, words: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = later(words).into_iter().collect();
    for quote in words
        .split('“')
        .skip(1)
        .filter_map(|rest| rest.split_once('”'))
        .map(|(quote, _)| quote)
    {
        if !content.source.text.contains(quote) {
            let help = "text between “ and ” must be words of the source; copy them, or remove the marks";
            found.push((format!("the source does not say “{quote}”"), help.into()));
        }
    }
    if words.trim().is_empty() {
        found.push(("this text is empty".into(), "write it, or remove the entry".into()));
    }
    found
}

/// The error for the first year or month after March 1994 in a text.
fn later(words: &str) -> Option<(String, String)> {
    let help = "the page ends with March 1994; remove what came after";
    let tokens: Vec<&str> = words
        .split(|c: char| !c.is_alphanumeric())
        .filter(|token| !token.is_empty())
        .collect();
    let year = tokens
        .iter()
        .find(|token| token.len() == 4 && token.parse::<u16>().is_ok_and(|year| (1995..2100).contains(&year)));
    let names = english_names();
    let month = tokens
        .windows(2)
        .find(|pair| pair[1] == "1994" && names[usize::from(LAST.1)..].contains(&pair[0]));
    let late = year
        .map(|year| year.to_string())
        .or_else(|| month.map(|pair| pair.join(" ")))?;
    Some((format!("{late} is after the horizon of the page"), help.into()))
}
