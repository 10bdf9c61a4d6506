//! The accounts: plain to read, true to the words of the source, and clear about what is only an accusation.

use crate::copies::{content, refused, spoil};
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
fn an_accusation_told_as_a_fact_is_refused() {
    refused(
        "republics/russia.toml",
        "evidence = [\"s2\"]\ncertainty = \"accusation\"",
        "evidence = [\"s2\"]",
        "text = \"Between that time",
        "an accusation is told as a fact",
        "write certainty = \"accusation\", and say in the text whose it is",
    );
}

#[test]
fn a_fact_told_as_an_accusation_is_refused() {
    refused(
        "republics/uzbekistan.toml",
        "evidence = [\"s12\"]",
        "evidence = [\"s12\"]\ncertainty = \"accusation\"",
        "text = \"Elchibey spoke",
        "no evidence of this statement is an accusation",
        "correct `certainty` or the evidence",
    );
}

#[test]
fn a_statement_that_mixes_the_source_with_others_is_refused() {
    refused(
        "republics/russia.toml",
        "evidence = [\"s5\"]",
        "evidence = [\"s5\", \"russia-withdrawal\"]",
        "\"s5\", \"russia-withdrawal\"",
        "this statement mixes the source text with other sources",
        "make two statements of it",
    );
}

#[test]
fn an_account_that_is_hard_to_read_is_refused() {
    let hard =
        "Notwithstanding considerable international institutional encouragement, representatives of neighbouring \
                administrations continually reconsidered intergovernmental responsibilities, obligations, expectations \
                and multilateral communication opportunities.";
    let (problems, line) = spoil(
        "republics/latvia.toml",
        "Latvia never took part in the CIS.",
        hard,
        hard,
    );
    assert_eq!(problems.len(), 1);
    assert_eq!(
        (problems[0].file.as_str(), problems[0].line),
        ("content/republics/latvia.toml", line)
    );
    assert!(
        problems[0].what.starts_with("the account reads at school grade "),
        "{}",
        problems[0]
    );
    assert_eq!(
        problems[0].help,
        "use shorter sentences and shorter words; grade 9 is the limit"
    );
}

#[test]
fn a_summary_that_is_too_long_is_refused() {
    refused(
        "republics/ukraine.toml",
        "summary = \"Not",
        "summary = \"In all of its two paragraphs and thirteen sentences it is not",
        "summary = \"In all",
        "the summary has 129 characters",
        "write one line of at most 90",
    );
}

#[test]
fn a_misquotation_is_refused() {
    refused(
        "republics/kazakhstan.toml",
        "Relations with the group were uneven",
        "Relations with the group were “quite uneven”",
        "“quite uneven”",
        "the source does not say “quite uneven”",
        "between “ and ” stand only words of the source; copy them, or drop the marks",
    );
}

#[test]
fn too_few_silences_are_refused() {
    let (problems, line) = spoil(
        "republics/estonia.toml",
        "  \"Whether silence means good ties, bad ties or few ties.\",\n",
        "",
        "silences = [",
    );
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [format!(
            "content/republics/estonia.toml:{line}: the number of `silences` is 1\n  help: write 2 to 5"
        )]
    );
}
