//! What a teacher pastes and what an address holds: any text, any damage to a code, and any bytes in an undamaged envelope.
//! Nothing panics, what is taken is written back unchanged, and a class has no more than forty answers of a kind.

#![no_main]

use answers::{Kind, Sealed};
use classroom::class::{read, Answer, Class, Questions, MOST};
use classroom::csv;
use libfuzzer_sys::fuzz_target;
use quiz::handed_in::{self, KINDS};
use quiz::rules::{Rules, TRIES};
use reading::code;

fn questions() -> Questions {
    let rules = |answers: Vec<u8>, choices, at: usize| Rules {
        answers,
        choices,
        tries: TRIES[at],
        once: at == 0,
        edition: String::new(),
    };
    Questions {
        source: 1,
        rounds: [
            (2, rules((0..15).collect(), 15, 0)),
            (3, rules((0..16).map(|item| item % 4).collect(), 4, 1)),
        ],
    }
}

/// The code of an answer that was taken.
fn written(answer: &Answer, questions: &Questions) -> String {
    match answer {
        Answer::Reading(sheet) => code::written(sheet, questions.source),
        Answer::Round(at, quiz) => {
            handed_in::written(quiz, KINDS[*at], questions.rounds[*at].0).expect("a round that is taken is finished")
        }
    }
}

fuzz_target!(|parts: (&str, u8, u16, &[u8])| {
    let (pasted, kind, text, bytes) = parts;
    let questions = questions();

    if let Ok(sealed) = Sealed::read(pasted) {
        assert_eq!(sealed.code(), pasted, "a code has one spelling");
    }

    // An undamaged envelope around anything.
    let sealed = Sealed {
        kind: Kind::ALL[usize::from(kind) % Kind::ALL.len()],
        text: text % 4,
        answers: bytes.iter().copied().take(40).collect(),
    };
    let sealed_code = sealed.code();
    if let Ok(answer) = read(&sealed_code, &questions) {
        assert_eq!(answer.kind(), sealed.kind);
        assert_eq!(written(&answer, &questions), sealed_code);
    }

    let class = Class::of(&format!("{pasted}\n{sealed_code} {pasted}"), &questions);
    for kind in Kind::ALL {
        assert!(class.taken.iter().filter(|taken| taken.answer.kind() == kind).count() <= MOST);
    }
    for taken in &class.taken {
        let code = written(&taken.answer, &questions);
        assert_eq!(read(&code, &questions).as_ref(), Ok(&taken.answer));
    }

    let row = csv::row([pasted]);
    let cell = row.strip_prefix('"').unwrap_or(&row);
    assert!(
        !cell.starts_with(['=', '+', '-', '@', '\t', '\r']) || cell == "\r\n",
        "{row}"
    );
    assert!(csv::url(&row).is_ascii());
});
