//! The sentences: verbatim, in the order of the source, with metadata that their words support.

use crate::copies::{content, rejected, rejected_among};

#[test]
fn the_source_text_has_the_known_hash() {
    let source = content().source;
    assert_eq!(
        source.sha256,
        "5f50d2c7908099cfa9be501917ed72db0411426f4a05950f2e10782700ff49f1"
    );
    assert_eq!(source.data_as_of, "March 1994");
}

#[test]
fn each_of_the_thirteen_sentences_is_cited() {
    let content = content();
    assert_eq!(content.sentences.len(), 13);
    for sentence in &content.sentences {
        let cited = content
            .articles
            .iter()
            .any(|article| article.evidence_sentences().contains(&sentence.id.as_str()));
        assert!(cited, "{} is cited nowhere", sentence.id);
    }
}

#[test]
fn a_sentence_that_is_not_in_the_source_is_rejected() {
    rejected(
        "sentences.toml",
        "changed drastically",
        "changed greatly",
        "role in the CIS changed greatly",
        "the text of s6 occurs 0 times in the source, not once",
        "copy the sentence word for word from content/source.txt",
    );
}

#[test]
fn a_sentence_that_occurs_twice_in_the_source_is_rejected() {
    rejected_among(
        "sentences.toml",
        "Azerbaijan's role in the CIS changed drastically in the early 1990s.",
        "Azerbaijan's",
        "text = \"Azerbaijan's\"",
        "the text of s6 occurs 2 times in the source, not once",
        "copy the sentence word for word from content/source.txt",
    );
}

#[test]
fn a_truncated_sentence_is_rejected() {
    rejected(
        "sentences.toml",
        ", and an agreement on economic cooperation.\"",
        "\"",
        "[[sentence]]\nid = \"s11\"",
        "s11 does not come next: paragraph 2 continues with “, and an agreement on economic cooperati…”",
        "keep the sentences in the order of the source and leave none out",
    );
}

#[test]
fn a_truncated_last_sentence_is_rejected() {
    rejected_among(
        "sentences.toml",
        " in the second half of 1993.\"",
        "\"",
        "[[sentence]]\nid = \"s13\"",
        "paragraph 2 of the source is not complete: after this comes “in the second half of 1993.”",
        "add the sentence that is missing",
    );
}

#[test]
fn a_sentence_in_the_wrong_paragraph_is_rejected() {
    rejected_among(
        "sentences.toml",
        "id = \"s5\"\nparagraph = 1",
        "id = \"s5\"\nparagraph = 3",
        "paragraph = 3",
        "the source has no paragraph 3",
        "it has 2: write the one that holds the sentence",
    );
}

#[test]
fn a_title_that_is_not_in_the_source_is_rejected() {
    rejected(
        "source.toml",
        "title = \"Relations with",
        "title = \"Ties with",
        "title = \"Ties with",
        "content/source.txt has no line for this title",
        "write it as in content/source.txt",
    );
}

#[test]
fn a_person_the_sentence_does_not_name_is_rejected() {
    rejected(
        "people.toml",
        "sentences = [\"s12\"]",
        "sentences = [\n  \"s12\",\n  \"s4\",\n]",
        "\"s4\"",
        "s4 does not name Islam Karimov",
        "remove the sentence, or write the name as the source does",
    );
}

#[test]
fn a_republic_the_sentence_does_not_name_is_rejected() {
    rejected_among(
        "sentences.toml",
        "republics = [\"russia\"]\ntopics = [\"refugees-property\"",
        "republics = [\"russia\", \"ukraine\"]\ntopics = [\"refugees-property\"",
        "\"ukraine\"",
        "s5 does not name Ukraine",
        "remove the republic, or name the group through which it is reached",
    );
}

#[test]
fn a_named_republic_that_is_not_listed_is_rejected() {
    rejected_among(
        "sentences.toml",
        "republics = [\"russia\", \"armenia\"]\ntopics",
        "republics = [\"armenia\"]\ntopics",
        "republics = [\"armenia\"]",
        "s4 names Russia, which is not listed",
        "add \"russia\" to `republics`",
    );
}

#[test]
fn an_accusation_without_an_accuser_is_rejected() {
    rejected(
        "sentences.toml",
        "by = \"Elchibey against Russia, and Russia against Elchibey\"\n",
        "",
        "classes = [\"accusation\"]",
        "s2 is an accusation or a position without `by`",
        "add `by`: who accuses, or whose position it is",
    );
}

#[test]
fn a_date_the_sentence_does_not_give_is_rejected() {
    rejected(
        "sentences.toml",
        "words = \"the coup of 1993\"",
        "words = \"the coup of June 1993\"",
        "the coup of June 1993",
        "s2 does not say “the coup of June 1993”",
        "give the date in the words of the sentence",
    );
}
