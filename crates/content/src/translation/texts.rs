//! Goes through every text of the content that is translated, with its key.
//!
//! Not among them: ids; the source text, its date expressions and its words for a group, which are quoted; dates; titles of
//! works and what is needed to cite them; addresses; the names of people and places, in whatever script they are.

use crate::files::article_file;
use crate::model::{Article, Content};
use std::fmt;

/// Where a text is: the English file, and the key in the translation of this file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// From `content/`: `republics/armenia.toml`.
    pub file: String,
    /// The id of the entry and the field, `1991-12.label`, or for a list without ids the field and the number, from 1 on:
    /// `silences.2`.
    pub key: String,
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.file, self.key)
    }
}

/// A text with its key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    pub key: Key,
    pub text: String,
}

/// What separates the forms of a glossary term, which are translated as one text.
const FORMS: &str = "; ";

impl Content {
    /// All texts, in the order of the files.
    pub fn texts(&self) -> Vec<Text> {
        let mut texts = Vec::new();
        self.clone().each_text(|key, text| {
            let text = text.clone();
            texts.push(Text { key, text });
        });
        texts
    }

    /// Calls a function with each text, which it may change.
    pub fn each_text(&mut self, mut visit: impl FnMut(Key, &mut String)) {
        let mut visit = Visit(&mut visit);
        visit.in_file("source.toml", |text| text("rights", &mut self.source.rights));
        visit.in_file("sentences.toml", |text| {
            for sentence in &mut self.sentences {
                each(&mut sentence.by, |by| text(&format!("{}.by", sentence.id), by));
            }
        });
        visit.in_file("moments.toml", |text| {
            for moment in &mut self.moments {
                let id = &moment.id;
                for (field, value) in [
                    ("label", &mut moment.label),
                    ("in-sentence", &mut moment.in_sentence),
                    ("stop", &mut moment.stop),
                    ("when", &mut moment.when),
                    ("headline", &mut moment.headline),
                    ("account", &mut moment.account),
                ] {
                    text(&format!("{id}.{field}"), value);
                }
                each(&mut moment.span, |span| text(&format!("{id}.span"), span));
            }
        });
        visit.in_file("context.toml", |text| {
            for fact in &mut self.context {
                each(&mut fact.label, |label| text(&format!("{}.label", fact.id), label));
                text(&format!("{}.text", fact.id), &mut fact.text);
            }
        });
        visit.in_file("people.toml", |text| {
            for person in &mut self.people {
                text(&format!("{}.note", person.id), &mut person.note);
            }
        });
        visit.in_file("glossary.toml", |text| {
            for term in &mut self.glossary {
                text(&format!("{}.term", term.id), &mut term.term);
                // The source stays English, so the translated forms are added.
                let english = term.forms.join(FORMS);
                let mut forms = english.clone();
                text(&format!("{}.forms", term.id), &mut forms);
                if forms != english {
                    term.forms
                        .extend(forms.split(FORMS.trim()).map(|form| form.trim().to_owned()));
                }
                text(&format!("{}.meaning", term.id), &mut term.meaning);
            }
        });
        visit.in_file("names.toml", |text| {
            for name in &mut self.names {
                each(&mut name.note, |note| text(&format!("{}.note", name.name), note));
            }
        });
        visit.in_file("quiz.toml", |text| {
            for place in &mut self.quiz.place {
                text(&format!("{}.where", place.republic.slug()), &mut place.r#where);
            }
            for item in &mut self.quiz.item {
                text(&format!("{}.statement", item.id), &mut item.statement);
                text(&format!("{}.because", item.id), &mut item.because);
            }
        });
        for article in &mut self.articles {
            if let Some(republic) = article.republic {
                visit.in_file(&article_file(republic), |text| in_article(article, text));
            }
        }
    }
}

fn in_article(article: &mut Article, text: &mut dyn FnMut(&str, &mut String)) {
    text("summary", &mut article.summary);
    for (at, statement) in article.account.iter_mut().enumerate() {
        text(&format!("account.{}", at + 1), &mut statement.text);
    }
    for step in &mut article.stances {
        text(&format!("stances.{}.because", step.moment), &mut step.because);
    }
    for step in &mut article.cis {
        text(&format!("cis.{}.place", step.moment), &mut step.place);
        text(&format!("cis.{}.in-sentence", step.moment), &mut step.in_sentence);
        text(&format!("cis.{}.because", step.moment), &mut step.because);
    }
    for step in &mut article.leaders {
        text(&format!("leaders.{}.leader", step.moment), &mut step.leader);
    }
    for (field, list) in [
        ("silences", &mut article.silences),
        ("questions", &mut article.questions),
    ] {
        for (at, item) in list.iter_mut().enumerate() {
            text(&format!("{field}.{}", at + 1), item);
        }
    }
}

/// A text that may be absent.
fn each(text: &mut Option<String>, visit: impl FnOnce(&mut String)) {
    if let Some(text) = text {
        visit(text);
    }
}

struct Visit<'a>(&'a mut dyn FnMut(Key, &mut String));

impl Visit<'_> {
    /// Calls a function with one that takes the texts of a file.
    fn in_file(&mut self, file: &str, texts: impl FnOnce(&mut dyn FnMut(&str, &mut String))) {
        texts(&mut |key, text| {
            let (file, key) = (file.to_owned(), key.to_owned());
            (self.0)(Key { file, key }, text);
        });
    }
}
