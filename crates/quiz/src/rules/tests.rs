//! Invariants of the quiz for any sequence of choices.

use super::*;
use proptest::prelude::*;

fn places() -> Rules {
    Rules {
        answers: (0..15).collect(),
        choices: 15,
        tries: 3,
        once: true,
        edition: "1f".into(),
    }
}

fn statements() -> Rules {
    Rules {
        answers: vec![0, 3, 3, 2, 1, 0],
        choices: 4,
        tries: 1,
        once: false,
        edition: "2f".into(),
    }
}

fn played(rules: Rules, seed: u32, choices: &[u8]) -> Quiz {
    let mut quiz = Quiz::new(rules, seed);
    for choice in choices {
        quiz = quiz.after(Intent::Choose(*choice)).unwrap_or(quiz);
        quiz = quiz.after(Intent::GoOn).unwrap_or(quiz);
    }
    quiz
}

#[test]
fn a_question_is_found_or_shown_after_three_wrong_choices() {
    let quiz = Quiz::new(places(), 7);
    let right = quiz.answer(0).expect("there is a first question");
    let wrong: Vec<u8> = (0..15).filter(|choice| *choice != right).collect();
    assert!(quiz.after(Intent::GoOn).is_none(), "a question cannot be passed over");
    let one = quiz.after(Intent::Choose(wrong[0])).expect("it is a choice");
    assert_eq!(one.outcome(0), Outcome::Open);
    assert!(
        one.after(Intent::Choose(wrong[0])).is_none(),
        "what was tried is no choice"
    );
    let found = one.after(Intent::Choose(right)).expect("it is a choice");
    assert_eq!((found.outcome(0), found.score()), (Outcome::Found(2), 0));
    let two = one.after(Intent::Choose(wrong[1])).expect("it is a choice");
    let shown = two.after(Intent::Choose(wrong[2])).expect("it is a choice");
    assert_eq!(shown.outcome(0), Outcome::Shown);
    assert!(shown.after(Intent::Choose(right)).is_none());
    let next = shown.after(Intent::GoOn).expect("it goes on");
    assert_eq!((next.round(), next.known(right)), (1, Some(0)));
    assert!(!next.offers(right), "what was shown is no choice any more");
}

#[test]
fn the_same_seed_gives_the_same_order_and_most_other_seeds_another() {
    let order = |seed| {
        let quiz = Quiz::new(places(), seed);
        (0..15).map(|round| quiz.question(round)).collect::<Vec<_>>()
    };
    assert_eq!(order(7), order(7));
    let different: std::collections::BTreeSet<_> = (0..100).map(order).collect();
    assert!(different.len() > 95, "{}", different.len());
    let firsts: std::collections::BTreeSet<_> = (0..300).map(|seed| order(seed)[0]).collect();
    assert_eq!(firsts.len(), 15, "each can be the first");
}

#[test]
fn invalid_data_is_not_resumed() {
    let good = played(statements(), 3, &[0, 1]).kept();
    assert!(Quiz::resumed(statements(), &good).is_some(), "{good}");
    for invalid in [
        "",
        "2f",
        "2f 3",
        "1f 3 a.",
        "2f x a.",
        "2f +3 a.",
        "2f 3 .",
        "2f 3 aa",
        "2f 3 e",
        "2f 3 a.b.a.a.a.a..",
        "2f 3 a. b",
        "2f 3 é",
        "2f 99999999999 a",
    ] {
        assert_eq!(Quiz::resumed(statements(), invalid), None, "{invalid}");
    }
}

proptest! {
    #[test]
    fn any_sequence_of_answers_ends_with_a_score_within_the_count(
        seed: u32, choices in prop::collection::vec(0_u8..15, 0..20), of_places: bool,
    ) {
        let rules = if of_places { places() } else { statements() };
        let mut quiz = played(rules, seed, &choices);
        let mut steps = 0;
        while !quiz.is_over() {
            let next = quiz.after(Intent::GoOn);
            let next = next.or_else(|| (0..16).find_map(|choice| quiz.after(Intent::Choose(choice))));
            quiz = next.expect("there is always a way on");
            steps += 1;
            prop_assert!(steps <= 15 * 4, "it does not end");
        }
        prop_assert!(quiz.score() <= quiz.count());
        prop_assert!((0..quiz.count()).all(|round| quiz.outcome(round) != Outcome::Open));
        prop_assert!((0..17).all(|choice| quiz.after(Intent::Choose(choice)).is_none()));
        prop_assert!(quiz.after(Intent::GoOn).is_none());
    }

    #[test]
    fn a_resumed_quiz_is_the_same_quiz(seed: u32, choices in prop::collection::vec(0_u8..15, 0..60)) {
        for rules in [places(), statements()] {
            let quiz = played(rules.clone(), seed, &choices);
            prop_assert_eq!(Quiz::resumed(rules, &quiz.kept()), Some(quiz));
        }
    }

    #[test]
    fn any_stored_text_is_resumed_exactly_or_not_at_all(kept in "(2f )?[0-9]{0,3} ?[a-e.]{0,9}|.{0,20}") {
        if let Some(quiz) = Quiz::resumed(statements(), &kept) {
            prop_assert_eq!(quiz.kept(), kept);
        }
    }
}
