//! The moments: valid months in order, each with a short headline.

use crate::copies::rejected;

#[test]
fn an_invalid_month_is_rejected() {
    rejected(
        "moments.toml",
        "to = \"1993-09\"",
        "to = \"1993-13\"",
        "\"1993-13\"",
        "\"1993-13\" is not a month",
        "write YYYY-MM, as in 1993-09",
    );
}

#[test]
fn a_span_that_ends_before_it_begins_is_rejected() {
    rejected(
        "moments.toml",
        "from = \"1993-01\"\nto = \"1993-09\"",
        "from = \"1993-01\"\nto = \"1992-12\"",
        "to = \"1992-12\"",
        "1992-12 comes before 1993-01",
        "set `to` to the last month of the span",
    );
}

#[test]
fn moments_out_of_order_are_rejected() {
    rejected(
        "moments.toml",
        "from = \"1993-07\"",
        "from = \"1993-10\"",
        "from = \"1993-09\"",
        "the moment \"1993-09\" begins before the one above it",
        "order the moments by `from`, then by `to`",
    );
}

#[test]
fn a_headline_that_is_too_long_is_rejected() {
    rejected(
        "moments.toml",
        "headline = \"Return of Aliyev\"",
        "headline = \"The return of Aliyev to power\"",
        "headline = \"The return",
        "the headline has 29 characters",
        "write the event in a few words, at most 26 characters",
    );
}

#[test]
fn a_moment_without_a_headline_is_rejected() {
    rejected(
        "moments.toml",
        "headline = \"End of the source's data\"\n",
        "",
        "[[moment]]\nid = \"1994-03\"",
        "missing field `headline`",
        "add the key to the entry that begins here",
    );
}

#[test]
fn a_moment_dated_by_a_fact_outside_its_span_is_rejected() {
    for fact in ["aliyev-elected", "armenia-relations", "no-such-fact"] {
        rejected(
            "moments.toml",
            "dated_by = \"transfer-of-power\"",
            &format!("dated_by = \"{fact}\""),
            "dated_by = ",
            &format!("\"{fact}\" dates nothing to a month of this span"),
            "write the id of a fact of content/context.toml with a month between `from` and `to`",
        );
    }
}
