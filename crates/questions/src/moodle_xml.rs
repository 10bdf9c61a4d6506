//! Moodle XML: what Moodle itself exports, with everything that GIFT leaves out.

use crate::bank::{Bank, Question};
use crate::xml::{document, element, html, text, Xml};
use std::io::Result;

/// The file, with the source text as a description before the questions.
///
/// # Errors
/// None: it is written into memory.
pub fn file(bank: &Bank) -> Result<String> {
    document(|xml| {
        element(xml, "quiz", &[], |xml| {
            category(xml, &[&bank.title])?;
            description(xml, bank)?;
            for round in &bank.rounds {
                category(xml, &[&bank.title, &round.title])?;
                round
                    .questions
                    .iter()
                    .try_for_each(|question| self::question(xml, question))?;
            }
            Ok(())
        })
    })
}

/// The category of what follows. A slash in a name is written twice.
fn category(xml: &mut Xml, names: &[&str]) -> Result<()> {
    let names: Vec<_> = names.iter().map(|name| name.replace('/', "//")).collect();
    let path = format!("$course$/top/{}", names.join("/"));
    element(xml, "question", &[("type", "category")], |xml| {
        element(xml, "category", &[], |xml| text(xml, "text", &[], &path))
    })
}

fn description(xml: &mut Xml, bank: &Bank) -> Result<()> {
    element(xml, "question", &[("type", "description")], |xml| {
        element(xml, "name", &[], |xml| text(xml, "text", &[], &bank.source[0]))?;
        rich(xml, "questiontext", &bank.source)?;
        text(xml, "idnumber", &[], "source")
    })
}

fn question(xml: &mut Xml, question: &Question) -> Result<()> {
    element(xml, "question", &[("type", "multichoice")], |xml| {
        element(xml, "name", &[], |xml| text(xml, "text", &[], &question.id))?;
        rich(xml, "questiontext", &question.prompt)?;
        rich(xml, "generalfeedback", &question.feedback)?;
        for (name, value) in [
            ("defaultgrade", "1"),
            ("penalty", "0.3333333"),
            ("hidden", "0"),
            ("idnumber", &question.id),
            ("single", "true"),
            // The order has a meaning: it is that of the page.
            ("shuffleanswers", "false"),
            ("answernumbering", "none"),
        ] {
            text(xml, name, &[], value)?;
        }
        for (at, choice) in question.choices.iter().enumerate() {
            let fraction = if at == question.right { "100" } else { "0" };
            let attributes = [("fraction", fraction), ("format", "plain_text")];
            element(xml, "answer", &attributes, |xml| text(xml, "text", &[], choice))?;
        }
        Ok(())
    })
}

fn rich(xml: &mut Xml, name: &str, paragraphs: &[String]) -> Result<()> {
    element(xml, name, &[("format", "html")], |xml| {
        text(xml, "text", &[], &html(paragraphs))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::tests::{bank, hostile};
    use roxmltree::{Document, Node};

    fn child<'a>(node: Node<'a, 'a>, name: &str) -> Node<'a, 'a> {
        let found = node.children().find(|child| child.has_tag_name(name));
        found.unwrap_or_else(|| panic!("no {name} in {node:?}"))
    }

    #[test]
    fn every_question_is_there_with_one_right_answer() {
        for bank in [bank(), hostile()] {
            let file = file(&bank).expect("it is written");
            let document = Document::parse(&file).expect("it is XML");
            let is = |kind| move |node: &Node| node.attribute("type") == Some(kind);
            let written: Vec<_> = document.descendants().filter(is("multichoice")).collect();
            let questions: Vec<_> = bank.rounds.iter().flat_map(|round| &round.questions).collect();
            assert_eq!(written.len(), questions.len());
            for (written, question) in written.into_iter().zip(questions) {
                let choices: Vec<_> = written
                    .children()
                    .filter(|child| child.has_tag_name("answer"))
                    .collect();
                let texts: Vec<_> = choices
                    .iter()
                    .filter_map(|choice| child(*choice, "text").text())
                    .collect();
                assert_eq!(texts, question.choices);
                let right = choices
                    .iter()
                    .position(|choice| choice.attribute("fraction") == Some("100"));
                assert_eq!(right, Some(question.right));
                let feedback = child(child(written, "generalfeedback"), "text").text();
                assert_eq!(feedback, Some(&*html(&question.feedback)));
            }
            assert_eq!(
                document.descendants().filter(is("category")).count(),
                1 + bank.rounds.len()
            );
            assert_eq!(document.descendants().filter(is("description")).count(), 1);
        }
    }

    #[test]
    fn text_is_no_markup() {
        let file = file(&hostile()).expect("it is written");
        assert!(file.contains("&amp;lt;b&amp;gt;j"), "{file}");
        assert!(!file.contains("<b>"));
    }

    #[test]
    fn the_same_bank_gives_the_same_file() {
        assert_eq!(file(&bank()).ok(), file(&bank()).ok());
    }
}
