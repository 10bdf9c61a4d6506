//! The pseudo-language over the authored content: every text is translated, nothing else is, and no sentence is made of English
//! words in the program.

use crate::copies::content;
use content::translation::Text;
use messages::catalogue::Catalogue;
use messages::pseudo;
use std::collections::{BTreeMap, HashSet};

#[test]
fn the_pseudo_language_changes_every_text_and_nothing_else() {
    let english = content();
    let mut changed = english.pseudo();
    let originals: BTreeMap<_, _> = english
        .texts()
        .into_iter()
        .map(|Text { key, text }| (key, text))
        .collect();
    for text in changed.texts() {
        let forms = text.key.key.ends_with(".forms");
        assert!(forms || !text.text.contains("the "), "{}: {}", text.key, text.text);
        let before = &originals[&text.key];
        // "92–93" is the same in every language.
        let has_words = before.contains(|letter: char| letter.is_alphabetic());
        assert_eq!(text.text != *before, has_words, "{}", text.key);
    }
    // Nothing else: with the texts put back it is the same content.
    for (term, before) in changed.glossary.iter_mut().zip(&english.glossary) {
        assert_eq!(term.forms.len(), 2 * before.forms.len());
        term.forms.clone_from(&before.forms);
    }
    changed.each_text(|key, text| text.clone_from(&originals[&key]));
    assert_eq!(format!("{changed:?}"), format!("{english:?}"));
}

/// A new field of a content type is either translated or listed here.
#[test]
fn whatever_stays_english_is_quoted_or_names_a_work_or_a_name() {
    let english = content();
    let mut stays: HashSet<String> = HashSet::new();
    let source = &english.source;
    stays.extend(
        [
            &source.title,
            &source.book,
            &source.editor,
            &source.publisher,
            &source.data_as_of,
            &source.text,
        ]
        .map(String::clone),
    );
    for sentence in &english.sentences {
        stays.insert(sentence.text.clone());
        stays.extend(sentence.group.clone());
        stays.extend(sentence.dates.iter().map(|date| date.words.clone()));
    }
    for reference in &english.references {
        stays.insert(reference.title.clone());
        stays.extend(reference.print.clone());
        stays.extend(reference.excerpts.iter().cloned());
    }
    for takes in english
        .context
        .iter()
        .map(|fact| &fact.takes)
        .chain(english.people.iter().map(|person| &person.takes))
    {
        stays.extend(takes.values().flatten().cloned());
    }
    for term in &english.glossary {
        stays.extend(term.takes.values().flatten().chain(&term.forms).cloned());
    }
    stays.extend(english.names.iter().map(|name| name.name.clone()));
    for person in &english.people {
        stays.extend(
            [Some(person.name.clone()), person.full_name.clone()]
                .into_iter()
                .flatten(),
        );
    }
    let stays: HashSet<String> = stays.iter().map(|text| format!("{text:?}")).collect();
    let printed = format!("{:?}", english.pseudo());
    for text in strings(&printed)
        .into_iter()
        .filter(|text| text.contains(' ') && text.is_ascii())
    {
        assert!(stays.contains(text), "{text} stays English");
    }
}

/// The string literals of a text as `Debug` prints it.
fn strings(printed: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = None;
    let mut escaped = false;
    for (at, letter) in printed.char_indices() {
        match (start, letter) {
            _ if escaped => escaped = false,
            (_, '\\') => escaped = true,
            (None, '"') => start = Some(at),
            (Some(from), '"') => {
                found.push(&printed[from..=at]);
                start = None;
            }
            _ => {}
        }
    }
    found
}

/// Sentences that are made of messages and texts have no English left.
#[test]
fn legends_captions_and_months_speak_the_language_of_the_thread() {
    let content = content().pseudo();
    let english = content.legend_lines();
    let lines = Catalogue::pseudo().speak(|| content.legend_lines());
    assert_eq!(lines.split('\n').count(), english.split('\n').count());
    for line in lines.split('\n') {
        for word in [
            "source",
            "say",
            "Russia",
            "Azerbaijan",
            "republic",
            "others",
            "and",
            "By",
            "with",
            "March",
        ] {
            let words = line.split(|letter: char| !letter.is_alphanumeric() && letter != '-');
            assert!(!words.into_iter().any(|found| found == word), "{word} in {line}");
        }
    }
    let moment = &content.moments[7];
    Catalogue::pseudo().speak(|| {
        assert_eq!(content.begins_in_words(moment), pseudo::text("March") + " 1994");
        assert_eq!(content.moment_texts(moment)[4], pseudo::text("member"));
        // Loading is in English, whatever the thread speaks.
        assert_eq!(self::content().begins_in_words(moment), pseudo::text("March") + " 1994");
    });
}
