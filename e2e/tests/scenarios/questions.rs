//! The questions for learning platforms, read by programs of others. `docs/platforms.md` says which were tried by hand.

use crate::oracle::CONTENT;
use content::quiz::Answer;
use e2e::node;
use serde_json::Value;

/// The beginnings of the answers, in the order of [`Answer::ALL`].
const ANSWERS: [&str; 4] = ["Supported:", "Not supported:", "Only as a group:", "One side says so:"];

#[test]
fn gift_pegjs_reads_every_question_with_its_answer_and_its_sentences() {
    let dist = xtask::paths::made_dist().expect("the page is built");
    let file = dist.join("questions/azerbaijan-1994-gift.txt");
    let file = xtask::paths::text(&file).expect("the questions are there");
    let read = node::run(include_str!("questions.js"), &[file]).expect("gift-pegjs reads it");
    let read: Vec<Value> = serde_json::from_value(read).expect("a list");
    let of_kind = |kind: &str| read.iter().filter(|question| question["type"] == kind).count();
    let (statements, places) = (&CONTENT.quiz.item, &CONTENT.quiz.place);
    assert_eq!(of_kind("MC"), statements.len() + places.len());
    assert_eq!((of_kind("Category"), of_kind("Description")), (3, 1));
    let question = |id: &str| {
        let found = read.iter().find(|question| question["title"] == id);
        found.unwrap_or_else(|| panic!("no question {id}"))
    };
    let right = |question: &Value| -> Vec<String> {
        let choices = question["choices"].as_array().expect("it has choices");
        let right = choices.iter().filter(|choice| choice["isCorrect"] == true);
        right
            .filter_map(|choice| choice["text"]["text"].as_str().map(str::to_owned))
            .collect()
    };
    for item in statements {
        let question = question(&format!("statement-{}", item.id));
        let [answer] = &right(question)[..] else {
            panic!("one answer is right: {question}");
        };
        assert!(
            answer.starts_with(ANSWERS[usize::from(item.answer.index())]),
            "{answer}"
        );
        let stem = question["stem"]["text"].as_str().unwrap_or_default();
        assert!(stem.ends_with(&item.statement), "{stem}");
        let feedback = question["globalFeedback"]["text"].as_str().unwrap_or_default();
        assert!(feedback.starts_with(&item.because), "{feedback}");
        for id in &item.sentences {
            let sentence = CONTENT.sentence(id).expect("a sentence");
            assert!(feedback.contains(&sentence.text), "{id} is not in {feedback}");
        }
    }
    assert_eq!(Answer::ALL.len(), ANSWERS.len());
    for place in places {
        let question = question(&format!("place-{}", place.republic.slug()));
        assert_eq!(right(question), [place.republic.name()]);
    }
}
