//! The report that all checks write to: it turns a path in a file into a line.

use crate::diagnostic::Diagnostic;
use crate::files::{article_file, Files};
use crate::model::Article;

/// The diagnostics found so far.
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

    /// Refuses what stands at a path of a file.
    pub fn refuse(&mut self, file: &str, path: &str, what: impl Into<String>, help: impl Into<String>) {
        if let Some(file) = self.files.get(file) {
            self.diagnostics.push(file.diagnostic(file.line(path), what, help));
        }
    }

    /// Refuses what stands at a path of an article.
    pub fn refuse_in(&mut self, article: &Article, path: &str, what: impl Into<String>, help: impl Into<String>) {
        if let Some(republic) = article.republic {
            self.refuse(&article_file(republic), path, what, help);
        }
    }
}

/// The name of an article's republic, for messages.
pub fn name(article: &Article) -> &'static str {
    article.republic.map_or("this republic", |republic| republic.name())
}
