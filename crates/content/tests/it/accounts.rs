//! The accounts: readable, exact in quotations, and clear about accusations.

use crate::copies::{content, load_edited, rejected};
use content::readability::grade;

#[test]
fn every_account_reads_at_grade_nine_or_lower_where_the_source_reads_above_fifteen() {
    let content = content();
    let source: Vec<&str> = content
        .sentences
        .iter()
        .map(|sentence| sentence.text.as_str())
        .collect();
    let source = grade(&source.join(" "));
    assert!((15.5..17.5).contains(&source), "{source}");
    for article in &content.articles {
        let account: Vec<&str> = article
            .account
            .iter()
            .map(|statement| statement.text.as_str())
            .collect();
        let grade = grade(&account.join(" "));
        assert!(grade <= 9.0, "{:?}: {grade}", article.republic);
    }
}

#[test]
fn an_accusation_stated_as_a_fact_is_rejected() {
    rejected(
        "republics/russia.toml",
        "evidence = [\"s2\"]\ncertainty = \"accusation\"",
        "evidence = [\"s2\"]",
        "text = \"Between that time",
        "an accusation is stated as a fact",
        "write certainty = \"accusation\", and say in the text whose it is",
    );
}

#[test]
fn a_fact_stated_as_an_accusation_is_rejected() {
    rejected(
        "republics/uzbekistan.toml",
        "evidence = [\"s12\"]",
        "evidence = [\"s12\"]\ncertainty = \"accusation\"",
        "text = \"Elchibey spoke",
        "no evidence of this statement is an accusation",
        "correct `certainty` or the evidence",
    );
}

#[test]
fn a_statement_that_mixes_the_source_with_others_is_rejected() {
    rejected(
        "republics/russia.toml",
        "evidence = [\"s5\"]",
        "evidence = [\"s5\", \"russia-withdrawal\"]\ngrounds = \"each\"",
        "\"s5\", \"russia-withdrawal\"",
        "this statement mixes the source text with other sources",
        "make two statements of it",
    );
}

#[test]
fn an_account_that_is_hard_to_read_is_rejected() {
    let hard =
        "Notwithstanding considerable international institutional encouragement, representatives of neighbouring \
                administrations continually reconsidered intergovernmental responsibilities, obligations, expectations \
                and multilateral communication opportunities.";
    let (diagnostics, line) = load_edited(
        "republics/latvia.toml",
        "Latvia did not sign in December 1991 and had not joined the CIS by the end of March 1994.",
        hard,
        hard,
    );
    assert_eq!(diagnostics.len(), 1);
    assert_eq!(
        (diagnostics[0].file.as_str(), diagnostics[0].line),
        ("content/republics/latvia.toml", line)
    );
    assert!(
        diagnostics[0].what.starts_with("the account reads at school grade "),
        "{}",
        diagnostics[0]
    );
    assert_eq!(
        diagnostics[0].help,
        "use shorter sentences and shorter words; grade 9 is the limit"
    );
}

#[test]
fn a_summary_that_is_too_long_is_rejected() {
    rejected(
        "republics/ukraine.toml",
        "summary = \"Not",
        "summary = \"In all of its two paragraphs and thirteen sentences it is not",
        "summary = \"In all",
        "the summary has 129 characters",
        "write one line of at most 90",
    );
}

#[test]
fn a_misquotation_is_rejected() {
    rejected(
        "republics/kazakhstan.toml",
        "Relations with the group were uneven",
        "Relations with the group were “quite uneven”",
        "“quite uneven”",
        "the source does not say “quite uneven”",
        "text between “ and ” must be words of the source; copy them, or remove the marks",
    );
}

#[test]
fn too_few_silences_are_rejected() {
    let (diagnostics, line) = load_edited(
        "republics/estonia.toml",
        "  \"Whether silence means good ties, bad ties or few ties.\",\n",
        "",
        "silences = [",
    );
    let messages: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
    assert_eq!(
        messages,
        [format!(
            "content/republics/estonia.toml:{line}: the number of `silences` is 1\n  help: write 2 to 5"
        )]
    );
}
