//! The glossary: each meaning is short and plain, and each of its forms is marked somewhere.

use super::prose;
use super::report::Report;
use crate::glossary_matches::marks;
use crate::model::{Content, Term};
use crate::readability::Measure;
use std::collections::{BTreeMap, BTreeSet};

const FILE: &str = "glossary.toml";

/// The longest meaning, in words and in sentences.
const LONGEST: (usize, usize) = (30, 2);

/// Refuses meanings that are hard, long or badly attested, and forms that are shared or stand nowhere.
pub fn check(content: &Content, report: &mut Report) {
    let marked = marked(content);
    let mut owners: BTreeMap<&str, &str> = BTreeMap::new();
    for (at, term) in content.glossary.iter().enumerate() {
        let path = format!("term.{at}");
        for (key, words) in [("term", &term.term), ("meaning", &term.meaning)] {
            for (what, help) in prose::diagnostics(content, words) {
                report.refuse(FILE, &format!("{path}.{key}"), what, help);
            }
        }
        plain(&path, term, report);
        attested(content, &path, term, report);
        if term.forms.is_empty() {
            let what = format!("the term \"{}\" has no form", term.id);
            let help = "add the words that are to be marked, as they stand in the text";
            report.refuse(FILE, &format!("{path}.forms"), what, help);
        }
        for (form_at, form) in term.forms.iter().enumerate() {
            let path = format!("{path}.forms.{form_at}");
            if let Some(owner) = owners.get(form.as_str()) {
                let what = format!("the form \"{form}\" already belongs to the term \"{owner}\"");
                report.refuse(FILE, &path, what, "let it stand once, with one term");
            } else if !marked.contains(form.as_str()) {
                let what = format!("the form \"{form}\" is marked nowhere in the source or in an account");
                let help =
                    "write it as it stands there, as whole words and not only within a longer form, or take it out";
                report.refuse(FILE, &path, what, help);
            }
            owners.entry(form).or_insert(&term.id);
        }
    }
}

/// Every form that is marked in a sentence of the source or in a statement of an account.
fn marked(content: &Content) -> BTreeSet<&str> {
    let sentences = content.sentences.iter().map(|sentence| &sentence.text);
    let accounts = content.articles.iter().flat_map(|article| &article.account);
    sentences
        .chain(accounts.map(|statement| &statement.text))
        .flat_map(|text| marks(&content.glossary, text).into_iter().map(|mark| &text[mark.range]))
        .collect()
}

fn plain(path: &str, term: &Term, report: &mut Report) {
    let path = format!("{path}.meaning");
    let measure = Measure::of(&term.meaning);
    let (words, sentences) = LONGEST;
    if measure.words > words || measure.sentences > sentences {
        let what = format!(
            "the meaning of \"{}\" has {} words in {} sentences",
            term.id, measure.words, measure.sentences
        );
        let help = format!("write at most {words} words in at most {sentences} sentences");
        report.refuse(FILE, &path, what, help);
    }
    let grade = measure.grade();
    if grade > prose::GRADE {
        let what = format!("the meaning of \"{}\" reads at school grade {grade:.1}", term.id);
        let help = format!(
            "use shorter sentences and shorter words; grade {:.0} is the limit",
            prose::GRADE
        );
        report.refuse(FILE, &path, what, help);
    }
}

/// A meaning that gives a date rests on references as a fact of `context.toml` does: two, or one in the public domain.
fn attested(content: &Content, path: &str, term: &Term, report: &mut Report) {
    let path = format!("{path}.references");
    for (at, key) in term.references.iter().enumerate() {
        if content.reference(key).is_none() {
            let help = "add it to content/references.toml or correct the key";
            report.refuse(
                FILE,
                &format!("{path}.{at}"),
                format!("there is no reference \"{key}\""),
                help,
            );
        }
    }
    match &term.references[..] {
        [] if term.meaning.contains(|c: char| c.is_ascii_digit()) => {
            let what = format!("the meaning of \"{}\" gives a date and has no reference", term.id);
            report.refuse(FILE, &path, what, "add the keys of the references that say so");
        }
        [key] if content.reference(key).is_some_and(|reference| !reference.public_domain) => {
            let what = format!("the meaning of \"{}\" rests on \"{key}\" alone", term.id);
            let help = "add a second, independent reference, or find one that is in the public domain";
            report.refuse(FILE, &path, what, help);
        }
        _ => {}
    }
}
