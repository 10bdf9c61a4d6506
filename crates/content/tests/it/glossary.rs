//! The glossary: terms are found in the texts, and meanings are short, readable and have references.

use crate::copies::{content, load_edited, rejected, rejected_among};
use content::collation::sort_by_name;
use content::glossary_matches::marks;
use content::readability::grade;

#[test]
fn the_terms_in_the_sentences_of_the_source_are_found() {
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

const FORM_HELP: &str = "write it as it occurs there, as whole words and not only within a longer form, or remove it";

#[test]
fn a_form_that_does_not_occur_is_rejected() {
    rejected(
        "glossary.toml",
        "forms = [\"coup\"]",
        "forms = [\"Coup\"]",
        "forms = [\"Coup\"]",
        "the form \"Coup\" occurs neither in the source nor in an account",
        FORM_HELP,
    );
}

#[test]
fn a_form_that_occurs_only_within_a_longer_one_is_rejected() {
    rejected(
        "glossary.toml",
        "forms = [\"ratify\", \"ratifying\"]",
        "forms = [\n  \"ratify\",\n  \"ratifying\",\n  \"Collective Security\",\n]",
        "\"Collective Security\"",
        "the form \"Collective Security\" occurs neither in the source nor in an account",
        FORM_HELP,
    );
}

#[test]
fn a_form_of_two_terms_is_rejected() {
    rejected(
        "glossary.toml",
        "forms = [\"mediate\"]",
        "forms = [\"mediate\", \"coup\"]",
        "\"mediate\", \"coup\"",
        "the form \"coup\" already belongs to the term \"coup\"",
        "list it once, with one term",
    );
}

#[test]
fn a_term_without_a_form_is_rejected() {
    rejected(
        "glossary.toml",
        "forms = [\"mediate\"]",
        "forms = []",
        "forms = []",
        "the term \"mediate\" has no form",
        "add the words to mark, as they occur in the text",
    );
}

#[test]
fn a_term_with_the_id_of_another_is_rejected() {
    rejected(
        "glossary.toml",
        "id = \"mediate\"",
        "id = \"coup\" # again",
        "# again",
        "the id \"coup\" is already taken",
        "give this term another id",
    );
}

#[test]
fn a_term_with_an_invalid_id_is_rejected() {
    rejected(
        "glossary.toml",
        "id = \"central-asia\"",
        "id = \"Central Asia\"",
        "id = \"Central Asia\"",
        "\"Central Asia\" is not a valid id",
        "use lower-case letters, digits and hyphens, and not the number of a sentence",
    );
}

#[test]
fn a_meaning_that_is_too_long_is_rejected() {
    rejected(
        "glossary.toml",
        "meaning = \"Coming closer again",
        "meaning = \"Coming closer. It takes time. It may fail. Coming closer again",
        "meaning = \"Coming closer. It",
        "the meaning of \"rapprochement\" has 17 words in 4 sentences",
        "write at most 30 words in at most 2 sentences",
    );
}

#[test]
fn a_meaning_that_is_hard_to_read_is_rejected() {
    let hard = "Progressively re-establishing constructive intergovernmental communication";
    let (diagnostics, line) = load_edited("glossary.toml", "Coming closer again after", hard, hard);
    assert_eq!(diagnostics.len(), 1);
    assert_eq!(
        (diagnostics[0].file.as_str(), diagnostics[0].line),
        ("content/glossary.toml", line)
    );
    let what = &diagnostics[0].what;
    assert!(
        what.starts_with("the meaning of \"rapprochement\" reads at school grade "),
        "{what}"
    );
    assert_eq!(
        diagnostics[0].help,
        "use shorter sentences and shorter words; grade 9 is the limit"
    );
}

#[test]
fn a_meaning_about_later_events_is_rejected() {
    rejected(
        "glossary.toml",
        "no UN member recognised it.",
        "fought over until May 1994.",
        "until May 1994",
        "May 1994 is after the horizon of the page",
        "the page ends with March 1994; remove what came after",
    );
}

#[test]
fn a_meaning_that_misquotes_the_source_is_rejected() {
    rejected(
        "glossary.toml",
        "Here “barring” means",
        "Here “excluding” means",
        "“excluding”",
        "the source does not say “excluding”",
        "text between “ and ” must be words of the source; copy them, or remove the marks",
    );
}

#[test]
fn a_date_in_a_meaning_without_a_reference_is_rejected() {
    rejected(
        "glossary.toml",
        "references = [\"LOC-AZ-31\", \"CSM93\"]",
        "references = []",
        "references = []",
        "the meaning of \"coup\" gives a date and has no reference",
        "add the keys of the references that say so",
    );
}

#[test]
fn a_meaning_with_a_single_reference_outside_the_public_domain_is_rejected() {
    rejected(
        "glossary.toml",
        "references = [\"LOC-AZ-31\", \"CSM93\"]",
        "references = [\"CSM93\"]",
        "references = [\"CSM93\"]",
        "the meaning of \"coup\" cites only \"CSM93\"",
        "add a second, independent reference, or find one that is in the public domain or official",
    );
}

#[test]
fn an_unknown_reference_of_a_meaning_is_rejected() {
    rejected_among(
        "glossary.toml",
        "references = [\"LOC-CA\"]",
        "references = [\"LOC-CAS\"]",
        "\"LOC-CAS\"",
        "there is no reference \"LOC-CAS\"",
        "add it to content/references.toml or correct the key",
    );
}

/// The rules of English put no term at another place than its letters do.
#[test]
fn the_collation_of_english_is_the_order_of_the_letters() {
    let content = content();
    let mut terms: Vec<&str> = content.glossary.iter().map(|term| term.term.as_str()).collect();
    let mut sorted = terms.clone();
    terms.sort_by_key(|term| term.to_lowercase());
    sort_by_name("en", &mut sorted, |term| term);
    assert_eq!(sorted, terms);
}
