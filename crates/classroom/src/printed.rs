//! What the program takes from the printed page: questions, answers, names and sentences.

use crate::class::Questions;
use crate::dom;
use quiz::rules::Rules;

/// The content of the printed page.
pub struct Printed {
    pub questions: Questions,
    /// The names of the partners.
    pub partners: Vec<String>,
    /// The words, in the order of `Stance::ALL`.
    pub words: Vec<String>,
    /// The names of the places of the quiz.
    pub places: Vec<String>,
    /// The statements of the quiz, and the HTML of their sentences.
    pub statements: Vec<(String, String)>,
    /// The answers to them.
    pub choices: Vec<String>,
    /// The HTML of the thirteen sentences.
    pub sentences: Vec<String>,
}

/// Reads the page; `None` if something is missing.
pub fn read() -> Option<Printed> {
    let root = dom::root()?;
    let number = |name| root.get_attribute(name)?.parse().ok();
    let texts = |selector| {
        dom::all(selector)
            .filter_map(|one| one.text_content())
            .collect::<Vec<_>>()
    };
    let items: Vec<_> = dom::all("[data-item]").collect();
    let answers: Option<Vec<u8>> = items
        .iter()
        .map(|item| item.get_attribute("data-answer")?.parse().ok())
        .collect();
    let (places, choices) = (texts("[data-spot]"), texts("[data-choice]"));
    let rules = |answers: Vec<u8>, choices: usize, tries, once| Rules {
        answers,
        choices: choices as u8,
        tries,
        once,
        edition: String::new(),
    };
    Some(Printed {
        questions: Questions {
            source: number("data-source")?,
            rounds: [
                (
                    number("data-places")?,
                    rules(
                        (0..places.len() as u8).collect(),
                        places.len(),
                        quiz::rules::TRIES[0],
                        true,
                    ),
                ),
                (
                    number("data-statements")?,
                    rules(answers?, choices.len(), quiz::rules::TRIES[1], false),
                ),
            ],
        },
        partners: texts("[data-partner]"),
        words: texts("[data-word]"),
        statements: items
            .iter()
            .map(|item| (dom::text(item, "[data-statement]"), dom::html(item, "[data-shown]")))
            .collect(),
        sentences: dom::all("[data-sentence]")
            .map(|sentence| sentence.inner_html())
            .collect(),
        places,
        choices,
    })
}
