//! Loads the folder `content/` into one [`Content`], or returns all diagnostics.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::files::{self, article_file, Files};
use crate::model::{Article, Content, ContextFact, Moment, Name, Person, Reference, Sentence, Source, Term};
use crate::quiz::Quiz;
use crate::source_file::SourceFile;
use crate::validate;
use domain::republic::Republic;
use messages::catalogue::Catalogue;
use serde::de::DeserializeOwned;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::Path;

/// Reads and validates the folder.
///
/// # Errors
/// All syntax errors at once; if there are none, all semantic errors.
pub fn load(dir: &Path) -> Result<Content, Diagnostics> {
    let mut diagnostics = Vec::new();
    let files = files::read(dir, &mut diagnostics);
    in_english(|| validated(&files, diagnostics))
}

/// As [`load`], for texts in memory, by their paths from `content/`; [`file_names`](crate::files::file_names) lists the
/// paths.
///
/// # Errors
/// As [`load`].
pub fn load_texts(texts: &BTreeMap<String, String>) -> Result<Content, Diagnostics> {
    let source_file = |(name, text): (&String, &String)| {
        let (name, text) = (name.clone(), text.clone());
        (name.clone(), SourceFile { name, text })
    };
    in_english(|| validated(&texts.iter().map(source_file).collect(), Vec::new()))
}

/// The content is English, so its months and republics are, whatever the thread speaks.
fn in_english<T>(act: impl FnOnce() -> T) -> T {
    Catalogue::english().speak(act)
}

fn validated(files: &Files, mut diagnostics: Vec<Diagnostic>) -> Result<Content, Diagnostics> {
    let content = parse(files, &mut diagnostics);
    match content.filter(|_| diagnostics.is_empty()) {
        Some(content) => {
            let diagnostics = validate::validate(&content, files);
            if diagnostics.is_empty() {
                Ok(content)
            } else {
                Err(sorted(diagnostics))
            }
        }
        None => Err(sorted(diagnostics)),
    }
}

fn sorted(mut diagnostics: Vec<Diagnostic>) -> Diagnostics {
    diagnostics.sort();
    diagnostics.dedup();
    Diagnostics(diagnostics)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sentences {
    sentence: Vec<Sentence>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Moments {
    moment: Vec<Moment>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Facts {
    fact: Vec<ContextFact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct References {
    reference: Vec<Reference>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct People {
    person: Vec<Person>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Glossary {
    term: Vec<Term>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Names {
    name: Vec<Name>,
}

fn parse(files: &Files, diagnostics: &mut Vec<Diagnostic>) -> Option<Content> {
    let source: Option<Source> = one(files, "source.toml", diagnostics);
    let sentences: Option<Sentences> = one(files, "sentences.toml", diagnostics);
    let moments: Option<Moments> = one(files, "moments.toml", diagnostics);
    let facts: Option<Facts> = one(files, "context.toml", diagnostics);
    let references: Option<References> = one(files, "references.toml", diagnostics);
    let people: Option<People> = one(files, "people.toml", diagnostics);
    let glossary: Option<Glossary> = one(files, "glossary.toml", diagnostics);
    let names: Option<Names> = one(files, "names.toml", diagnostics);
    let quiz: Option<Quiz> = one(files, "quiz.toml", diagnostics);
    let mut articles = Vec::new();
    for republic in Republic::ALL {
        let article: Option<Article> = one(files, &article_file(republic), diagnostics);
        articles.extend(article.map(|article| Article {
            republic: Some(republic),
            ..article
        }));
    }
    let text = files.get("source.txt")?.text.clone();
    let sha256 = Sha256::digest(text.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let mut content = Content {
        source: Source {
            text,
            sha256,
            ..source?
        },
        sentences: sentences?.sentence,
        moments: moments?.moment,
        context: facts?.fact,
        references: references?.reference,
        people: people?.person,
        glossary: glossary?.term,
        names: names?.name,
        quiz: quiz?,
        articles,
    };
    content.fill_forms();
    Some(content)
}

fn one<T: DeserializeOwned>(files: &Files, name: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<T> {
    files
        .get(name)?
        .parse()
        .map_err(|diagnostic| diagnostics.push(diagnostic))
        .ok()
}
