//! The references: every fact has enough of them, and each is known and used.

use crate::copies::{rejected, rejected_among};

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
        "grade = \"B\"\nreferences = [\"LOC-GE-68\", \"CIV\"]",
        "\"LOC-GE-68\", \"CIV\"",
        "a fact of grade B cites \"CIV\", which is not in the public domain",
        "find a second source and grade it A, or remove the fact",
    );
}

#[test]
fn a_reference_that_nothing_uses_is_rejected() {
    rejected(
        "references.toml",
        "[[reference]]\nkey = \"REIGN\"",
        "[[reference]]\nkey = \"SPARE\"\ntitle = \"A spare book\"\n\n[[reference]]\nkey = \"REIGN\"",
        "key = \"SPARE\"",
        "nothing uses the reference \"SPARE\"",
        "remove it, or cite it",
    );
}
