//! Both rounds as one value: what a learning platform keeps, and the result that it is told. Pure.

use crate::rules::{Outcome, Quiz};

/// How far both rounds are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The stored forms of both, each with a `|` after it: platforms trim spaces at the end of a text.
    pub kept: String,
    /// The share of all questions that were answered at the first try, from 0 to 100.
    pub score: u8,
    /// Whether every question has its answer.
    pub is_complete: bool,
}

impl Progress {
    /// The progress of both rounds, each with the number of its questions; `None` for a round that was not begun.
    pub fn of(rounds: [(Option<&Quiz>, usize); 2]) -> Self {
        let total: usize = rounds.iter().map(|(_, count)| count).sum();
        let right: usize = rounds.iter().filter_map(|(quiz, _)| *quiz).map(Quiz::score).sum();
        let is_answered = |quiz: &Quiz| (0..quiz.count()).all(|round| quiz.outcome(round) != Outcome::Open);
        Self {
            kept: rounds
                .iter()
                .map(|(quiz, _)| quiz.map(Quiz::kept).unwrap_or_default() + "|")
                .collect(),
            // Rounded to the nearest.
            score: ((200 * right + total) / (2 * total.max(1))) as u8,
            is_complete: rounds.iter().all(|(quiz, _)| quiz.is_some_and(is_answered)),
        }
    }
}

/// The stored form of a round in what a platform has kept.
pub fn kept_round(kept: &str, at: usize) -> Option<&str> {
    kept.split('|').nth(at).filter(|round| !round.is_empty())
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::rules::{Intent, Rules};

    /// What a platform must be able to keep in `cmi.suspend_data` of SCORM 1.2.
    const LIMIT: usize = 4096;

    fn rules(count: u8, choices: u8, tries: u8) -> Rules {
        Rules {
            answers: (0..count).map(|question| question % choices).collect(),
            choices,
            tries,
            once: false,
            edition: "0123abcd".into(),
        }
    }

    /// A quiz of which the first questions are answered, some of them right.
    fn answered(rules: Rules, answers: usize, right: usize) -> Quiz {
        let mut quiz = Quiz::new(rules, u32::MAX);
        for round in 0..answers {
            let answer = quiz.answer(round).expect("a question");
            for choice in 0..16 {
                let is_wrong = choice != answer;
                if is_wrong == (round >= right) {
                    quiz = quiz.after(Intent::Choose(choice)).unwrap_or(quiz);
                }
            }
            quiz = quiz.after(Intent::GoOn).expect("it is answered");
        }
        quiz
    }

    #[test]
    fn the_score_counts_all_questions_of_both_rounds() {
        let (places, statements) = (rules(15, 15, 3), rules(16, 4, 1));
        let of = |right_places, right_statements| {
            let places = answered(places.clone(), 3, right_places);
            let statements = answered(statements.clone(), 16, right_statements);
            Progress::of([(Some(&places), 15), (Some(&statements), 16)]).score
        };
        assert_eq!([of(0, 0), of(0, 16), of(2, 1), of(3, 16)], [0, 52, 10, 61]);
        assert_eq!(Progress::of([(None, 15), (None, 16)]).score, 0);
        assert_eq!(Progress::of([(None, 0), (None, 0)]).score, 0);
    }

    #[test]
    fn it_is_complete_when_the_last_question_of_both_rounds_has_its_answer() {
        let done = answered(rules(4, 4, 1), 4, 4);
        let open = answered(rules(4, 4, 1), 3, 3);
        let is_complete = |other| Progress::of([(Some(&done), 4), (other, 4)]).is_complete;
        assert!(is_complete(Some(&done)));
        assert!(!is_complete(Some(&open)));
        assert!(!is_complete(None));
        // The result need not be looked at.
        let answer = open.answer(3).expect("a question");
        assert!(is_complete(open.after(Intent::Choose(answer)).as_ref()));
    }

    #[test]
    fn both_rounds_are_found_in_what_is_kept_also_when_it_is_trimmed() {
        let (places, statements) = (rules(15, 15, 3), rules(16, 4, 1));
        for (one, other) in [
            (None, None),
            (None, Some(answered(statements.clone(), 0, 0))),
            (Some(answered(places.clone(), 2, 1)), None),
            (
                Some(Quiz::new(places.clone(), 7)),
                Some(answered(statements.clone(), 5, 3)),
            ),
        ] {
            let kept = Progress::of([(one.as_ref(), 15), (other.as_ref(), 16)]).kept;
            let kept = kept.trim();
            let resumed = |rules: &Rules, at| Quiz::resumed(rules.clone(), kept_round(kept, at)?);
            assert_eq!((resumed(&places, 0), resumed(&statements, 1)), (one, other), "{kept}");
        }
        for foreign in ["", "|", "x", "location=3", "|||"] {
            let resumed = [0, 1].map(|at| Quiz::resumed(places.clone(), kept_round(foreign, at)?));
            assert_eq!(resumed, [None, None], "{foreign}");
        }
    }

    #[test]
    fn the_longest_progress_fits_into_what_a_platform_keeps() {
        let (places, statements) = (answered(rules(15, 15, 3), 15, 0), answered(rules(16, 4, 1), 16, 0));
        let kept = Progress::of([(Some(&places), 15), (Some(&statements), 16)]).kept;
        assert!(kept.len() * 10 < LIMIT, "{} characters", kept.len());
    }
}
