//! Checks that the content says how evidence bears what rests on it, wherever there is something to say.

use super::report::Report;
use crate::model::{Article, Content};
use domain::vocabulary::Needs;

/// Reports evidence of several sentences or facts without `grounds`, `grounds` where one bears everything, and `adds` that
/// is no part of the evidence, or all of it.
pub fn check(content: &Content, report: &mut Report) {
    for article in &content.articles {
        for (at, statement) in article.account.iter().enumerate() {
            let path = format!("account.{at}");
            bears(
                article,
                &path,
                &statement.evidence,
                &statement.adds,
                statement.grounds,
                report,
            );
        }
        for (at, step) in article.stances.iter().enumerate() {
            let path = format!("stances.{at}");
            bears(article, &path, &step.evidence, &step.adds, step.grounds, report);
        }
        for (at, place) in article.cis.iter().enumerate() {
            let path = format!("cis.{at}");
            bears(article, &path, &place.evidence, &place.adds, place.grounds, report);
        }
    }
}

fn bears(
    article: &Article,
    path: &str,
    evidence: &[String],
    adds: &[String],
    grounds: Option<Needs>,
    report: &mut Report,
) {
    for (at, id) in adds.iter().enumerate().filter(|(_, id)| !evidence.contains(id)) {
        let what = format!("\"{id}\" adds to this, but is no evidence of it");
        report.error_in(
            article,
            &format!("{path}.adds.{at}"),
            what,
            "add it to `evidence`, or remove it",
        );
    }
    // Evidence that is missing altogether has an error of its own.
    let bearing = evidence.iter().filter(|id| !adds.contains(id)).count();
    let (place, what, help) = match (bearing, grounds) {
        (0, _) if !evidence.is_empty() => (
            "adds",
            "nothing bears this: all of its evidence only adds to it",
            "leave out of `adds` what bears it by itself",
        ),
        (2.., None) => (
            "evidence",
            "nothing says whether its evidence is needed together or each suffices",
            "write grounds = \"together\" or grounds = \"each\"; list in `adds` what could not bear it",
        ),
        (1, Some(_)) => (
            "grounds",
            "`grounds` says nothing here: one sentence or fact bears this",
            "remove it",
        ),
        _ => return,
    };
    report.error_in(article, &format!("{path}.{place}"), what, help);
}
