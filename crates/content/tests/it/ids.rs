//! The ids: unique, valid in a URL, and found by the queries.

use crate::copies::{content, rejected, rejected_among};
use content::query::is_sentence_id;
use domain::republic::Republic;

#[test]
fn queries_find_entries_by_id() {
    let content = content();
    assert_eq!(content.sentence("s12").map(|sentence| sentence.people.len()), Some(2));
    assert_eq!(
        content.moment("1993-h2").map(|moment| moment.to.as_str()),
        Some("1993-12")
    );
    assert_eq!(
        content.person("aliyev").and_then(|person| person.full_name.as_deref()),
        Some("Heydar Aliyev")
    );
    assert!(content.fact("georgia-treaty").is_some() && content.reference("WFB94").is_some());
    assert!(content.sentence("s14").is_none() && content.fact("s1").is_none() && content.moment("1995").is_none());
    assert!(is_sentence_id("s13") && !is_sentence_id("s") && !is_sentence_id("silence"));
    let armenia = content.article(Republic::Armenia).expect("an article");
    assert_eq!(armenia.evidence_sentences(), ["s2", "s4"]);
}

#[test]
fn an_unknown_moment_is_rejected() {
    rejected(
        "republics/tajikistan.toml",
        "moment = \"1993-h2\"",
        "moment = \"1993-h3\"",
        "\"1993-h3\"",
        "there is no moment \"1993-h3\"",
        "use the id of a moment of content/moments.toml",
    );
}

#[test]
fn an_unknown_person_is_rejected() {
    rejected(
        "republics/armenia.toml",
        "people = [\"elchibey\"",
        "people = [\"elcibey\"",
        "\"elcibey\"",
        "there is no person \"elcibey\"",
        "add the person to content/people.toml or correct the id",
    );
}

#[test]
fn a_duplicate_id_is_rejected() {
    rejected_among(
        "moments.toml",
        "id = \"1994-early\"",
        "id = \"1993-09\" # again",
        "# again",
        "the id \"1993-09\" is already taken",
        "give this moment another id",
    );
}

#[test]
fn a_sentence_with_the_wrong_number_is_rejected() {
    rejected_among(
        "sentences.toml",
        "id = \"s6\"",
        "id = \"s66\"",
        "id = \"s66\"",
        "the sentence s6 has the id \"s66\"",
        "sentences are numbered in the order of the text: write \"s6\"",
    );
}

#[test]
fn an_id_that_is_not_valid_in_a_url_is_rejected() {
    rejected(
        "moments.toml",
        "id = \"1994-03\"",
        "id = \"March 1994\"",
        "id = \"March 1994\"",
        "\"March 1994\" is not a valid id",
        "use lower-case letters, digits and hyphens, and not the number of a sentence",
    );
}
