//! The references: every fact has enough of them, and each is known, used and can be looked up.

use crate::copies::{content, rejected, rejected_among};

#[test]
fn a_fact_without_a_reference_is_rejected() {
    rejected_among(
        "context.toml",
        "references = [\"PAX\", \"CEASE\"]",
        "references = []",
        "references = []",
        "the fact \"cease-fire-protocol\" has no reference",
        "add the keys of the references that say so",
    );
}

#[test]
fn an_unknown_reference_is_rejected() {
    rejected_among(
        "context.toml",
        "references = [\"PAX\", \"CEASE\"]",
        "references = [\"PAX\", \"PEACE\"]",
        "\"PEACE\"",
        "there is no reference \"PEACE\"",
        "add it to content/references.toml or correct the key",
    );
}

#[test]
fn a_fact_of_grade_a_on_one_reference_is_rejected() {
    rejected_among(
        "context.toml",
        "references = [\"PAX\", \"CEASE\"]",
        "references = [\"PAX\"]",
        "references = [\"PAX\"]",
        "the fact \"cease-fire-protocol\" has grade A and one reference",
        "add the second, independent one, or grade it B",
    );
}

#[test]
fn a_fact_of_grade_b_that_is_not_in_the_public_domain_is_rejected() {
    rejected(
        "context.toml",
        "grade = \"B\"\nreferences = [\"LOC-GE-68\"]",
        "grade = \"B\"\nreferences = [\"LOC-GE-68\", \"HRW-WR94\"]",
        "\"LOC-GE-68\", \"HRW-WR94\"",
        "a fact of grade B cites \"HRW-WR94\", which is neither in the public domain nor official",
        "find a second source and grade it A, or remove the fact",
    );
}

#[test]
fn a_reference_that_nothing_uses_is_rejected() {
    rejected(
        "references.toml",
        "[[reference]]\nkey = \"EB-AZ93\"",
        "[[reference]]\nkey = \"SPARE\"\ntitle = \"A spare book\"\nprint = \"A. Writer, A Spare Book, 1993\"\ndated = \"1993\"\n\n[[reference]]\nkey = \"EB-AZ93\"",
        "key = \"SPARE\"",
        "nothing uses the reference \"SPARE\"",
        "remove it, or cite it",
    );
}

#[test]
fn a_reference_that_cannot_be_looked_up_is_rejected() {
    let edited = |line: &str| {
        rejected(
            "references.toml",
            "url = \"https://undocs.org/S/RES/853(1993)\"\n",
            line,
            "[[reference]]\nkey = \"UNSC853\"",
            "the reference \"UNSC853\" has neither a url nor a print citation",
            "add `url`, the address of the document itself, or `print`: author or editor, title, place, date, page",
        );
    };
    edited("");
    edited("print = \" \"\n");
}

#[test]
fn an_incomplete_address_is_rejected() {
    rejected(
        "references.toml",
        "https://undocs.org/S/RES/853(1993)",
        "undocs.org/S/RES/853(1993)",
        "url = \"undocs.org",
        "\"undocs.org/S/RES/853(1993)\" is not a full address",
        "begin it with https:// or http://",
    );
}

#[test]
fn every_reference_has_an_address_or_a_citation_in_print() {
    for reference in content().references {
        assert!(
            reference.url.is_some() || reference.print.is_some(),
            "{}",
            reference.key
        );
    }
}
