//! Checks that every claim cites sentences of the source or context facts, and that they are about its republic.

use super::report::{name, Report};
use crate::model::{Article, Content, Statement};
use crate::query::is_sentence_id;
use domain::republic::Republic;
use domain::vocabulary::{Certainty, ClaimClass};

const WRONG_CERTAINTY: &str = "correct `certainty` or the evidence";

/// Reports claims without evidence, evidence that does not exist or is about other republics, and accusations or positions
/// that are stated as facts.
pub fn check(content: &Content, report: &mut Report) {
    for article in &content.articles {
        for (at, statement) in article.account.iter().enumerate() {
            let path = format!("account.{at}");
            rests(content, article, &path, &statement.evidence, report);
            mixed(article, &path, statement, report);
            certainty(content, article, &path, statement, report);
        }
        for (at, stance) in article.stances.iter().enumerate() {
            rests(content, article, &format!("stances.{at}"), &stance.evidence, report);
        }
        for (at, place) in article.cis.iter().enumerate() {
            rests(content, article, &format!("cis.{at}"), &place.evidence, report);
        }
        for (at, leader) in article.leaders.iter().enumerate() {
            rests(content, article, &format!("leaders.{at}"), &leader.evidence, report);
        }
    }
    for (at, moment) in content.moments.iter().enumerate() {
        let path = format!("moment.{at}.sentences");
        if moment.sentences.is_empty() && at + 1 < content.moments.len() {
            let what = format!("the moment \"{}\" has no sentence", moment.id);
            report.error(
                "moments.toml",
                &path,
                what,
                "add the ids of the sentences that give this date",
            );
        }
        for (id_at, id) in moment
            .sentences
            .iter()
            .enumerate()
            .filter(|(_, id)| content.sentence(id).is_none())
        {
            let help = "use the id of a sentence of content/sentences.toml";
            report.error(
                "moments.toml",
                &format!("{path}.{id_at}"),
                format!("there is no sentence \"{id}\""),
                help,
            );
        }
    }
    for (at, sentence) in content.sentences.iter().enumerate() {
        if !content
            .articles
            .iter()
            .any(|article| article.evidence().any(|id| id == sentence.id))
        {
            let what = format!("no article cites {}", sentence.id);
            let help = "cite it in the account of a republic it is about, or of Azerbaijan";
            report.error("sentences.toml", &format!("sentence.{at}"), what, help);
        }
    }
}

fn rests(content: &Content, article: &Article, path: &str, evidence: &[String], report: &mut Report) {
    if evidence.is_empty() {
        let help = "add the ids of the sentences or context facts that say so";
        report.error_in(article, &format!("{path}.evidence"), "this has no evidence", help);
    }
    for (at, id) in evidence.iter().enumerate() {
        let path = format!("{path}.evidence.{at}");
        let reaches = |republics: &[Republic]| article.republic.is_some_and(|republic| republics.contains(&republic));
        let subject = article.republic == Some(Republic::SUBJECT);
        if let Some(sentence) = content.sentence(id) {
            if !subject && !reaches(&sentence.republics) {
                let what = format!("{id} is not about {}", name(article));
                report.error_in(
                    article,
                    &path,
                    what,
                    "cite only sentences that name the republic or reach it as a group",
                );
            }
        } else if let Some(fact) = content.fact(id) {
            if !reaches(&fact.republics) && !fact.republics.contains(&Republic::SUBJECT) {
                let what = format!("the fact \"{id}\" is not about {}", name(article));
                report.error_in(
                    article,
                    &path,
                    what,
                    "cite only facts about this republic or about Azerbaijan",
                );
            } else if !article.context.contains(id) {
                let help = format!("add \"{id}\" to `context`");
                report.error_in(
                    article,
                    &path,
                    format!("the fact \"{id}\" is cited, but not printed in this article"),
                    help,
                );
            }
        } else {
            let what = format!("the evidence \"{id}\" is neither a sentence nor a context fact");
            report.error_in(
                article,
                &path,
                what,
                "use a sentence, s1 to s13, or the id of a fact of content/context.toml",
            );
        }
    }
}

/// Reports a statement that cites both sentences and context facts.
fn mixed(article: &Article, path: &str, statement: &Statement, report: &mut Report) {
    let sentences = statement.evidence.iter().filter(|id| is_sentence_id(id)).count();
    if sentences != 0 && sentences != statement.evidence.len() {
        let what = "this statement mixes the source text with other sources";
        report.error_in(article, &format!("{path}.evidence"), what, "make two statements of it");
    }
}

/// Reports a certainty that the cited sentences do not have.
fn certainty(content: &Content, article: &Article, path: &str, statement: &Statement, report: &mut Report) {
    let cited: Vec<_> = statement
        .evidence
        .iter()
        .filter_map(|id| content.sentence(id))
        .collect();
    let classes: Vec<ClaimClass> = cited.iter().flat_map(|sentence| &sentence.classes).copied().collect();
    let pledges = statement.text.to_lowercase().contains("pledge");
    let (what, help) = match statement.certainty {
        Certainty::Fact if pledges && classes.contains(&ClaimClass::Position) => (
            "a pledge is stated as a fact",
            "write certainty = \"position\"; put what the source reports as a fact into a statement of its own",
        ),
        Certainty::Fact if classes.is_empty() || classes.contains(&ClaimClass::Fact) => return,
        Certainty::Accusation if classes.contains(&ClaimClass::Accusation) => return,
        Certainty::Position if classes.contains(&ClaimClass::Position) => return,
        Certainty::Fact if classes.contains(&ClaimClass::Accusation) => (
            "an accusation is stated as a fact",
            "write certainty = \"accusation\", and say in the text whose it is",
        ),
        Certainty::Fact => (
            "a position is stated as a fact",
            "write certainty = \"position\", and say in the text whose it is",
        ),
        Certainty::Accusation => ("no evidence of this statement is an accusation", WRONG_CERTAINTY),
        Certainty::Position => ("no evidence of this statement is a position", WRONG_CERTAINTY),
    };
    report.error_in(article, &format!("{path}.text"), what, help);
}
