//! What is wrong with a transcript: silence, blanks, repetitions, what was not heard, too many keys or words.

use super::journey::{Journey, Step};
use super::transcript::Transcript;
use super::words;

/// Every finding, in the order of the journey, each in a sentence.
pub fn of(journey: &Journey, transcript: &Transcript) -> Vec<String> {
    let mut findings = of_speech("loading", &transcript.loading);
    let (answers, mut keys) = (&transcript.answers, 0);
    for (index, answer) in answers.iter().enumerate() {
        keys += answer.press.keys();
        let label = format!("key {keys}, {},", answer.press.label());
        findings.extend(of_speech(&label, &answer.speech));
        let is_last = answers.get(index + 1).is_none_or(|next| next.step != answer.step);
        if let Some(step) = journey.steps.get(answer.step).filter(|_| is_last) {
            findings.extend(of_step(&label, step, &answer.speech));
        }
    }
    let made = transcript.answers.last().map_or(0, |last| last.step + 1);
    if made < journey.steps.len() {
        findings.push(format!(
            "the journey ended after {made} of {} steps",
            journey.steps.len()
        ));
    }
    let figures = [
        ("keys", transcript.keys(), journey.most_keys),
        ("words", transcript.words(), journey.most_words),
    ];
    findings.extend(figures.into_iter().filter_map(|(what, count, most)| {
        let most = most.filter(|most| count > *most)?;
        Some(format!("{count} {what} are more than {most}"))
    }));
    findings
}

/// Whether the phrases of a step were heard together.
pub fn is_heard(step: &Step, speech: &[String]) -> bool {
    step.heard.iter().all(|phrase| words::contains(speech, phrase))
}

/// What is wrong with any speech.
fn of_speech(label: &str, speech: &[String]) -> Vec<String> {
    let mut findings = Vec::new();
    if speech.is_empty() {
        findings.push(format!("{label} is followed by silence"));
    } else if words::is_blank(speech) {
        findings.push(format!("{label} is answered by “blank” only"));
    }
    if let Some(phrase) = words::repeated(speech) {
        findings.push(format!("{label} is answered by “{phrase}” twice in a row"));
    }
    findings
}

/// What was not heard in the last answer to a step.
fn of_step(label: &str, step: &Step, speech: &[String]) -> Option<String> {
    if is_heard(step, speech) {
        return None;
    }
    let is_missing = |phrase: &&&str| !words::contains(speech, phrase);
    Some(if step.at_most > 1 {
        let aim = quoted(step.heard.iter());
        format!("{label} is the last of {}: none was answered by {aim}", step.at_most)
    } else {
        format!(
            "{label} is not answered by {}",
            quoted(step.heard.iter().filter(is_missing))
        )
    })
}

fn quoted<'p>(phrases: impl Iterator<Item = &'p &'static str>) -> String {
    phrases
        .map(|phrase| format!("“{phrase}”"))
        .collect::<Vec<_>>()
        .join(" and ")
}

#[cfg(test)]
mod tests {
    use super::super::journey::{key, until};
    use super::super::transcript::Answer;
    use super::*;

    const STEPS: &[Step] = &[until("Tab", &["Armenia", "link"], 3), key("Return").says(&["heading"])];

    fn journey(most_keys: Option<usize>, most_words: Option<usize>) -> Journey {
        Journey {
            name: "x",
            claim: "It is heard",
            page: "/",
            steps: STEPS,
            most_keys,
            most_words,
        }
    }

    /// A transcript of answers: the step and what was spoken.
    fn heard(answers: &[(usize, &[&str])]) -> Transcript {
        Transcript {
            loading: vec!["Title document web.".into()],
            answers: answers
                .iter()
                .map(|(step, speech)| Answer {
                    step: *step,
                    press: STEPS[*step].press,
                    speech: speech.iter().map(|text| (*text).to_owned()).collect(),
                })
                .collect(),
        }
    }

    #[test]
    fn a_journey_as_it_should_be_has_no_finding() {
        let transcript = heard(&[
            (0, &["Help button"]),
            (0, &["Armenia.", "link"]),
            (1, &["Armenia heading level 2."]),
        ]);
        assert!(of(&journey(Some(3), Some(13)), &transcript).is_empty());
    }

    #[test]
    fn silence_blanks_and_repetitions_are_found_at_every_key() {
        let transcript = heard(&[
            (0, &[]),
            (0, &["blank"]),
            (0, &["Armenia link"]),
            (1, &["heading", "Heading."]),
        ]);
        assert_eq!(
            of(&journey(None, None), &transcript),
            [
                "key 1, Tab, is followed by silence",
                "key 2, Tab, is answered by “blank” only",
                "key 4, Enter, is answered by “heading” twice in a row",
            ]
        );
    }

    #[test]
    fn a_page_that_loads_in_silence_is_found() {
        let mut transcript = heard(&[(0, &["Armenia link"]), (1, &["heading"])]);
        transcript.loading.clear();
        assert_eq!(
            of(&journey(None, None), &transcript),
            ["loading is followed by silence"]
        );
    }

    #[test]
    fn an_aim_that_is_never_heard_ends_the_journey() {
        let transcript = heard(&[(0, &["Armenia"]), (0, &["a link"]), (0, &["Georgia link"])]);
        assert_eq!(
            of(&journey(None, None), &transcript),
            [
                "key 3, Tab, is the last of 3: none was answered by “Armenia” and “link”",
                "the journey ended after 1 of 2 steps",
            ]
        );
    }

    #[test]
    fn what_a_step_does_not_say_is_named() {
        let transcript = heard(&[(0, &["Armenia link"]), (1, &["Armenia chosen"])]);
        assert_eq!(
            of(&journey(None, None), &transcript),
            ["key 2, Enter, is not answered by “heading”"]
        );
    }

    #[test]
    fn too_many_keys_and_words_are_found() {
        let transcript = heard(&[(0, &["Armenia link"]), (1, &["heading"])]);
        assert_eq!(
            of(&journey(Some(1), Some(5)), &transcript),
            ["2 keys are more than 1", "6 words are more than 5"]
        );
    }
}
