//! A finished round as a code for a link: the seed and the choices. Reading it plays the round again by the same rules. Pure.

use crate::rules::{Intent, Outcome, Quiz, Rules};
use answers::{Kind, Refusal, Sealed};

/// The kinds of the rounds, in the order of the page.
pub const KINDS: [Kind; 2] = [Kind::Places, Kind::Statements];

/// The code of a finished round, with the fingerprint of its questions; `None` while it is not finished.
pub fn written(quiz: &Quiz, kind: Kind, text: u16) -> Option<String> {
    if !quiz.is_over() {
        return None;
    }
    let choices: Vec<u8> = (0..quiz.count()).flat_map(|round| quiz.given(round)).copied().collect();
    let mut answers = quiz.seed().to_be_bytes().to_vec();
    // Two choices in a byte; the last half may be empty.
    answers.extend(
        choices
            .chunks(2)
            .map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or_default()),
    );
    Some(Sealed { kind, text, answers }.code())
}

/// The round of a code.
///
/// # Errors
/// When it is no undamaged code of a finished round of this kind with these questions.
pub fn read(code: &str, kind: Kind, text: u16, rules: &Rules) -> Result<Quiz, Refusal> {
    from_answers(&Sealed::read_as(code, kind, text)?, rules)
}

/// The round in the answers of a code.
///
/// # Errors
/// When these rules do not lead to its end.
pub fn from_answers(answers: &[u8], rules: &Rules) -> Result<Quiz, Refusal> {
    let (seed, rest) = answers.split_first_chunk().ok_or(Refusal::Damaged)?;
    let mut quiz = Quiz::new(rules.clone(), u32::from_be_bytes(*seed));
    let choices: Vec<u8> = rest.iter().flat_map(|pair| [pair >> 4, pair & 15]).collect();
    for (place, choice) in choices.iter().enumerate() {
        if quiz.is_over() {
            let is_empty_half = place + 1 == choices.len() && place % 2 == 1 && *choice == 0;
            return if is_empty_half { Ok(quiz) } else { Err(Refusal::Damaged) };
        }
        quiz = quiz.after(Intent::Choose(*choice)).ok_or(Refusal::Damaged)?;
        if quiz.outcome(quiz.round()) != Outcome::Open {
            quiz = quiz.after(Intent::GoOn).ok_or(Refusal::Damaged)?;
        }
    }
    if quiz.is_over() {
        Ok(quiz)
    } else {
        Err(Refusal::Unfinished)
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rules(kind: Kind) -> Rules {
        let (answers, choices, tries) = match kind {
            Kind::Places => ((0..15).collect(), 15, 3),
            _ => ((0..16).map(|item| item % 4).collect(), 4, 1),
        };
        Rules {
            answers,
            choices,
            tries,
            once: kind == Kind::Places,
            edition: "1f".to_owned(),
        }
    }

    /// A round in which these choices were tried, over and over.
    fn played(kind: Kind, seed: u32, choices: &[u8]) -> Quiz {
        let mut quiz = Quiz::new(rules(kind), seed);
        let mut turns = choices.iter().cycle();
        while !quiz.is_over() {
            let wished = turns.next().copied().unwrap_or_default();
            let choice = (0..16)
                .map(|more| (wished + more) % 16)
                .find(|choice| quiz.offers(*choice));
            let intent = choice.map_or(Intent::GoOn, Intent::Choose);
            quiz = quiz.after(intent).expect("it is offered");
        }
        quiz
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1000))]

        #[test]
        fn a_finished_round_comes_out_of_its_code_as_it_went_in(
            which in 0..2_usize,
            seed in any::<u32>(),
            choices in prop::collection::vec(0..16_u8, 1..60),
            text in any::<u16>(),
        ) {
            let kind = KINDS[which];
            let quiz = played(kind, seed, &choices);
            let code = written(&quiz, kind, text).expect("it is finished");
            prop_assert!(code.len() <= answers::code::LONGEST, "{}", code);
            prop_assert_eq!(read(&code, kind, text, &rules(kind)), Ok(quiz));
            prop_assert_eq!(read(&code, KINDS[1 - which], text, &rules(kind)), Err(Refusal::OtherKind));
        }

        #[test]
        fn any_bytes_are_a_round_that_is_written_so_or_none(which in 0..2_usize, answers in prop::collection::vec(any::<u8>(), 0..30)) {
            let kind = KINDS[which];
            if let Ok(quiz) = from_answers(&answers, &rules(kind)) {
                let code = written(&quiz, kind, 0).expect("it is finished");
                prop_assert_eq!(Sealed::read(&code).expect("a code").answers, answers);
            }
        }
    }

    #[test]
    fn a_round_that_is_not_finished_has_no_code() {
        let quiz = Quiz::new(rules(Kind::Places), 7);
        assert_eq!(written(&quiz, Kind::Places, 0), None);
        assert_eq!(
            from_answers(&[0, 0, 0, 7], &rules(Kind::Places)),
            Err(Refusal::Unfinished)
        );
    }
}
