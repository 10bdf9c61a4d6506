//! Checks the references: each can be found, by an address or by a citation in print, and each is used.

use super::report::Report;
use crate::model::{Content, Reference};
use std::collections::BTreeSet;

const FILE: &str = "references.toml";

/// Reports references that nothing uses, and those that a reader could not look up.
pub fn check(content: &Content, report: &mut Report) {
    let facts = content.context.iter().flat_map(|fact| &fact.references);
    let notes = content.people.iter().flat_map(|person| &person.references);
    let meanings = content.glossary.iter().flat_map(|term| &term.references);
    let used: BTreeSet<&String> = facts.chain(notes).chain(meanings).collect();
    for (at, reference) in content.references.iter().enumerate() {
        if !used.contains(&reference.key) {
            let what = format!("nothing uses the reference \"{}\"", reference.key);
            report.error(FILE, &format!("reference.{at}.key"), what, "remove it, or cite it");
        }
        if reference.title.trim().is_empty() {
            let what = format!("the reference \"{}\" has no title", reference.key);
            let help = "write the title as it should be printed";
            report.error(FILE, &format!("reference.{at}.title"), what, help);
        }
        found(at, reference, report);
    }
}

/// Reports a reference without an address and without a citation in print, and an address that is not complete.
fn found(at: usize, reference: &Reference, report: &mut Report) {
    if let Some(url) = &reference.url {
        if !(url.starts_with("https://") || url.starts_with("http://")) {
            let what = format!("\"{url}\" is not a full address");
            let help = "begin it with https:// or http://";
            report.error(FILE, &format!("reference.{at}.url"), what, help);
        }
    }
    let cited = reference.print.as_deref().is_some_and(|print| !print.trim().is_empty());
    if reference.url.is_none() && !cited {
        let what = format!(
            "the reference \"{}\" has neither a url nor a print citation",
            reference.key
        );
        let help =
            "add `url`, the address of the document itself, or `print`: author or editor, title, place, date, page";
        report.error(FILE, &format!("reference.{at}"), what, help);
    }
}
