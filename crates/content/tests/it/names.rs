//! The other names of the republics: each leads to one republic, and names of places have a note.

use crate::copies::{content, load_edited, rejected};
use content::model::{Content, Name};
use domain::republic::Republic;

pub fn named<'a>(content: &'a Content, name: &str) -> Option<&'a Name> {
    content.names.iter().find(|entry| entry.name == name)
}

#[test]
fn older_and_present_names_lead_to_the_republic_of_1994() {
    let content = content();
    for (name, of) in [
        ("Byelorussia", Republic::Belarus),
        ("White Russia", Republic::Belarus),
        ("Kirghizia", Republic::Kyrgyzstan),
        ("Frunze", Republic::Kyrgyzstan),
        ("Moldavia", Republic::Moldova),
        ("Kishinev", Republic::Moldova),
        ("Nakhichevan", Republic::Azerbaijan),
        ("Nagorno-Karabakh", Republic::Azerbaijan),
        ("Azərbaycan", Republic::Azerbaijan),
        ("Alma-Ata", Republic::Kazakhstan),
        ("Kiev", Republic::Ukraine),
        ("Kyiv", Republic::Ukraine),
        ("Crimea", Republic::Ukraine),
        ("Abkhazia", Republic::Georgia),
        ("Eesti", Republic::Estonia),
        ("RSFSR", Republic::Russia),
        ("Հայաստան", Republic::Armenia),
        ("საქართველო", Republic::Georgia),
        ("Україна", Republic::Ukraine),
    ] {
        assert_eq!(named(&content, name).map(|entry| entry.of), Some(of), "{name}");
    }
}

#[test]
fn the_note_of_a_contested_place_names_the_state_of_its_recognised_borders() {
    let content = content();
    for name in [
        "Nagorno-Karabakh",
        "Karabakh",
        "Dağlıq Qarabağ",
        "Artsakh",
        "Abkhazia",
        "South Ossetia",
        "Transnistria",
        "Trans-Dniester",
    ] {
        let entry = named(&content, name).expect(name);
        let borders = format!("inside {}'s recognised borders", entry.of.name());
        let note = entry.note.as_deref().unwrap_or("");
        assert!(note.contains(&borders), "{name}: {note}");
    }
}

#[test]
fn a_duplicate_name_is_rejected_regardless_of_case_and_spaces() {
    rejected(
        "names.toml",
        "name = \"Sakartvelo\"",
        "name = \" white  RUSSIA\"",
        "white  RUSSIA",
        "the name \" white  RUSSIA\" already leads to Belarus",
        "list it once, with one republic",
    );
}

#[test]
fn the_name_of_a_republic_itself_is_rejected() {
    rejected(
        "names.toml",
        "name = \"White Russia\"",
        "name = \"russia\"",
        "name = \"russia\"",
        "Russia is the name of a republic itself",
        "remove it: the search knows the fifteen names",
    );
}

#[test]
fn a_name_without_letters_is_rejected() {
    rejected(
        "names.toml",
        "name = \"Sakartvelo\"",
        "name = \" \"",
        "name = \" \"",
        "there is no name here",
        "write it, or remove the entry",
    );
}

#[test]
fn a_name_that_leads_to_no_republic_is_rejected() {
    let (diagnostics, line) = load_edited(
        "names.toml",
        "name = \"Crimea\"\nof = \"ukraine\"",
        "name = \"Crimea\"\nof = \"crimea\"",
        "of = \"crimea\"",
    );
    let what = &diagnostics[0].what;
    assert_eq!((diagnostics.len(), diagnostics[0].line), (1, line));
    assert!(
        what.starts_with("unknown variant `crimea`, expected one of `armenia`"),
        "{what}"
    );
}

#[test]
fn an_unknown_kind_of_name_is_rejected() {
    rejected(
        "names.toml",
        "name = \"Crimea\"\nof = \"ukraine\"\nkind = \"place\"",
        "name = \"Crimea\"\nof = \"ukraine\"\nkind = \"region\"",
        "kind = \"region\"",
        "unknown variant `region`, expected one of `former`, `present`, `native`, `own`, `long`, `capital`, `capital-other`, `place`",
        "use one of the words that are expected; docs/content.md explains them",
    );
}

#[test]
fn a_place_without_a_note_is_rejected() {
    rejected(
        "names.toml",
        "note = \"an autonomous republic inside Ukraine in March 1994\"\n",
        "",
        "[[name]]\nname = \"Crimea\"",
        "the place Crimea of Ukraine has no note",
        "add a `note` that says what the place is to the republic",
    );
}

#[test]
fn a_note_about_later_events_is_rejected() {
    rejected(
        "names.toml",
        "note = \"not in use in March 1994, when the capital was Almaty; listed only for the search\"",
        "note = \"the capital from 1997\"",
        "from 1997",
        "1997 is after the horizon of the page",
        "the page ends with March 1994; remove what came after",
    );
}

#[test]
fn a_note_that_is_too_long_is_rejected() {
    rejected(
        "names.toml",
        "note = \"older name of the capital, Almaty\"",
        &format!("note = \"{}\"", "older ".repeat(21)),
        "note = \"older older",
        "the note has 126 characters",
        "write a few words, at most 120 characters",
    );
}

#[test]
fn content_without_one_of_the_most_likely_names_is_rejected() {
    for (name, republic) in [
        ("Byelorussia", Republic::Belarus),
        ("Kirghizia", Republic::Kyrgyzstan),
        ("Moldavia", Republic::Moldova),
        ("Nakhichevan", Republic::Azerbaijan),
        ("Alma-Ata", Republic::Kazakhstan),
        ("Kyiv", Republic::Ukraine),
    ] {
        rejected(
            "names.toml",
            &format!("name = \"{name}\""),
            "name = \"Elsewhere\"",
            "[[name]]\nname = \"Armenian SSR\"",
            &format!("\"{name}\" does not lead to {}", republic.name()),
            &format!("add it, of = \"{}\"", republic.slug()),
        );
    }
}

#[test]
fn a_native_name_without_a_language_is_rejected() {
    rejected(
        "names.toml",
        "languages = [\"ukrainian\"]\n",
        "",
        "[[name]]\nname = \"Україна\"",
        "the name Україна has no language",
        "add its `languages`",
    );
}

#[test]
fn a_language_of_another_name_is_rejected() {
    rejected(
        "names.toml",
        "kind = \"own\"",
        "kind = \"own\"\nlanguages = [\"armenian\"]",
        "[[name]]\nname = \"Hayastan\"",
        "the name Hayastan has a language but is not native",
        "remove it, or write kind = \"native\"",
    );
}

#[test]
fn a_republic_without_a_name_in_russian_is_rejected() {
    rejected(
        "names.toml",
        "name = \"Литва\"\nof = \"lithuania\"",
        "name = \"Литва\"\nof = \"latvia\"",
        "[[name]]\nname = \"Armenian SSR\"",
        "Lithuania has no name in Russian",
        "add it, of the kind native",
    );
}
