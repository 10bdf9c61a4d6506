//! Collects the diagnostics of all checks and turns paths in a file into lines.

use crate::diagnostic::Diagnostic;
use crate::files::{article_file, Files};
use crate::model::Article;

/// The diagnostics so far.
pub struct Report<'a> {
    files: &'a Files,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Report<'a> {
    pub fn new(files: &'a Files) -> Self {
        Self {
            files,
            diagnostics: Vec::new(),
        }
    }

    pub fn into_diagnostics(self) -> Vec<Diagnostic> {
        self.diagnostics
    }

    /// Adds an error at a path of a file.
    pub fn error(&mut self, file: &str, path: &str, what: impl Into<String>, help: impl Into<String>) {
        if let Some(file) = self.files.get(file) {
            self.diagnostics.push(file.diagnostic(file.line(path), what, help));
        }
    }

    /// Adds an error at a path of an article.
    pub fn error_in(&mut self, article: &Article, path: &str, what: impl Into<String>, help: impl Into<String>) {
        if let Some(republic) = article.republic {
            self.error(&article_file(republic), path, what, help);
        }
    }
}

/// The name of an article's republic, for messages.
pub fn name(article: &Article) -> &'static str {
    article.republic.map_or("this republic", |republic| republic.name())
}
