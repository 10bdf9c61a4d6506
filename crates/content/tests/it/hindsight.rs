//! Documents that are later than the page: marked, with excerpts that hold what is taken from them.

use crate::copies::{content, rejected, rejected_among};
use content::date::{months_of, LAST};

const VESTNIK: &str = "dated = \"2017-04-04\"\nlooks_back = true\n";

#[test]
fn a_later_document_that_is_not_marked_is_rejected() {
    rejected_among(
        "references.toml",
        VESTNIK,
        "dated = \"2017-04-04\"\n",
        "dated = \"2017-04-04\"",
        "the reference \"VK-RU\" is later than March 1994 and is not marked as looking back",
        "add looks_back = true and the excerpts on which facts rest, or cite a document of the time",
    );
}

#[test]
fn the_day_after_the_horizon_looks_back_and_the_horizon_does_not() {
    let edited = |dated: &str, what: &str, help: &str, line: &str| {
        let new = format!("dated = \"{dated}\"\n");
        rejected_among("references.toml", "dated = \"1994-01-29\"\n", &new, line, what, help);
    };
    edited(
        "1994-04-01",
        "the reference \"ROA-94\" is later than March 1994 and is not marked as looking back",
        "add looks_back = true and the excerpts on which facts rest, or cite a document of the time",
        "dated = \"1994-04-01\"",
    );
    rejected(
        "references.toml",
        VESTNIK,
        "dated = \"1994-03-31\"\nlooks_back = true # here\n",
        "looks_back = true # here",
        "the reference \"VK-RU\" is marked as looking back, but is not later than March 1994",
        "remove looks_back, or correct the date",
    );
}

#[test]
fn a_document_without_a_date_is_rejected_unless_it_looks_back() {
    rejected(
        "references.toml",
        "dated = \"1993-06-30\"\n",
        "",
        "key = \"CSM93\"",
        "the reference \"CSM93\" has no date",
        "add `dated`, or looks_back = true if it is a later document without a date",
    );
    rejected(
        "references.toml",
        "dated = \"1993-06-30\"\n",
        "dated = \"June 1993\"\n",
        "dated = \"June 1993\"",
        "\"June 1993\" is not a date",
        "write YYYY, YYYY-MM or YYYY-MM-DD",
    );
}

#[test]
fn a_later_document_without_an_excerpt_is_rejected() {
    rejected_among(
        "references.toml",
        "looks_back = true\nexcerpts = [\n  \"On April 4 1992, a protocol on establishment of the diplomatic relations between Azerbaijan and Russia was signed\",\n]\n",
        "looks_back = true # here\n",
        "looks_back = true # here",
        "the reference \"VK-RU\" looks back and has no excerpt",
        "add `excerpts`: the passages on which facts rest, word for word",
    );
}

#[test]
fn a_fact_that_does_not_say_what_it_takes_is_rejected() {
    rejected(
        "context.toml",
        "takes = { OVAL = [\"November 18, 1992\"], REP-GE = [\"18 noyabr 1992\"] }",
        "takes = { OVAL = [\"November 18, 1992\"] }",
        "references = [\"OVAL\"",
        "\"REP-GE\" looks back, and nothing says what is taken from it",
        "add REP-GE = [\"…\"] to `takes`: the names and dates, in the words of its excerpt",
    );
}

#[test]
fn words_that_no_excerpt_holds_are_rejected() {
    rejected(
        "context.toml",
        "OVAL = [\"November 18, 1992\"]",
        "OVAL = [\"November 19, 1992\"]",
        "November 19, 1992",
        "no excerpt of \"OVAL\" holds “November 19, 1992”",
        "copy the words from an excerpt in content/references.toml, or correct the fact",
    );
    rejected(
        "people.toml",
        "EB-EE94 = [\"President in 1994, Lennart Meri\"]",
        "EB-EE94 = [\"President in 1993, Lennart Meri\"]",
        "President in 1993, Lennart Meri",
        "no excerpt of \"EB-EE94\" holds “President in 1993, Lennart Meri”",
        "copy the words from an excerpt in content/references.toml, or correct the fact",
    );
}

#[test]
fn words_taken_from_a_reference_of_the_time_are_rejected() {
    rejected(
        "context.toml",
        "takes = { EB-KG = [\"Aug. 31, 1991\"] }",
        "takes = { EB-KG = [\"Aug. 31, 1991\"], WFB93 = [\"1991\"] }",
        "WFB93 = [",
        "`takes` names \"WFB93\", which is not cited here or does not look back",
        "remove it, or correct the key",
    );
}

#[test]
fn what_looks_back_is_marked_and_nothing_else() {
    for reference in content().references {
        let last = reference
            .dated
            .as_deref()
            .map(|dated| months_of(dated).expect("a date").1);
        assert_eq!(
            last.is_none_or(|last| last > LAST),
            reference.looks_back,
            "{}",
            reference.key
        );
        assert!(
            reference.looks_back || reference.excerpts.is_empty(),
            "{}",
            reference.key
        );
    }
}
