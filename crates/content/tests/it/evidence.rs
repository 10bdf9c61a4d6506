//! The evidence: every claim has some, and it is about the republic of the claim.

use crate::copies::{load_edited, rejected, rejected_among};

#[test]
fn a_statement_without_evidence_is_rejected() {
    rejected(
        "republics/georgia.toml",
        "evidence = [\"georgia-treaty\"]",
        "evidence = []",
        "evidence = []",
        "this has no evidence",
        "add the ids of the sentences or context facts that say so",
    );
}

#[test]
fn evidence_that_does_not_exist_is_rejected() {
    rejected_among(
        "republics/russia.toml",
        "evidence = [\"s5\"]",
        "evidence = [\"s55\"]",
        "\"s55\"",
        "the evidence \"s55\" is neither a sentence nor a context fact",
        "use a sentence, s1 to s13, or the id of a fact of content/context.toml",
    );
}

#[test]
fn evidence_about_another_republic_is_rejected() {
    rejected(
        "republics/uzbekistan.toml",
        "evidence = [\"s13\"]",
        "evidence = [\"s13\", \"s5\"]\ngrounds = \"each\"",
        "\"s5\"",
        "s5 is not about Uzbekistan",
        "cite only sentences that name the republic or reach it as a group",
    );
}

#[test]
fn a_fact_about_another_republic_is_rejected() {
    rejected(
        "republics/estonia.toml",
        "evidence = [\"estonia-cis\"]",
        "evidence = [\"estonia-cis\", \"latvia-cis\"]\ngrounds = \"each\"",
        "\"latvia-cis\"",
        "the fact \"latvia-cis\" is not about Estonia",
        "cite only facts about this republic or about Azerbaijan",
    );
}

#[test]
fn a_sentence_that_no_article_cites_is_rejected() {
    let file = "republics/azerbaijan.toml";
    let (diagnostics, _) = load_edited(
        file,
        "evidence = [\"s6\"]",
        "evidence = [\"s9\"]",
        "evidence = [\"s9\"]\n\n[[account]]\ntext = \"In D",
    );
    let whats: Vec<&str> = diagnostics.iter().map(|diagnostic| diagnostic.what.as_str()).collect();
    assert_eq!(whats, ["no article cites s6"]);
}

#[test]
fn a_pledge_that_is_stated_as_a_fact_is_rejected() {
    rejected(
        "republics/russia.toml",
        "stronger.\"\nevidence = [\"s3\"]\ncertainty = \"position\"",
        "stronger.\"\nevidence = [\"s3\"]",
        "text = \"Aliyev pledged",
        "a pledge is stated as a fact",
        "write certainty = \"position\"; put what the source reports as a fact into a statement of its own",
    );
}
