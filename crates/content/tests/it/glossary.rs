//! The hard words: they are marked where they stand, and their meanings are short, plain and founded.

use crate::copies::{content, refused, spoil};
use content::glossary_matches::marks;
use content::readability::grade;

#[test]
fn the_hard_words_of_the_source_are_marked_where_they_stand() {
    let content = content();
    assert!((12..=14).contains(&content.glossary.len()));
    let marked = |id| {
        let text = content.sentence(id).map_or("", |sentence| sentence.text.as_str());
        let marks = marks(&content.glossary, text).into_iter();
        marks.map(|mark| &text[mark.range]).collect::<Vec<_>>()
    };
    assert_eq!(
        marked("s7"),
        ["Alma-Ata Declaration", "CIS", "legislature", "ratifying"]
    );
    assert_eq!(marked("s10"), ["CIS charter", "Treaty on Collective Security"]);
    assert_eq!(marked("s13"), ["rapprochement", "CIS", "Central Asian"]);
    assert!(content.term("ratify").is_some() && content.term("ratifying").is_none());
}

#[test]
fn every_meaning_is_short_and_reads_at_grade_nine_or_lower() {
    for term in content().glossary {
        let words = term.meaning.split_whitespace().count();
        assert!(words <= 30 && grade(&term.meaning) <= 9.0, "{}", term.id);
    }
}

const NOWHERE: &str = "write it as it stands there, as whole words and not only within a longer form, or take it out";

#[test]
fn a_form_that_stands_nowhere_is_refused() {
    refused(
        "glossary.toml",
        "forms = [\"coup\"]",
        "forms = [\"Coup\"]",
        "forms = [\"Coup\"]",
        "the form \"Coup\" is marked nowhere in the source or in an account",
        NOWHERE,
    );
}

#[test]
fn a_form_that_stands_only_within_a_longer_one_is_refused() {
    refused(
        "glossary.toml",
        "forms = [\"ratify\", \"ratifying\"]",
        "forms = [\n  \"ratify\",\n  \"ratifying\",\n  \"Collective Security\",\n]",
        "\"Collective Security\"",
        "the form \"Collective Security\" is marked nowhere in the source or in an account",
        NOWHERE,
    );
}

#[test]
fn a_form_of_two_terms_is_refused() {
    refused(
        "glossary.toml",
        "forms = [\"mediate\"]",
        "forms = [\"mediate\", \"coup\"]",
        "\"mediate\", \"coup\"",
        "the form \"coup\" already belongs to the term \"coup\"",
        "let it stand once, with one term",
    );
}

#[test]
fn a_term_without_a_form_is_refused() {
    refused(
        "glossary.toml",
        "forms = [\"mediate\"]",
        "forms = []",
        "forms = []",
        "the term \"mediate\" has no form",
        "add the words that are to be marked, as they stand in the text",
    );
}

#[test]
fn a_term_whose_id_is_taken_is_refused() {
    refused(
        "glossary.toml",
        "id = \"mediate\"",
        "id = \"coup\" # again",
        "# again",
        "the id \"coup\" is already taken",
        "give this term another id",
    );
}

#[test]
fn a_term_whose_id_cannot_stand_in_an_address_is_refused() {
    refused(
        "glossary.toml",
        "id = \"central-asia\"",
        "id = \"Central Asia\"",
        "id = \"Central Asia\"",
        "\"Central Asia\" cannot be an id here",
        "use lower-case letters, digits and hyphens, and not the number of a sentence",
    );
}

#[test]
fn a_meaning_that_is_too_long_is_refused() {
    refused(
        "glossary.toml",
        "meaning = \"Coming closer again",
        "meaning = \"Coming closer. It takes time. It may fail. Coming closer again",
        "meaning = \"Coming closer. It",
        "the meaning of \"rapprochement\" has 17 words in 4 sentences",
        "write at most 30 words in at most 2 sentences",
    );
}

#[test]
fn a_meaning_that_is_hard_to_read_is_refused() {
    let hard = "Progressively re-establishing constructive intergovernmental communication";
    let (problems, line) = spoil("glossary.toml", "Coming closer again after", hard, hard);
    assert_eq!(problems.len(), 1);
    assert_eq!(
        (problems[0].file.as_str(), problems[0].line),
        ("content/glossary.toml", line)
    );
    let what = &problems[0].what;
    assert!(
        what.starts_with("the meaning of \"rapprochement\" reads at school grade "),
        "{what}"
    );
    assert_eq!(
        problems[0].help,
        "use shorter sentences and shorter words; grade 9 is the limit"
    );
}

#[test]
fn a_meaning_that_tells_what_came_later_is_refused() {
    refused(
        "glossary.toml",
        "fought over in these years.",
        "fought over until May 1994.",
        "until May 1994",
        "May 1994 lies after the horizon of the page",
        "the page ends with March 1994; take out what came after",
    );
}

#[test]
fn a_meaning_that_quotes_what_the_source_does_not_say_is_refused() {
    refused(
        "glossary.toml",
        "Here “barring” means",
        "Here “excluding” means",
        "“excluding”",
        "the source does not say “excluding”",
        "between “ and ” stand only words of the source; copy them, or drop the marks",
    );
}

#[test]
fn a_date_in_a_meaning_without_a_reference_is_refused() {
    refused(
        "glossary.toml",
        "references = [\"LOC-AZ-31\", \"CSM93\"]",
        "references = []",
        "references = []",
        "the meaning of \"coup\" gives a date and has no reference",
        "add the keys of the references that say so",
    );
}

#[test]
fn a_meaning_that_rests_on_one_reference_is_refused_unless_it_is_in_the_public_domain() {
    refused(
        "glossary.toml",
        "references = [\"LOC-AZ-31\", \"CSM93\"]",
        "references = [\"CSM93\"]",
        "references = [\"CSM93\"]",
        "the meaning of \"coup\" rests on \"CSM93\" alone",
        "add a second, independent reference, or find one that is in the public domain",
    );
}

#[test]
fn a_reference_of_a_meaning_that_leads_nowhere_is_refused() {
    refused(
        "glossary.toml",
        "references = [\"LOC-CA\"]",
        "references = [\"LOC-CAS\"]",
        "\"LOC-CAS\"",
        "there is no reference \"LOC-CAS\"",
        "add it to content/references.toml or correct the key",
    );
}
