//! How evidence bears what rests on it: said where there is something to say, and nowhere else.

use crate::copies::rejected;

const TOGETHER_OR_EACH: &str = "nothing says whether its evidence is needed together or each suffices";

#[test]
fn two_grounds_without_a_word_on_them_are_rejected() {
    rejected(
        "republics/azerbaijan.toml",
        "evidence = [\"s7\", \"s8\"]\n# One sentence has the status, the other the date.\ngrounds = \"together\"",
        "evidence = [\"s7\", \"s8\"]",
        "evidence = [\"s7\", \"s8\"]",
        TOGETHER_OR_EACH,
        "write grounds = \"together\" or grounds = \"each\"; list in `adds` what could not bear it",
    );
}

#[test]
fn a_word_on_a_single_ground_is_rejected() {
    rejected(
        "republics/georgia.toml",
        "evidence = [\"georgia-treaty\"]",
        "evidence = [\"georgia-treaty\"]\ngrounds = \"each\"",
        "grounds = \"each\"",
        "`grounds` says nothing here: one sentence or fact bears this",
        "remove it",
    );
}

#[test]
fn a_word_on_what_only_one_of_two_bears_is_rejected() {
    rejected(
        "republics/russia.toml",
        "adds = [\"s5\"]",
        "adds = [\"s5\"]\ngrounds = \"together\"",
        "grounds = \"together\"",
        "`grounds` says nothing here: one sentence or fact bears this",
        "remove it",
    );
}

#[test]
fn what_adds_is_part_of_the_evidence_and_never_all_of_it() {
    rejected(
        "republics/russia.toml",
        "adds = [\"s5\"]",
        "adds = [\"s5\", \"s1\"]",
        "adds = [\"s5\", \"s1\"]",
        "\"s1\" adds to this, but is no evidence of it",
        "add it to `evidence`, or remove it",
    );
    rejected(
        "republics/russia.toml",
        "adds = [\"s5\"]",
        "adds = [\"s5\", \"s3\"]",
        "adds = [\"s5\", \"s3\"]",
        "nothing bears this: all of its evidence only adds to it",
        "leave out of `adds` what bears it by itself",
    );
}
