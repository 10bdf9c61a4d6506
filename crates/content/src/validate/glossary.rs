//! Checks the glossary: meanings are short and readable, and each form occurs in a text.

use super::prose;
use super::report::Report;
use crate::glossary_matches::marks;
use crate::model::{Content, Term};
use crate::readability::Measure;
use std::collections::{BTreeMap, BTreeSet};

const FILE: &str = "glossary.toml";

/// The longest meaning: words, sentences.
const LONGEST: (usize, usize) = (30, 2);

/// Reports meanings that are hard, long or without sufficient references, and forms that are shared or unused.
pub fn check(content: &Content, report: &mut Report) {
    let marked = marked(content);
    let mut owners: BTreeMap<&str, &str> = BTreeMap::new();
    for (at, term) in content.glossary.iter().enumerate() {
        let path = format!("term.{at}");
        for (key, words) in [("term", &term.term), ("meaning", &term.meaning)] {
            for (what, help) in prose::diagnostics(content, words) {
                report.error(FILE, &format!("{path}.{key}"), what, help);
            }
        }
        plain(&path, term, report);
        attested(content, &path, term, report);
        if term.forms.is_empty() {
            let what = format!("the term \"{}\" has no form", term.id);
            let help = "add the words to mark, as they occur in the text";
            report.error(FILE, &format!("{path}.forms"), what, help);
        }
        for (form_at, form) in term.forms.iter().enumerate() {
            let path = format!("{path}.forms.{form_at}");
            if let Some(owner) = owners.get(form.as_str()) {
                let what = format!("the form \"{form}\" already belongs to the term \"{owner}\"");
                report.error(FILE, &path, what, "list it once, with one term");
            } else if !marked.contains(form.as_str()) {
                let what = format!("the form \"{form}\" occurs neither in the source nor in an account");
                let help =
                    "write it as it occurs there, as whole words and not only within a longer form, or remove it";
                report.error(FILE, &path, what, help);
            }
            owners.entry(form).or_insert(&term.id);
        }
    }
}

/// The forms that occur in a sentence of the source or in a statement of an account.
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
        report.error(FILE, &path, what, help);
    }
    let grade = measure.grade();
    if grade > prose::GRADE {
        let what = format!("the meaning of \"{}\" reads at school grade {grade:.1}", term.id);
        let help = format!(
            "use shorter sentences and shorter words; grade {:.0} is the limit",
            prose::GRADE
        );
        report.error(FILE, &path, what, help);
    }
}

/// Reports a meaning that gives a date without two references or one that stands alone, as for facts of `context.toml`.
fn attested(content: &Content, path: &str, term: &Term, report: &mut Report) {
    let path = format!("{path}.references");
    for (at, key) in term.references.iter().enumerate() {
        if content.reference(key).is_none() {
            let help = "add it to content/references.toml or correct the key";
            report.error(
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
            report.error(FILE, &path, what, "add the keys of the references that say so");
        }
        [key]
            if content
                .reference(key)
                .is_some_and(|reference| !reference.stands_alone()) =>
        {
            let what = format!("the meaning of \"{}\" cites only \"{key}\"", term.id);
            let help = "add a second, independent reference, or find one that is in the public domain or official";
            report.error(FILE, &path, what, help);
        }
        _ => {}
    }
}
