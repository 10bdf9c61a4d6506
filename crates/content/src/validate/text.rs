//! Checks that every sentence occurs once in the source text, and that the sentences cover all of it.

use super::report::Report;
use crate::model::{Content, Source};

/// Reports sentences that are not in the source, and parts of the source that no sentence contains.
pub fn check(content: &Content, report: &mut Report) {
    let source = &content.source;
    let mut sound = true;
    for (at, sentence) in content.sentences.iter().enumerate() {
        let times = source.text.matches(sentence.text.as_str()).count();
        if times != 1 || sentence.text.is_empty() {
            sound = false;
            let what = format!(
                "the text of {} occurs {times} times in the source, not once",
                sentence.id
            );
            report.error(
                "sentences.toml",
                &format!("sentence.{at}.text"),
                what,
                "copy the sentence word for word from content/source.txt",
            );
        }
    }
    let Some(paragraphs) = paragraphs(source, report) else {
        return;
    };
    if sound {
        for (number, paragraph) in (1u8..).zip(&paragraphs) {
            cover(content, number, paragraph, report);
        }
        for (at, sentence) in content.sentences.iter().enumerate() {
            if !(1..=paragraphs.len()).contains(&usize::from(sentence.paragraph)) {
                let what = format!("the source has no paragraph {}", sentence.paragraph);
                let help = format!("it has {}: write the one that holds the sentence", paragraphs.len());
                report.error("sentences.toml", &format!("sentence.{at}.paragraph"), what, help);
            }
        }
    }
}

/// The paragraphs between the title and the date line.
fn paragraphs<'a>(source: &'a Source, report: &mut Report) -> Option<Vec<&'a str>> {
    let lines: Vec<&str> = source.text.lines().map(str::trim).collect();
    let title = lines.iter().position(|line| *line == source.title);
    let date = lines
        .iter()
        .position(|line| line.strip_prefix("Data as of ") == Some(source.data_as_of.as_str()));
    for (key, found) in [("title", title), ("data_as_of", date)] {
        if found.is_none() {
            let what = format!("content/source.txt has no line for this {key}");
            report.error("source.toml", key, what, "write it as in content/source.txt");
        }
    }
    let between = lines.get(title? + 1..date?)?;
    Some(between.iter().copied().filter(|line| !line.is_empty()).collect())
}

/// Compares a paragraph with its sentences and reports the first difference.
fn cover(content: &Content, number: u8, paragraph: &str, report: &mut Report) {
    let mut rest = paragraph;
    let mut last = 0;
    for (at, sentence) in content
        .sentences
        .iter()
        .enumerate()
        .filter(|(_, sentence)| sentence.paragraph == number)
    {
        let Some(after) = rest.strip_prefix(sentence.text.as_str()) else {
            let what = format!(
                "{} does not come next: paragraph {number} continues with “{}”",
                sentence.id,
                opening(rest)
            );
            let help = "keep the sentences in the order of the source and leave none out";
            report.error("sentences.toml", &format!("sentence.{at}"), what, help);
            return;
        };
        rest = after.trim_start();
        last = at;
    }
    if !rest.is_empty() {
        let what = format!(
            "paragraph {number} of the source is not complete: after this comes “{}”",
            opening(rest)
        );
        report.error(
            "sentences.toml",
            &format!("sentence.{last}"),
            what,
            "add the sentence that is missing",
        );
    }
}

fn opening(text: &str) -> String {
    match text.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.into(),
    }
}
