//! The questions, without a format: what is asked, the choices, and the explanation that names its sentence.

use content::collation;
use content::model::Content;
use content::quiz::{Answer, Item, Place};

/// All questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bank {
    pub title: String,
    /// The source text that they are about, by paragraphs.
    pub source: Vec<String>,
    /// The rounds of the quiz.
    pub rounds: Vec<Round>,
}

/// The questions of a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    pub title: String,
    pub questions: Vec<Question>,
}

/// A question with one right answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Unique within the bank; letters, digits and hyphens.
    pub id: String,
    /// In paragraphs.
    pub prompt: [String; 2],
    pub choices: Vec<String>,
    /// The index of the right one.
    pub right: usize,
    /// Why, and the sentences themselves, in paragraphs.
    pub feedback: Vec<String>,
}

impl Bank {
    /// The questions of both rounds, in the language of the thread.
    pub fn of(content: &Content) -> Self {
        let paragraphs = [1, 2].map(|number| {
            let sentences = content.sentences.iter().filter(|sentence| sentence.paragraph == number);
            let texts = sentences.map(|sentence| messages::question_numbered(&number_of(&sentence.id), &sentence.text));
            texts.collect::<Vec<_>>().join(" ")
        });
        let title = content.source.title.clone();
        let quiz = &content.quiz;
        Self {
            title: messages::title().to_owned(),
            source: [title].into_iter().chain(paragraphs).collect(),
            rounds: vec![
                Round {
                    title: messages::statements_title().to_owned(),
                    questions: quiz.item.iter().map(|item| statement(content, item)).collect(),
                },
                Round {
                    title: messages::places_title().to_owned(),
                    questions: quiz.place.iter().map(|place| self::place(content, place)).collect(),
                },
            ],
        }
    }
}

fn statement(content: &Content, item: &Item) -> Question {
    let quotations = item.sentences.iter().filter_map(|id| quotation(content, id));
    Question {
        id: format!("statement-{}", item.id),
        prompt: [messages::statements_title().to_owned(), item.statement.clone()],
        choices: Answer::ALL.map(answer).into(),
        right: usize::from(item.answer.index()),
        feedback: [item.because.clone()].into_iter().chain(quotations).collect(),
    }
}

fn place(content: &Content, place: &Place) -> Question {
    let republics = collation::republics();
    let quotation = place.sentence.as_ref().and_then(|id| quotation(content, id));
    Question {
        id: format!("place-{}", place.republic.slug()),
        prompt: [messages::question_place().to_owned(), place.r#where.clone()],
        right: republics
            .iter()
            .position(|republic| *republic == place.republic)
            .unwrap_or_default(),
        choices: republics.iter().map(|republic| republic.name().to_owned()).collect(),
        feedback: vec![quotation.unwrap_or_else(|| messages::place_not_mentioned(place.republic.name()))],
    }
}

fn answer(answer: Answer) -> String {
    let (name, meaning) = texts_of(answer);
    messages::question_answer(name, meaning)
}

/// The label of an answer, and its meaning.
pub fn texts_of(answer: Answer) -> (&'static str, &'static str) {
    match answer {
        Answer::Supported => (messages::answer_supported(), messages::answer_supported_meaning()),
        Answer::NotSupported => (
            messages::answer_not_supported(),
            messages::answer_not_supported_meaning(),
        ),
        Answer::Group => (messages::answer_group(), messages::answer_group_meaning()),
        Answer::Party => (messages::answer_party(), messages::answer_party_meaning()),
    }
}

/// A sentence of the source with its number.
fn quotation(content: &Content, id: &str) -> Option<String> {
    let sentence = content.sentence(id)?;
    Some(messages::question_quotation(&number_of(id), &sentence.text))
}

/// `S12` for `s12`, as the explanations write it.
fn number_of(id: &str) -> String {
    id.to_uppercase()
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::path::Path;

    pub fn content() -> Content {
        let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        content::load(&project.join("content")).unwrap_or_else(|problem| panic!("{problem}"))
    }

    pub fn bank() -> Bank {
        Bank::of(&content())
    }

    /// A bank with every character that a format may take for its own.
    pub fn hostile() -> Bank {
        let text = "a~b=c#d{e}f:g\\h\n// i & <b>j</b> “k” \"l\" 'm' ]]> %50% ****n ####o ::p:: ->q $CATEGORY: r é ə ";
        let question = |right| Question {
            id: format!("hostile-{right}"),
            prompt: [text.trim().to_owned(), "$x = {y}".to_owned()],
            choices: ["~1", "=2", "%3%", "#4"].map(str::to_owned).into(),
            right,
            feedback: vec![text.trim().to_owned(), "=".to_owned()],
        };
        Bank {
            title: "a/b // c: & <d>".to_owned(),
            source: vec!["{s} ~ =".to_owned()],
            rounds: vec![Round {
                title: "r/s # {t}".to_owned(),
                questions: vec![question(0), question(3)],
            }],
        }
    }

    fn questions(bank: &Bank) -> impl Iterator<Item = &Question> {
        bank.rounds.iter().flat_map(|round| &round.questions)
    }

    #[test]
    fn every_item_and_every_place_of_the_quiz_is_a_question_with_the_same_answer() {
        let (content, bank) = (content(), bank());
        let [statements, places] = [0, 1].map(|round| &bank.rounds[round].questions);
        assert_eq!(
            (statements.len(), places.len()),
            (content.quiz.item.len(), content.quiz.place.len())
        );
        for (question, item) in statements.iter().zip(&content.quiz.item) {
            assert_eq!(question.prompt[1], item.statement);
            let right = &question.choices[question.right];
            let name = match item.answer {
                Answer::Supported => "Supported:",
                Answer::NotSupported => "Not supported:",
                Answer::Group => "Only as a group:",
                Answer::Party => "One side says so:",
            };
            assert!(right.starts_with(name), "{right} for {}", item.id);
        }
        for (question, place) in places.iter().zip(&content.quiz.place) {
            assert_eq!(question.choices[question.right], place.republic.name());
            assert_eq!(question.choices.len(), 15);
        }
    }

    #[test]
    fn the_feedback_of_a_statement_names_its_sentences_and_quotes_them() {
        let (content, bank) = (content(), bank());
        for (question, item) in bank.rounds[0].questions.iter().zip(&content.quiz.item) {
            let feedback = question.feedback.join("\n");
            assert!(feedback.starts_with(&item.because));
            for id in &item.sentences {
                let sentence = content.sentence(id).expect("a sentence");
                assert!(feedback.contains(&sentence.text), "{id} in {feedback}");
                assert!(feedback.contains(&id.to_uppercase()), "{id} in {feedback}");
            }
        }
        let silent = questions(&bank).find(|question| question.id == "place-estonia");
        let silent = silent.expect("Estonia is one of the fifteen");
        assert!(
            silent.feedback[0].contains("does not mention Estonia"),
            "{:?}",
            silent.feedback
        );
    }

    #[test]
    fn ids_are_unique_and_plain_and_no_choice_is_offered_twice() {
        let bank = bank();
        let ids: BTreeSet<_> = questions(&bank).map(|question| &question.id).collect();
        assert_eq!(ids.len(), questions(&bank).count());
        for question in questions(&bank) {
            assert!(question.id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'));
            let choices: BTreeSet<_> = question.choices.iter().collect();
            assert_eq!(choices.len(), question.choices.len(), "{}", question.id);
        }
    }

    #[test]
    fn the_bank_has_the_whole_source_text() {
        let (content, bank) = (content(), bank());
        let text = bank.source.join("\n");
        assert!(content.sentences.iter().all(|sentence| text.contains(&sentence.text)));
    }
}
