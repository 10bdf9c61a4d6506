//! The ids: each is given once, can stand in an address, and leads to what it names.

use crate::copies::{content, refused, refused_among};
use content::query::is_sentence_id;
use domain::republic::Republic;

#[test]
fn ids_lead_to_what_they_name() {
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
fn an_unknown_moment_is_refused() {
    refused(
        "republics/tajikistan.toml",
        "moment = \"1993-h2\"",
        "moment = \"1993-h3\"",
        "\"1993-h3\"",
        "there is no moment \"1993-h3\"",
        "use the id of a moment of content/moments.toml",
    );
}

#[test]
fn an_unknown_person_is_refused() {
    refused(
        "republics/armenia.toml",
        "people = [\"elchibey\"",
        "people = [\"elcibey\"",
        "\"elcibey\"",
        "nobody has the id \"elcibey\"",
        "add the person to content/people.toml or correct the id",
    );
}

#[test]
fn a_doubled_id_is_refused() {
    refused_among(
        "moments.toml",
        "id = \"1994-early\"",
        "id = \"1993-09\" # again",
        "# again",
        "the id \"1993-09\" is already taken",
        "give this moment another id",
    );
}

#[test]
fn a_sentence_out_of_number_is_refused() {
    refused_among(
        "sentences.toml",
        "id = \"s6\"",
        "id = \"s66\"",
        "id = \"s66\"",
        "\"s66\" stands in the place of s6",
        "sentences are numbered in the order of the text: write \"s6\"",
    );
}

#[test]
fn an_id_that_cannot_stand_in_an_address_is_refused() {
    refused(
        "moments.toml",
        "id = \"1994-03\"",
        "id = \"March 1994\"",
        "id = \"March 1994\"",
        "\"March 1994\" cannot be an id here",
        "use lower-case letters, digits and hyphens, and not the number of a sentence",
    );
}
