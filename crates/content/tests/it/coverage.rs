//! The coverage of each republic; a republic that the source does not mention has no stance and is never called neutral.

use crate::copies::{content, copied, rejected, rejected_among};
use content::diagnostic::Diagnostic;
use content::load;
use content::model::Content;
use domain::republic::Republic;
use domain::vocabulary::Coverage;
use std::fs;

fn covered(content: &Content, coverage: Coverage) -> Vec<&'static str> {
    Republic::ALL
        .into_iter()
        .filter(|republic| {
            content
                .article(*republic)
                .is_some_and(|article| article.coverage == coverage)
        })
        .map(Republic::slug)
        .collect()
}

#[test]
fn three_partners_are_named_four_are_a_group_and_seven_are_not_mentioned() {
    let content = content();
    assert_eq!(covered(&content, Coverage::Subject), ["azerbaijan"]);
    assert_eq!(covered(&content, Coverage::Named), ["russia", "uzbekistan"]);
    assert_eq!(covered(&content, Coverage::InPassing), ["armenia"]);
    assert_eq!(
        covered(&content, Coverage::Group),
        ["kazakhstan", "kyrgyzstan", "tajikistan", "turkmenistan"]
    );
    let silent = [
        "belarus",
        "estonia",
        "georgia",
        "latvia",
        "lithuania",
        "moldova",
        "ukraine",
    ];
    assert_eq!(covered(&content, Coverage::NotMentioned), silent);
}

#[test]
fn the_source_contains_exactly_the_names_of_the_named_republics() {
    let content = content();
    for republic in Republic::ALL {
        let named = content.source.text.contains(republic.name());
        let coverage = content.article(republic).map(|article| article.coverage);
        let expected = matches!(
            coverage,
            Some(Coverage::Subject | Coverage::Named | Coverage::InPassing)
        );
        assert_eq!(named, expected, "{}", republic.name());
    }
}

#[test]
fn an_unmentioned_republic_says_so_first_is_never_called_neutral_and_cites_no_sentence() {
    let content = content();
    for article in content
        .articles
        .iter()
        .filter(|article| article.coverage == Coverage::NotMentioned)
    {
        let name = article.republic.map_or("", Republic::name);
        let first = &article.account[0].text;
        assert!(
            first.starts_with(&format!("The source text does not mention {name}.")),
            "{first}"
        );
        assert!(
            article.evidence_sentences().is_empty() && article.stances.is_empty(),
            "{name}"
        );
        let prose = article
            .account
            .iter()
            .map(|statement| &statement.text)
            .chain(&article.silences);
        assert!(
            prose
                .chain([&article.summary])
                .all(|words| !words.to_lowercase().contains("neutral")),
            "{name}"
        );
    }
}

#[test]
fn a_stance_of_an_unmentioned_republic_is_rejected() {
    rejected(
        "republics/estonia.toml",
        "\n[[account]]",
        "\n[[stances]]\nmoment = \"1994-03\"\nstance = \"cooperative\"\nbecause = \"They had relations.\"\nevidence = \
         [\"estonia-relations\"]\n\n[[account]]",
        "[[stances]]",
        "the source does not mention Estonia, but it has a stance",
        "remove the [[stances]]: silence is not a stance",
    );
}

#[test]
fn a_sentence_cited_for_an_unmentioned_republic_is_rejected() {
    rejected_among(
        "republics/ukraine.toml",
        "evidence = [\"ukraine-cis\"]",
        "evidence = [\"s6\"]",
        "evidence = [\"s6\"]",
        "the source does not mention Ukraine, but a sentence of it is cited",
        "cite context facts only",
    );
}

#[test]
fn a_group_republic_without_a_stance_is_rejected() {
    let file = "republics/turkmenistan.toml";
    let dir = copied();
    let path = dir.path().join(file);
    let text = fs::read_to_string(&path).expect("the file to edit");
    let (kept, _) = text.split_once("[[stances]]").expect("stances to take out");
    fs::write(&path, kept).expect("the edited file");
    let line = kept
        .lines()
        .position(|line| line.starts_with("coverage"))
        .map_or(0, |line| line + 1);
    let expected = Diagnostic {
        file: format!("content/{file}"),
        line,
        what: "the source reports relations with Turkmenistan, but there is no stance".into(),
        help: "add a [[stances]] entry with its moment and its evidence".into(),
    };
    assert_eq!(load(dir.path()).expect_err("it is valid").0, [expected]);
}

#[test]
fn a_coverage_that_contradicts_the_sentences_is_rejected() {
    rejected_among(
        "republics/georgia.toml",
        "coverage = \"not-mentioned\"",
        "coverage = \"group\"",
        "coverage = \"group\"",
        "the coverage of Georgia is \"group\", but the sentences show \"not-mentioned\"",
        "correct the coverage here or the republics in content/sentences.toml",
    );
}
