//! The quiz: sentences support the answers, and the descriptions of places name no republic.

use crate::copies::{folder, rejected, rejected_among};
use std::fs;

#[test]
fn an_answer_that_its_sentences_do_not_support_is_rejected() {
    let diagnostics = [
        // S1 is not an accusation; S2 reports no fact; S12 names Uzbekistan; S11 names no republic.
        ("id = \"treaty\"", "supported", "party", "name a sentence that reports an accusation or a position of or about these republics, or correct the answer"),
        ("id = \"aid\"", "party", "supported", "name sentences that report a fact and name these republics, or correct the answer"),
        ("id = \"karimov\"\n", "supported", "group", "name sentences that reach these republics as a group, or correct the answer"),
        ("id = \"turkmenistan\"", "group", "supported", "name sentences that report a fact and name these republics, or correct the answer"),
    ];
    for (item, right, wrong, help) in diagnostics {
        let text = fs::read_to_string(folder().join("quiz.toml")).expect("the quiz");
        let entry = &text[text.find(item).expect("the item")..];
        let old = &entry[..entry.find("because").expect("its reason")];
        let new = old.replace(&format!("answer = \"{right}\""), &format!("answer = \"{wrong}\""));
        let at = new.find("sentences").expect("its sentences");
        let whole = format!("{new}{}", entry[old.len()..].lines().next().expect("its reason"));
        let old = format!("{old}{}", entry[old.len()..].lines().next().expect("its reason"));
        // With one group fewer there are too few of them, which is reported as well.
        rejected_among(
            "quiz.toml",
            &old,
            &whole,
            &whole[at..],
            &format!("these sentences do not support the answer \"{wrong}\""),
            help,
        );
    }
}

#[test]
fn an_item_without_sentences_or_with_an_unknown_one_is_rejected() {
    rejected(
        "quiz.toml",
        "sentences = [\"s12\", \"s13\"]",
        "sentences = [\"s12\", \"s14\"]",
        "\"s14\"]",
        "there is no sentence \"s14\"",
        "use the id of a sentence, s1 to s13",
    );
    rejected(
        "quiz.toml",
        "republics = [\"georgia\"]\nbecause",
        "republics = [\"russia\"]\nbecause",
        "[[item]]\nid = \"georgia\"",
        "this item shows no sentence",
        "name the sentences that are shown with the answer",
    );
}

#[test]
fn a_place_that_names_a_republic_or_shows_a_sentence_about_another_is_rejected() {
    rejected(
        "quiz.toml",
        "\"The second largest, from the Caspian Sea to China.\"",
        "\"The second largest, from Russia to China.\"",
        "\"The second largest, from Russia to China.\"",
        "the place names Russia",
        "say where it lies by seas and by neighbours outside the fifteen",
    );
    rejected(
        "quiz.toml",
        "in the west and Iran in the south.\"\nsentence = \"s2\"",
        "in the west and Iran in the south.\"\nsentence = \"s5\"",
        "\"s5\"\n\n[[place]]",
        "\"s5\" is no sentence that reaches Armenia",
        "name one of the sentences that reach it",
    );
    rejected(
        "quiz.toml",
        "it borders Poland in the west.\"",
        "it borders Poland in the west.\"\nsentence = \"s1\"",
        "\"s1\"\n\n[[place]]\nrepublic = \"ukraine\"",
        "\"s1\" is no sentence that reaches Belarus",
        "remove it: the source does not mention it",
    );
}

#[test]
fn a_republic_without_a_place_is_rejected() {
    rejected_among(
        "quiz.toml",
        "republic = \"latvia\"",
        "republic = \"lithuania\"",
        "[[place]]\nrepublic = \"estonia\"",
        "Latvia has 0 places",
        "write one [[place]] for each of the fifteen",
    );
}
