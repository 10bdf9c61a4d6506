//! Reads the folder `content/` into one [`Content`], or says everything that is wrong with it.

use super::authored::Authored;
use super::check;
use super::model::{Article, Content, ContextFact, Moment, Name, Person, Reference, Sentence, Source, Term};
use super::problem::Problem;
use super::quiz::Quiz;
use crate::republic::Republic;
use serde::de::DeserializeOwned;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The files of the folder, by their path in it.
pub type Files = BTreeMap<String, Authored>;

/// The file of a republic, from `content/`.
pub fn article_file(republic: Republic) -> String {
    format!("republics/{}.toml", republic.slug())
}

/// Reads and checks the folder. Every problem of the files' form is told at once; when there is none, every problem of
/// their sense.
pub fn load(dir: &Path) -> Result<Content, Vec<Problem>> {
    let mut problems = Vec::new();
    let files = files(dir, &mut problems);
    judge(&files, problems)
}

/// The same for files that stand nowhere, by their paths from `content/`; [`names`] says which there must be.
pub fn judged(texts: &BTreeMap<String, String>) -> Result<Content, Vec<Problem>> {
    let authored = |(name, text): (&String, &String)| {
        let (name, text) = (name.clone(), text.clone());
        (name.clone(), Authored { name, text })
    };
    judge(&texts.iter().map(authored).collect(), Vec::new())
}

fn judge(files: &Files, mut problems: Vec<Problem>) -> Result<Content, Vec<Problem>> {
    let content = parse(files, &mut problems);
    match content.filter(|_| problems.is_empty()) {
        Some(content) => {
            let problems = sorted(check::check(&content, files));
            if problems.is_empty() {
                Ok(content)
            } else {
                Err(problems)
            }
        }
        None => Err(sorted(problems)),
    }
}

fn sorted(mut problems: Vec<Problem>) -> Vec<Problem> {
    problems.sort();
    problems.dedup();
    problems
}

/// The files that there must be.
pub fn names() -> impl Iterator<Item = String> {
    [
        "source.txt",
        "source.toml",
        "sentences.toml",
        "moments.toml",
        "context.toml",
        "references.toml",
        "people.toml",
        "glossary.toml",
        "names.toml",
        "quiz.toml",
    ]
    .map(String::from)
    .into_iter()
    .chain(Republic::ALL.into_iter().map(article_file))
}

fn files(dir: &Path, problems: &mut Vec<Problem>) -> Files {
    let mut files = Files::new();
    for name in names() {
        let mut file = Authored {
            name: name.clone(),
            text: String::new(),
        };
        match fs::read_to_string(dir.join(&name)) {
            Ok(text) => {
                file.text = text;
                files.insert(name, file);
            }
            Err(error) => {
                let mend = "every file that docs/content.md lists must be there, as UTF-8 text";
                problems.push(file.problem(1, format!("this file cannot be read ({})", error.kind()), mend));
            }
        }
    }
    for (folder, prefix) in [(dir.to_path_buf(), ""), (dir.join("republics"), "republics/")] {
        for stranger in entries(&folder) {
            let name = format!("{prefix}{stranger}");
            if name != "republics" && !names().any(|known| known == name) {
                let mend = if prefix.is_empty() {
                    "take it out; docs/content.md lists the files of this folder"
                } else {
                    "name it after one of the fifteen republics, as in armenia.toml, or take it out"
                };
                problems.push(
                    Authored {
                        name,
                        text: String::new(),
                    }
                    .problem(1, "no such file is known here", mend),
                );
            }
        }
    }
    files
}

/// What a folder holds, but for hidden files.
fn entries(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let names = entries
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned());
    names.filter(|name| !name.starts_with('.')).collect()
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

fn parse(files: &Files, problems: &mut Vec<Problem>) -> Option<Content> {
    let source: Option<Source> = one(files, "source.toml", problems);
    let sentences: Option<Sentences> = one(files, "sentences.toml", problems);
    let moments: Option<Moments> = one(files, "moments.toml", problems);
    let facts: Option<Facts> = one(files, "context.toml", problems);
    let references: Option<References> = one(files, "references.toml", problems);
    let people: Option<People> = one(files, "people.toml", problems);
    let glossary: Option<Glossary> = one(files, "glossary.toml", problems);
    let names: Option<Names> = one(files, "names.toml", problems);
    let quiz: Option<Quiz> = one(files, "quiz.toml", problems);
    let mut articles = Vec::new();
    for republic in Republic::ALL {
        let article: Option<Article> = one(files, &article_file(republic), problems);
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
    Some(Content {
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
    })
}

fn one<T: DeserializeOwned>(files: &Files, name: &str, problems: &mut Vec<Problem>) -> Option<T> {
    files.get(name)?.parse().map_err(|problem| problems.push(problem)).ok()
}
