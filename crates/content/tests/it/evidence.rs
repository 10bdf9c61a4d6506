//! The evidence: whatever is stated rests on some, and it is about the republic it is cited for.

use crate::copies::{refused, refused_among, spoil};

#[test]
fn a_statement_without_evidence_is_refused() {
    refused(
        "republics/georgia.toml",
        "evidence = [\"georgia-treaty\"]",
        "evidence = []",
        "evidence = []",
        "this rests on no evidence",
        "add the ids of the sentences or context facts that say so",
    );
}

#[test]
fn evidence_that_leads_nowhere_is_refused() {
    refused_among(
        "republics/russia.toml",
        "evidence = [\"s5\"]",
        "evidence = [\"s55\"]",
        "\"s55\"",
        "the evidence \"s55\" leads nowhere",
        "use a sentence, s1 to s13, or the id of a fact of content/context.toml",
    );
}

#[test]
fn evidence_about_another_republic_is_refused() {
    refused(
        "republics/uzbekistan.toml",
        "evidence = [\"s13\"]",
        "evidence = [\"s13\", \"s5\"]",
        "\"s5\"",
        "s5 says nothing of Uzbekistan",
        "cite only sentences that name the republic or reach it as a group",
    );
}

#[test]
fn a_fact_about_another_republic_is_refused() {
    refused(
        "republics/estonia.toml",
        "evidence = [\"estonia-cis\"]",
        "evidence = [\"estonia-cis\", \"latvia-cis\"]",
        "\"latvia-cis\"",
        "the fact \"latvia-cis\" is not about Estonia",
        "cite only facts about this republic or about Azerbaijan",
    );
}

#[test]
fn a_sentence_that_no_article_cites_is_refused() {
    let file = "republics/azerbaijan.toml";
    let (problems, _) = spoil(
        file,
        "evidence = [\"s6\"]",
        "evidence = [\"s9\"]",
        "evidence = [\"s9\"]\n\n[[account]]\ntext = \"In D",
    );
    let whats: Vec<&str> = problems.iter().map(|problem| problem.what.as_str()).collect();
    assert_eq!(whats, ["no article rests on s6"]);
}
