//! Checks the coverage of each republic against the sentences, and that unmentioned republics have no stance.

use super::report::{name, Report};
use crate::model::{Article, Content};
use crate::query::is_sentence_id;
use domain::republic::Republic;
use domain::vocabulary::{Coverage, Stance};

/// Reports a coverage that contradicts the sentences, and stances that the coverage does not allow.
pub fn check(content: &Content, report: &mut Report) {
    for article in &content.articles {
        let Some(republic) = article.republic else { continue };
        let shown = shown(content, republic);
        let sound = shown == article.coverage || (shown == Coverage::Named && article.coverage == Coverage::InPassing);
        if !sound {
            let what = format!(
                "the coverage of {} is \"{}\", but the sentences show \"{}\"",
                republic.name(),
                article.coverage.slug(),
                shown.slug()
            );
            report.error_in(
                article,
                "coverage",
                what,
                "correct the coverage here or the republics in content/sentences.toml",
            );
        }
        stances(article, report);
        if (article.coverage == Coverage::Subject) == article.cis.is_empty() {
            let what = "only Azerbaijan lists its place in the CIS by moment";
            report.error_in(
                article,
                "cis",
                what,
                "add [[cis]] entries to azerbaijan.toml, and remove them elsewhere",
            );
        }
    }
}

/// The coverage by the sentences alone.
fn shown(content: &Content, republic: Republic) -> Coverage {
    let mut reaching = content
        .sentences
        .iter()
        .filter(|sentence| sentence.republics.contains(&republic))
        .peekable();
    if republic == Republic::SUBJECT {
        Coverage::Subject
    } else if reaching.peek().is_none() {
        Coverage::NotMentioned
    } else if reaching.any(|sentence| sentence.group.is_none()) {
        Coverage::Named
    } else {
        Coverage::Group
    }
}

fn stances(article: &Article, report: &mut Report) {
    match article.coverage {
        Coverage::NotMentioned => {
            if !article.stances.is_empty() {
                let what = format!("the source does not mention {}, but it has a stance", name(article));
                report.error_in(
                    article,
                    "stances.0",
                    what,
                    "remove the [[stances]]: silence is not a stance",
                );
            }
            for (at, statement) in article.account.iter().enumerate() {
                if statement.evidence.iter().any(|id| is_sentence_id(id)) {
                    let what = format!(
                        "the source does not mention {}, but a sentence of it is cited",
                        name(article)
                    );
                    report.error_in(
                        article,
                        &format!("account.{at}.evidence"),
                        what,
                        "cite context facts only",
                    );
                }
            }
        }
        Coverage::Subject if !article.stances.is_empty() => {
            let help = "remove the [[stances]]; use [[cis]]";
            report.error_in(article, "stances.0", "Azerbaijan has no stance towards itself", help);
        }
        Coverage::Named | Coverage::Group if article.stances.is_empty() => {
            let what = format!(
                "the source reports relations with {}, but there is no stance",
                name(article)
            );
            report.error_in(
                article,
                "coverage",
                what,
                "add a [[stances]] entry with its moment and its evidence",
            );
        }
        _ => {}
    }
    for (at, stance) in article
        .stances
        .iter()
        .enumerate()
        .filter(|(_, stance)| stance.stance == Stance::NotStated)
    {
        let what = format!(
            "\"not-stated\" is the absence of a stance and cannot begin at {}",
            stance.moment
        );
        report.error_in(article, &format!("stances.{at}.stance"), what, "remove the entry");
    }
}
