//! The quiz: its answers are borne by the sentences they name, and its places tell no name.

use crate::copies::{folder, refused, refused_among};
use std::fs;

#[test]
fn a_statement_that_its_sentence_does_not_report_as_such_is_refused() {
    let problems = [
        // S1 is no accusation; S2 reports nothing as a fact; S12 names Uzbekistan; S11 names nobody.
        ("id = \"treaty\"", "supported", "party", "name a sentence that reports an accusation or a position of or about these republics, or correct the answer"),
        ("id = \"aid\"", "party", "supported", "name sentences that report a fact and name these republics, or correct the answer"),
        ("id = \"karimov\"\n", "supported", "group", "name sentences that reach these republics as a group, or correct the answer"),
        ("id = \"turkmenistan\"", "group", "supported", "name sentences that report a fact and name these republics, or correct the answer"),
    ];
    for (item, right, wrong, help) in problems {
        let text = fs::read_to_string(folder().join("quiz.toml")).expect("the quiz");
        let entry = &text[text.find(item).expect("the item")..];
        let old = &entry[..entry.find("because").expect("its reason")];
        let new = old.replace(&format!("answer = \"{right}\""), &format!("answer = \"{wrong}\""));
        let at = new.find("sentences").expect("its sentences");
        let whole = format!("{new}{}", entry[old.len()..].lines().next().expect("its reason"));
        let old = format!("{old}{}", entry[old.len()..].lines().next().expect("its reason"));
        refused(
            "quiz.toml",
            &old,
            &whole,
            &whole[at..],
            &format!("these sentences do not bear the answer \"{wrong}\""),
            help,
        );
    }
}

#[test]
fn a_quiz_that_names_no_sentence_or_one_that_is_not_there_is_refused() {
    refused(
        "quiz.toml",
        "sentences = [\"s12\", \"s13\"]",
        "sentences = [\"s12\", \"s14\"]",
        "\"s14\"]",
        "there is no sentence \"s14\"",
        "use the id of a sentence, s1 to s13",
    );
    refused(
        "quiz.toml",
        "republics = [\"georgia\"]\nbecause",
        "republics = [\"russia\"]\nbecause",
        "[[item]]\nid = \"georgia\"",
        "this item shows no sentence",
        "name the sentences that are shown with the answer",
    );
}

#[test]
fn a_place_that_tells_a_name_or_shows_a_sentence_about_others_is_refused() {
    refused(
        "quiz.toml",
        "\"The second largest, from the Caspian Sea to China.\"",
        "\"The second largest, from Russia to China.\"",
        "\"The second largest, from Russia to China.\"",
        "the place tells the name of Russia",
        "say where it lies by seas and by neighbours outside the fifteen",
    );
    refused(
        "quiz.toml",
        "in the west and Iran in the south.\"\nsentence = \"s2\"",
        "in the west and Iran in the south.\"\nsentence = \"s5\"",
        "\"s5\"\n\n[[place]]",
        "\"s5\" is no sentence that reaches Armenia",
        "name one of the sentences that reach it",
    );
    refused(
        "quiz.toml",
        "it borders Poland in the west.\"",
        "it borders Poland in the west.\"\nsentence = \"s1\"",
        "\"s1\"\n\n[[place]]\nrepublic = \"ukraine\"",
        "\"s1\" is no sentence that reaches Belarus",
        "take it out: the source is silent on it",
    );
}

#[test]
fn a_republic_without_a_place_is_refused() {
    refused_among(
        "quiz.toml",
        "republic = \"latvia\"",
        "republic = \"lithuania\"",
        "[[place]]\nrepublic = \"estonia\"",
        "Latvia has 0 places",
        "write one [[place]] for each of the fifteen",
    );
}
