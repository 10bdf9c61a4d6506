//! The checks: each file of this room refuses one kind of thing. They only look; nothing is mended silently.

mod context;
mod coverage;
mod dates;
mod evidence;
mod glossary;
mod identity;
mod names;
mod people;
mod prose;
mod quiz;
mod sentences;
mod text;

use super::model::{Article, Content};
use super::problem::Problem;
use super::read::{article_file, Files};

/// All problems of a content whose files have the right form.
pub fn check(content: &Content, files: &Files) -> Vec<Problem> {
    let mut report = Report {
        files,
        problems: Vec::new(),
    };
    identity::check(content, &mut report);
    text::check(content, &mut report);
    sentences::check(content, &mut report);
    dates::check(content, &mut report);
    evidence::check(content, &mut report);
    coverage::check(content, &mut report);
    context::check(content, &mut report);
    people::check(content, &mut report);
    prose::check(content, &mut report);
    glossary::check(content, &mut report);
    names::check(content, &mut report);
    quiz::check(content, &mut report);
    report.problems
}

/// Problems as they are found.
pub struct Report<'a> {
    files: &'a Files,
    problems: Vec<Problem>,
}

impl Report<'_> {
    /// Refuses what stands at a path of a file.
    pub fn refuse(&mut self, file: &str, path: &str, what: impl Into<String>, mend: impl Into<String>) {
        if let Some(file) = self.files.get(file) {
            self.problems.push(file.problem(file.line(path), what, mend));
        }
    }

    /// Refuses what stands at a path of an article.
    pub fn refuse_in(&mut self, article: &Article, path: &str, what: impl Into<String>, mend: impl Into<String>) {
        if let Some(republic) = article.republic {
            self.refuse(&article_file(republic), path, what, mend);
        }
    }
}

/// The name of an article's republic, for messages.
fn name(article: &Article) -> &'static str {
    article.republic.map_or("this republic", |republic| republic.name())
}
