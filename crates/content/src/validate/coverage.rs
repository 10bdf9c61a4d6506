//! Coverage: how the source reaches a republic is what its sentences show, and silence stays silent.

use super::report::{name, Report};
use crate::model::{Article, Content};
use crate::query::is_sentence_id;
use domain::republic::Republic;
use domain::vocabulary::{Coverage, Stance};

/// Refuses a coverage that the sentences do not show, and stances where there is no ground for one.
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
            report.refuse_in(
                article,
                "coverage",
                what,
                "correct the coverage here or the republics in content/sentences.toml",
            );
        }
        stances(article, report);
        if (article.coverage == Coverage::Subject) == article.cis.is_empty() {
            let what = "Azerbaijan, and no other republic, has its place in the CIS told from moment to moment";
            report.refuse_in(
                article,
                "cis",
                what,
                "add [[cis]] entries to azerbaijan.toml, and take them out elsewhere",
            );
        }
    }
}

/// What the sentences show: named, reached as a group, or nothing.
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
                let what = format!(
                    "the source is silent on {}, but a stance is read from it",
                    name(article)
                );
                report.refuse_in(
                    article,
                    "stances.0",
                    what,
                    "take out the [[stances]]: silence is not a stance",
                );
            }
            for (at, statement) in article.account.iter().enumerate() {
                if statement.evidence.iter().any(|id| is_sentence_id(id)) {
                    let what = format!(
                        "the source is silent on {}, but a sentence of it is cited",
                        name(article)
                    );
                    report.refuse_in(
                        article,
                        &format!("account.{at}.evidence"),
                        what,
                        "cite context facts only",
                    );
                }
            }
        }
        Coverage::Subject if !article.stances.is_empty() => {
            let help = "take out the [[stances]]; use [[cis]]";
            report.refuse_in(article, "stances.0", "Azerbaijan has no stance towards itself", help);
        }
        Coverage::Named | Coverage::Group if article.stances.is_empty() => {
            let what = format!(
                "the source speaks of relations with {}, but no stance is read from it",
                name(article)
            );
            report.refuse_in(
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
            "\"not-stated\" is not a reading, so nothing can begin with it at {}",
            stance.moment
        );
        report.refuse_in(article, &format!("stances.{at}.stance"), what, "leave the entry out");
    }
}
