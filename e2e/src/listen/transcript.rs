//! A transcript: what was pressed and what was heard, and how it is written down.

use super::journey::{Journey, Press};
use super::words;
use std::fmt::Write;

/// The column in which speech begins.
const COLUMN: usize = 14;

/// A journey as it was heard.
#[derive(Debug, Default)]
pub struct Transcript {
    /// While the page loaded.
    pub loading: Vec<String>,
    /// Key by key.
    pub answers: Vec<Answer>,
}

/// What was heard after a key.
#[derive(Debug)]
pub struct Answer {
    /// The index of the step in its journey.
    pub step: usize,
    /// What was pressed.
    pub press: Press,
    /// What was spoken until Orca rested.
    pub speech: Vec<String>,
}

impl Transcript {
    /// How many keys were pressed.
    pub fn keys(&self) -> usize {
        self.answers.iter().map(|answer| answer.press.keys()).sum()
    }

    /// How many words were spoken, from loading on.
    pub fn words(&self) -> usize {
        let answers = self.answers.iter().map(|answer| words::count(&answer.speech));
        words::count(&self.loading) + answers.sum::<usize>()
    }

    /// The transcript as a file, with what is wrong with it at its end.
    pub fn to_text(&self, journey: &Journey, findings: &[String]) -> String {
        let mut text = format!("{}.\n\n", journey.claim);
        let figures = [
            ("keys", self.keys(), journey.most_keys),
            ("words", self.words(), journey.most_words),
        ];
        for (what, count, most) in figures {
            let most = most.map(|most| format!(", at most {most}")).unwrap_or_default();
            let _ = writeln!(text, "{what}: {count}{most}");
        }
        text.push('\n');
        entry(&mut text, journey.page, &self.loading);
        for answer in &self.answers {
            entry(&mut text, &answer.press.label(), &answer.speech);
        }
        if !findings.is_empty() {
            text.push_str("\nFindings:\n");
            for finding in findings {
                let _ = writeln!(text, "- {finding}");
            }
        }
        text
    }
}

/// One key with its speech: an utterance in each line.
fn entry(text: &mut String, label: &str, speech: &[String]) {
    let silence = ["(silence)".to_owned()];
    let lines = if speech.is_empty() { &silence } else { speech };
    for (index, line) in lines.iter().enumerate() {
        let label = if index == 0 { label } else { "" };
        let _ = writeln!(text, "{label:COLUMN$}{line}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard() -> Transcript {
        let answer = |press, speech: &[&str]| Answer {
            step: 0,
            press,
            speech: speech.iter().map(|text| (*text).to_owned()).collect(),
        };
        Transcript {
            loading: vec!["Title document web.".into()],
            answers: vec![
                answer(Press::Key("Tab"), &["To the map link.", "Focus mode"]),
                answer(Press::Text("tash"), &[]),
            ],
        }
    }

    #[test]
    fn each_letter_counts_as_a_key_and_loading_counts_as_words() {
        assert_eq!((heard().keys(), heard().words()), (5, 9));
    }

    #[test]
    fn the_file_has_each_key_with_its_speech() {
        let journey = Journey {
            name: "x",
            claim: "It is heard",
            page: "/",
            steps: &[],
            most_keys: Some(4),
            most_words: None,
        };
        let text = heard().to_text(&journey, &["4 keys are too many".into()]);
        let expected = "It is heard.\n\nkeys: 5, at most 4\nwords: 9\n\n\
                        /             Title document web.\n\
                        Tab           To the map link.\n              Focus mode\n\
                        “tash”        (silence)\n\
                        \nFindings:\n- 4 keys are too many\n";
        assert_eq!(text, expected);
    }
}
