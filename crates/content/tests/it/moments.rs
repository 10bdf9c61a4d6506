//! The moments: valid months in order, each with a short headline.

use crate::copies::{content, rejected, rejected_among};
use content::date::named;

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
    rejected_among(
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

#[test]
fn a_month_that_the_source_does_not_give_is_rejected() {
    for (key, old, new) in [
        ("label", "The return of Aliyev, 1993", "The return of Aliyev, June 1993"),
        ("stop", "Aliyev back", "Jun 93"),
        (
            "headline",
            "headline = \"Return of Aliyev",
            "headline = \"Return in June 1993",
        ),
    ] {
        rejected(
            "moments.toml",
            old,
            new,
            new,
            &format!("the {key} names June 1993, which no sentence of this moment gives"),
            "name only months that the sentences give, or write the span in the words of the source",
        );
    }
}

#[test]
fn no_heading_shows_a_month_that_neither_the_source_nor_a_dating_fact_gives() {
    let content = content();
    for moment in &content.moments {
        let given = content.months_given(moment);
        let dated = moment.dated_by.is_some();
        for month in named(&content.begins_in_words(moment)) {
            assert!(dated || given.contains(&Some(month)), "{}", moment.id);
        }
    }
    let begins = |id: &str| content.begins_in_words(content.moment(id).expect("a moment"));
    assert_eq!(begins("1992-93"), "October 1992");
    assert_eq!(begins("1993-return"), "June 1993");
    assert_eq!(begins("1993-h2"), "the second half of 1993");
    assert_eq!(begins("1994-early"), "early 1994");
    assert_eq!(begins("1994-03"), "March 1994");
}

#[test]
fn bounds_that_differ_from_those_of_the_sentence_are_rejected() {
    let help = "write one bound for both: change it here or in content/sentences.toml";
    rejected(
        "moments.toml",
        "from = \"1992-10\"\nto = \"1993-09\"",
        "from = \"1992-10\"\nto = \"1993-08\"",
        "to = \"1993-08\"",
        "“the coup of 1993” has the bound 1993-09 in s2 and 1993-08 here",
        help,
    );
    rejected_among(
        "moments.toml",
        "to = \"1993-12\"",
        "to = \"1993-11\"",
        "to = \"1993-11\"",
        "“second half of 1993” has the bound 1993-12 in s13 and 1993-11 here",
        help,
    );
}
