//! Checks the dates that moments show: no month that the source does not give, and one bound for what is one event.

use super::report::Report;
use crate::date::{month, named, words};
use crate::model::{Content, DateExpression, Moment};

const FILE: &str = "moments.toml";

/// Reports moments that name a month which their sentences do not give, and bounds that differ from those of the sentences.
pub fn check(content: &Content, report: &mut Report) {
    for (at, moment) in content.moments.iter().enumerate() {
        months(content, at, moment, report);
        bounds(content, at, moment, report);
    }
    repeated(content, report);
}

fn months(content: &Content, at: usize, moment: &Moment, report: &mut Report) {
    let given = content.months_given(moment);
    for (key, text) in [
        ("label", &moment.label),
        ("stop", &moment.stop),
        ("when", &moment.when),
        ("headline", &moment.headline),
        ("account", &moment.account),
    ] {
        for (year, month) in named(text).into_iter().filter(|month| !given.contains(&Some(*month))) {
            let name = words(&format!("{year}-{month:02}"));
            let what = format!("the {key} names {name}, which no sentence of this moment gives");
            let help = "name only months that the sentences give, or write the span in the words of the source";
            report.error(FILE, &format!("moment.{at}.{key}"), what, help);
        }
    }
}

/// A label that begins with the words of a date begins with it, and one that ends with them ends with it.
fn bounds(content: &Content, at: usize, moment: &Moment, report: &mut Report) {
    let label = moment.label.to_lowercase();
    let sentences = moment.sentences.iter().filter_map(|id| content.sentence(id));
    for (id, date) in sentences.flat_map(|sentence| sentence.dates.iter().map(|date| (&sentence.id, date))) {
        let expression = date.words.to_lowercase();
        for (key, applies, here, there) in [
            ("from", label.starts_with(&expression), &moment.from, &date.from),
            ("to", label.ends_with(&expression), &moment.to, &date.to),
        ] {
            if applies && here != there && month(here).is_some() {
                let what = format!("“{}” has the bound {there} in {id} and {here} here", date.words);
                let help = "write one bound for both: change it here or in content/sentences.toml";
                report.error(FILE, &format!("moment.{at}.{key}"), what, help);
            }
        }
    }
}

/// Reports the same words for a date with different bounds in two sentences.
fn repeated(content: &Content, report: &mut Report) {
    let mut seen: Vec<(&str, &DateExpression)> = Vec::new();
    for (at, sentence) in content.sentences.iter().enumerate() {
        for (date_at, date) in sentence.dates.iter().enumerate() {
            let other = seen.iter().find(|(_, other)| other.words == date.words);
            match other {
                Some((id, other)) if (&other.from, &other.to) != (&date.from, &date.to) => {
                    let what = format!("“{}” has other bounds in {id}", date.words);
                    let path = format!("sentence.{at}.dates.{date_at}");
                    report.error("sentences.toml", &path, what, "write the same `from` and `to` in both");
                }
                _ => seen.push((&sentence.id, date)),
            }
        }
    }
}
