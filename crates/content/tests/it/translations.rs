//! Translations: what is stale, missing, moved or unknown, and the files that a translator gets.

use crate::copies::{content, copied};
use content::diagnostic::Diagnostic;
use content::files::TRANSLATIONS as FOLDER;
use content::load;
use content::model::Content;
use content::translation::{fingerprint, translated_files, Report, Translation};
use std::collections::HashSet;
use std::fs;
use tempfile::TempDir;

/// A copy of the content with one file of a translation into Azerbaijani.
fn with(file: &str, text: &str) -> TempDir {
    let dir = copied();
    let path = dir.path().join(FOLDER).join("az").join(file);
    fs::create_dir_all(path.parent().expect("a folder")).expect("the folder made");
    fs::write(path, text).expect("the file written");
    dir
}

fn translated(file: &str, text: &str) -> (Content, Report) {
    let translation = Translation::read(with(file, text).path(), "az").unwrap_or_else(|error| panic!("{error}"));
    let result = content().translated(&translation);
    result.unwrap_or_else(|error| panic!("{error}"))
}

/// An entry that translates an English text.
fn entry(key: &str, english: &str, text: &str) -> String {
    format!(
        "[\"{key}\"]\nenglish = \"{}\"\ntext = \"{text}\"\n\n",
        fingerprint(english)
    )
}

fn keys(report: &Report) -> (Vec<String>, usize) {
    (
        report.stale.iter().map(ToString::to_string).collect(),
        report.missing.len(),
    )
}

fn text_of(content: &Content, key: &str) -> String {
    let texts = content.texts();
    let found = texts.iter().find(|text| text.key.to_string() == key);
    found.unwrap_or_else(|| panic!("no text {key}")).text.clone()
}

#[test]
fn every_text_has_a_key_of_its_own_and_every_file_has_texts() {
    let texts = content().texts();
    let keys: HashSet<_> = texts.iter().map(|text| &text.key).collect();
    assert_eq!(keys.len(), texts.len());
    let files: HashSet<_> = texts.iter().map(|text| text.key.file.clone()).collect();
    assert_eq!(files, translated_files().collect());
    assert!(texts.iter().all(|text| !text.text.is_empty()));
    assert_eq!(
        text_of(&content(), "moments.toml 1993-h2.span"),
        "the second half of 1993"
    );
    assert_eq!(
        text_of(&content(), "republics/azerbaijan.toml cis.1992-10.in-sentence"),
        "observer"
    );
}

#[test]
fn what_is_translated_replaces_the_english_and_the_rest_is_missing_and_stays() {
    let english = content();
    let (translated, report) = translated(
        "moments.toml",
        &entry("1994-03.when", "in March 1994", "1994-cü ilin martında"),
    );
    let all = english.texts().len();
    assert_eq!(keys(&report), (vec![], all - 1));
    assert_eq!(translated.moments[7].when, "1994-cü ilin martında");
    assert_eq!(translated.moments[7].label, "March 1994");
    assert!(!report.is_complete());
    let printed = report.to_string();
    let first = format!(
        "az: {all} texts of the content, 0 stale, {} missing\n  missing: source.toml, all 1\n",
        all - 1
    );
    assert!(printed.starts_with(&first), "{printed}");
    assert!(
        printed.contains("\n  missing: moments.toml 1994-03.label\n"),
        "{printed}"
    );
    assert_eq!(printed.matches("latvia").count(), 1, "{printed}");
}

#[test]
fn a_text_that_has_changed_is_stale_and_shown_as_it_was() {
    let file = entry("elchibey.note", "President of Azerbaijan.", "Azərbaycan prezidenti.");
    let (content, report) = translated("people.toml", &file);
    assert_eq!(keys(&report).0, ["people.toml elchibey.note"]);
    assert_eq!(content.people[0].note, "Azərbaycan prezidenti.");
    assert!(report.to_string().contains("\n  stale: people.toml elchibey.note\n"));
}

#[test]
fn an_empty_text_is_missing() {
    let (translated, report) = translated("moments.toml", &entry("1994-03.when", "in March 1994", ""));
    assert_eq!(keys(&report), (vec![], content().texts().len()));
    assert_eq!(translated.moments[7].when, "in March 1994");
}

/// A statement that is added before others moves them.
#[test]
fn an_entry_of_a_list_is_found_where_its_text_has_moved() {
    let english = content();
    let armenia = english.articles[0].silences.clone();
    // Translated when the first of today was not there.
    let file = entry("silences.1", &armenia[1], "B")
        + &entry("silences.2", &armenia[2], "C")
        + &entry("silences.3", "gone", "X");
    let (translated, report) = translated("republics/armenia.toml", &file);
    assert_eq!(
        translated.articles[0].silences[..3],
        [armenia[0].clone(), "B".into(), "C".into()]
    );
    assert!(report.stale.is_empty());
    assert_eq!(translated.articles[0].silences[3], armenia[3]);
    assert!(report
        .missing
        .iter()
        .any(|key| key.to_string() == "republics/armenia.toml silences.1"));
}

#[test]
fn the_forms_of_a_term_are_added_because_the_source_stays_english() {
    let (translated, _) = translated("glossary.toml", &entry("cis.forms", "CIS", "MDB; MDB-nin"));
    assert_eq!(translated.glossary[0].forms, ["CIS", "MDB", "MDB-nin"]);
}

#[test]
fn an_unknown_key_is_rejected_with_the_keys_of_its_entry() {
    let file = entry("1994-03.when", "in March 1994", "") + &entry("1991-12.lable", "December 1991", "Dekabr 1991");
    let translation = Translation::read(with("moments.toml", &file).path(), "az").expect("the form is right");
    let expected = Diagnostic {
        file: "content/translations/az/moments.toml".into(),
        line: 5,
        what: "\"1991-12.lable\" is no text of content/moments.toml".into(),
        help:
            "remove it, or correct its key to one of 1991-12.label, 1991-12.in-sentence, 1991-12.stop, 1991-12.when, \
               1991-12.headline, 1991-12.account"
                .into(),
    };
    assert_eq!(
        content().translated(&translation).expect_err("it is known").0,
        [expected]
    );
}

#[test]
fn what_is_not_of_the_format_is_rejected() {
    for (file, text, line, what) in [
        ("sources.toml", "", 1, "this file is not expected here"),
        ("references.toml", "", 1, "this file is not expected here"),
        ("republics/karabakh.toml", "", 1, "this file is not expected here"),
        (
            "quiz.toml",
            "\n[\"aid.because\"]\nenglish = \"0\"\ntext = \"x\"\n",
            2,
            "\"0\" of \"aid.because\" is no fingerprint",
        ),
        ("quiz.toml", "[x]\nenglish = \"01234567\"\n", 1, "missing field `text`"),
        ("quiz.toml", "= =\n", 1, ""),
    ] {
        let error = Translation::read(with(file, text).path(), "az").expect_err(file);
        assert_eq!((error.len(), error[0].line), (1, line), "{error}");
        assert_eq!(error[0].file, format!("content/translations/az/{file}"));
        assert!(error[0].what.contains(what) && !error[0].help.is_empty(), "{error}");
    }
    let error = Translation::read(copied().path(), "no language").expect_err("a language");
    assert!(error.to_string().contains("BCP 47"), "{error}");
    let none = Translation::read(copied().path(), "de").expect("a folder that is not there translates nothing");
    assert_eq!(none.language(), "de");
}

#[test]
fn a_folder_of_translations_is_no_error_of_the_content() {
    assert!(load(with("quiz.toml", "").path()).is_ok());
}

/// The files that are written for a translator: complete, and read back as they were.
#[test]
fn written_files_keep_what_is_translated_and_ask_for_the_rest() {
    let english = content();
    let file = entry("1994-03.when", "in March 1994", "1994 \\\"mart\\\"") + &entry("1994-03.label", "1994", "köhnə");
    let translation = Translation::read(with("moments.toml", &file).path(), "az").expect("it is valid");
    let (before, report) = english.translated(&translation).expect("it is known");
    let files = english.translation_files(&translation);
    assert_eq!(
        files.keys().cloned().collect::<HashSet<_>>(),
        translated_files().collect()
    );
    let stale = format!(
        "# March 1994\n# STALE: correct the text, then write english = \"{}\"\n",
        fingerprint("March 1994")
    );
    assert!(files["moments.toml"].contains(&stale), "{}", files["moments.toml"]);
    let dir = copied();
    for (name, text) in &files {
        let path = dir.path().join(FOLDER).join("az").join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder made");
        fs::write(path, text).expect("the file written");
    }
    let again = Translation::read(dir.path(), "az").unwrap_or_else(|error| panic!("{error}"));
    let (after, same) = english.translated(&again).expect("it is known");
    assert_eq!(report, same);
    assert_eq!(before.texts(), after.texts());
    assert_eq!(english.translation_files(&again), files);
}
