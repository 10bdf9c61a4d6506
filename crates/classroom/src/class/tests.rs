use super::*;
use domain::republic::Republic;
use domain::vocabulary::Stance;
use proptest::prelude::*;
use quiz::rules::Intent;

pub fn questions() -> Questions {
    let rules = |answers: Vec<u8>, choices, tries, once| Rules {
        answers,
        choices,
        tries,
        once,
        edition: String::new(),
    };
    Questions {
        source: 1,
        rounds: [
            (2, rules((0..15).collect(), 15, 3, true)),
            (3, rules((0..16).map(|item| item % 4).collect(), 4, 1, false)),
        ],
    }
}

fn sheet(mark: u32, words: &[(u8, u16)]) -> Sheet {
    let partners = Republic::partners().zip(words.iter().cycle());
    partners.fold(Sheet::new(mark << 8), |sheet, (partner, (word, bits))| {
        let entry = sheet.of(partner).with_word(Stance::ALL[usize::from(word % 6)]);
        let numbers = (1..=13).filter(|number| bits >> number & 1 == 1);
        sheet.with(
            partner,
            numbers
                .fold(entry, |entry, number| entry.with_toggled(number))
                .confirmed(true),
        )
    })
}

fn played(at: usize, seed: u32, choices: &[u8]) -> Quiz {
    let mut quiz = Quiz::new(questions().rounds[at].1.clone(), seed);
    let mut turns = choices.iter().cycle();
    while !quiz.is_over() {
        let wished = turns.next().copied().unwrap_or_default();
        let choice = (0..16)
            .map(|more| (wished + more) % 16)
            .find(|choice| quiz.offers(*choice));
        quiz = quiz
            .after(choice.map_or(Intent::GoOn, Intent::Choose))
            .expect("it is offered");
    }
    quiz
}

fn link(answer: &Answer) -> String {
    let questions = questions();
    let code = match answer {
        Answer::Reading(sheet) => code::written(sheet, questions.source),
        Answer::Round(at, quiz) => {
            handed_in::written(quiz, handed_in::KINDS[*at], questions.rounds[*at].0).expect("it is finished")
        }
    };
    format!("https://map.example/{}/#{code}", answer.kind().folder())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(25))]

    /// A thousand answers: twenty-five classes of forty.
    #[test]
    fn a_class_of_forty_comes_out_as_it_went_in(
        students in prop::collection::vec((0..3_u8, any::<u32>(), prop::collection::vec((0..16_u8, 1..8192_u16), 1..20)), 40),
    ) {
        let answers: Vec<Answer> = students.iter().zip(0..).map(|((kind, seed, choices), number)| {
            let taps: Vec<u8> = choices.iter().map(|(choice, _)| *choice).collect();
            match kind {
                0 => Answer::Reading(sheet(number, choices)),
                // Seeds of two students differ.
                at => Answer::Round(usize::from(at - 1), played(usize::from(at - 1), seed & !63 | number, &taps)),
            }
        }).collect();
        prop_assume!(answers.iter().all(|answer| match answer { Answer::Reading(sheet) => sheet.complete() > 0, _ => true }));
        let text: Vec<String> = answers.iter().map(|answer| format!("handed in: {}", link(answer))).collect();
        let class = Class::of(&text.join("\n"), &questions());
        prop_assert_eq!(&class.refused, &vec![]);
        let expected: Vec<Taken> = answers.into_iter().zip(1..).map(|(answer, line)| Taken { line, answer }).collect();
        prop_assert_eq!(class.taken, expected);
    }

    #[test]
    fn nothing_that_is_pasted_panics(text in ".{0,300}") {
        let class = Class::of(&text, &questions());
        prop_assert!(class.taken.is_empty());
    }
}

#[test]
fn what_is_refused_is_named_by_its_line_and_reason() {
    let good = link(&Answer::Reading(sheet(1, &[(3, 2)])));
    let round = link(&Answer::Round(1, played(1, 7, &[0])));
    let text = [
        good.clone(),
        good.clone(),
        "https://other.example/watch#v".to_owned(),
        "https://other.example/".to_owned(),
        good[..good.len() - 2].to_owned(),
        good.replace("#r1", "#r3"),
        format!("https://map.example/read/#{}", code::written(&sheet(1, &[(3, 2)]), 9)),
        format!("https://map.example/read/#{}", code::written(&Sheet::new(0), 1)),
        "no link here".to_owned(),
        round,
    ];
    let class = Class::of(&text.join("\r\n"), &questions());
    let refused: Vec<_> = class
        .refused
        .iter()
        .map(|refused| (refused.line, refused.refusal))
        .collect();
    let expected = [
        (2, Refusal::Doubled(1)),
        (3, Refusal::Foreign),
        (4, Refusal::Foreign),
        (5, Refusal::Damaged),
        (6, Refusal::Version),
        (7, Refusal::OtherText),
        (8, Refusal::Unfinished),
    ];
    assert_eq!(refused, expected);
    assert_eq!(
        (class.readings().len(), class.rounds(0).len(), class.rounds(1).len()),
        (1, 0, 1)
    );
}

#[test]
fn the_forty_first_is_refused() {
    let links: Vec<_> = (0..42)
        .map(|mark| link(&Answer::Reading(sheet(mark, &[(3, 2)]))))
        .collect();
    let class = Class::of(&links.join(" "), &questions());
    assert_eq!(class.taken.len(), MOST);
    assert!(class.refused.iter().all(|refused| refused.refusal == Refusal::TooMany));
}

#[test]
fn a_corrected_sheet_takes_the_place_of_the_first_and_two_students_may_say_the_same() {
    let sheets = [
        sheet(1, &[(3, 2)]),
        sheet(2, &[(3, 2)]),
        sheet(1, &[(2, 2)]),
        sheet(1, &[(2, 2)]),
    ];
    let links = sheets.map(|sheet| link(&Answer::Reading(sheet)));
    let class = Class::of(&links.join("\n"), &questions());
    let taken: Vec<_> = class.taken.iter().map(|taken| (taken.line, &taken.answer)).collect();
    let [_, second, corrected, _] = sheets.map(Answer::Reading);
    assert_eq!(taken, [(3, &corrected), (2, &second)]);
    let refused: Vec<_> = class.refused.iter().map(|one| (one.line, one.refusal)).collect();
    assert_eq!(refused, [(1, Refusal::Corrected(3)), (4, Refusal::Doubled(3))]);
}
