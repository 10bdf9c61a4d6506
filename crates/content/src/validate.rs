//! The semantic checks of the content. Each submodule reports one kind of error; none changes the content.

mod context;
mod coverage;
mod dates;
mod evidence;
mod glossary;
mod grounds;
mod hindsight;
mod identity;
mod moments;
mod names;
mod people;
mod prose;
mod quiz;
mod references;
mod report;
mod sentences;
mod text;

use crate::diagnostic::Diagnostic;
use crate::files::Files;
use crate::model::Content;
use report::Report;

/// All semantic errors of content whose files were parsed.
pub fn validate(content: &Content, files: &Files) -> Vec<Diagnostic> {
    let mut report = Report::new(files);
    identity::check(content, &mut report);
    text::check(content, &mut report);
    sentences::check(content, &mut report);
    dates::check(content, &mut report);
    moments::check(content, &mut report);
    evidence::check(content, &mut report);
    grounds::check(content, &mut report);
    coverage::check(content, &mut report);
    context::check(content, &mut report);
    people::check(content, &mut report);
    references::check(content, &mut report);
    hindsight::check(content, &mut report);
    prose::check(content, &mut report);
    glossary::check(content, &mut report);
    names::check(content, &mut report);
    quiz::check(content, &mut report);
    report.into_diagnostics()
}
