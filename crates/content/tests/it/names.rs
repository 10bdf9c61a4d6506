//! The other names of the republics: each leads to one republic, and those of places say what they are to it.

use crate::copies::{content, refused, spoil};
use content::model::{Content, Name};
use domain::republic::Republic;

pub fn named<'a>(content: &'a Content, name: &str) -> Option<&'a Name> {
    content.names.iter().find(|entry| entry.name == name)
}

#[test]
fn names_of_before_and_of_today_lead_to_the_republic_of_1994() {
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
    ] {
        assert_eq!(named(&content, name).map(|entry| entry.of), Some(of), "{name}");
    }
}

#[test]
fn each_name_of_a_contested_place_says_within_whose_recognised_borders_it_lies() {
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
fn a_name_that_stands_twice_is_refused_whatever_its_capitals_and_spaces() {
    refused(
        "names.toml",
        "name = \"Sakartvelo\"",
        "name = \" white  RUSSIA\"",
        "white  RUSSIA",
        "the name \" white  RUSSIA\" already leads to Belarus",
        "let it stand once, with one republic",
    );
}

#[test]
fn a_name_that_is_a_republics_own_is_refused() {
    refused(
        "names.toml",
        "name = \"White Russia\"",
        "name = \"russia\"",
        "name = \"russia\"",
        "Russia is the name of a republic itself",
        "take it out: the search knows the fifteen names",
    );
}

#[test]
fn a_name_without_letters_is_refused() {
    refused(
        "names.toml",
        "name = \"Sakartvelo\"",
        "name = \" \"",
        "name = \" \"",
        "there is no name here",
        "write it, or take the entry out",
    );
}

#[test]
fn a_name_that_leads_to_no_republic_is_refused() {
    let (problems, line) = spoil(
        "names.toml",
        "name = \"Crimea\"\nof = \"ukraine\"",
        "name = \"Crimea\"\nof = \"crimea\"",
        "of = \"crimea\"",
    );
    let what = &problems[0].what;
    assert_eq!((problems.len(), problems[0].line), (1, line));
    assert!(
        what.starts_with("unknown variant `crimea`, expected one of `armenia`"),
        "{what}"
    );
}

#[test]
fn a_kind_of_name_that_is_none_is_refused() {
    refused(
        "names.toml",
        "name = \"Crimea\"\nof = \"ukraine\"\nkind = \"place\"",
        "name = \"Crimea\"\nof = \"ukraine\"\nkind = \"region\"",
        "kind = \"region\"",
        "unknown variant `region`, expected one of `former`, `present`, `own`, `long`, `capital`, `capital-other`, `place`",
        "use one of the words that are expected; docs/content.md explains them",
    );
}

#[test]
fn a_place_without_a_note_is_refused() {
    refused(
        "names.toml",
        "note = \"an autonomous republic inside Ukraine in March 1994\"\n",
        "",
        "[[name]]\nname = \"Crimea\"",
        "nothing says what Crimea is to Ukraine",
        "add a `note`: a place is not the republic it leads to",
    );
}

#[test]
fn a_note_that_tells_what_came_later_is_refused() {
    refused(
        "names.toml",
        "note = \"not the capital in March 1994: that was Almaty\"",
        "note = \"the capital from 1997\"",
        "from 1997",
        "1997 lies after the horizon of the page",
        "the page ends with March 1994; take out what came after",
    );
}

#[test]
fn a_note_that_is_too_long_is_refused() {
    refused(
        "names.toml",
        "note = \"older name of the capital, Almaty\"",
        &format!("note = \"{}\"", "older ".repeat(21)),
        "note = \"older older",
        "the note has 126 characters",
        "write a few words, at most 120 characters",
    );
}

#[test]
fn a_name_that_readers_are_sure_to_type_may_not_be_missing() {
    for (name, republic) in [
        ("Byelorussia", Republic::Belarus),
        ("Kirghizia", Republic::Kyrgyzstan),
        ("Moldavia", Republic::Moldova),
        ("Nakhichevan", Republic::Azerbaijan),
        ("Alma-Ata", Republic::Kazakhstan),
        ("Kyiv", Republic::Ukraine),
    ] {
        refused(
            "names.toml",
            &format!("name = \"{name}\""),
            "name = \"Elsewhere\"",
            "[[name]]\nname = \"Armenian SSR\"",
            &format!("\"{name}\" does not lead to {}", republic.name()),
            &format!("add it, of = \"{}\"", republic.slug()),
        );
    }
}
