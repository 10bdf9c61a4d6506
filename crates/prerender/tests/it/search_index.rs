//! Checks the search over its file: what readers type finds what they look for, first, and nothing else.

use crate::site::content;
use content::model::Name;
use domain::republic::Republic;
use domain::vocabulary::{NameKind, Topic};
use interaction::search::entry::{parse, Entry, Kind};
use interaction::search::{find, fold};
use prerender::links::Links;
use prerender::publish::search_index::search_index;
use proptest::prelude::*;
use std::collections::HashSet;
use std::sync::OnceLock;
use unicode_normalization::char::is_combining_mark;
use unicode_normalization::UnicodeNormalization;

/// The entries, as the page reads them.
fn entries() -> &'static [Entry] {
    static ENTRIES: OnceLock<Vec<Entry>> = OnceLock::new();
    ENTRIES.get_or_init(|| parse(&search_index(content(), Links::First)))
}

fn found(query: &str) -> Vec<&'static Entry> {
    let found = find(entries(), &fold(query)).into_iter();
    found.map(|at| &entries()[at]).collect()
}

/// What readers type, and the label and the link of the first result.
const FIRST: [(&str, &str, &str); 68] = [
    ("arm", "Armenia", "#armenia"),
    ("azer", "Azerbaijan", "#azerbaijan"),
    ("geor", "Georgia", "#georgia"),
    ("k", "Kazakhstan", "#kazakhstan"),
    ("RUSSIA", "Russia", "#russia"),
    ("russian", "Russia", "#russia"),
    ("white russia", "Belarus", "#belarus"),
    ("byelor", "Belarus", "#belarus"),
    ("kirgh", "Kyrgyzstan", "#kyrgyzstan"),
    ("moldav", "Moldova", "#moldova"),
    ("the ukraine", "Ukraine", "#ukraine"),
    ("tash", "Uzbekistan", "#uzbekistan"),
    ("baku", "Azerbaijan", "#azerbaijan"),
    ("kiev", "Ukraine", "#ukraine"),
    ("kyiv", "Ukraine", "#ukraine"),
    ("almaty", "Kazakhstan", "#kazakhstan"),
    ("alma ata", "Kazakhstan", "#kazakhstan"),
    ("chisinau", "Moldova", "#moldova"),
    ("tbilisi", "Georgia", "#georgia"),
    ("moscow", "Russia", "#russia"),
    ("crimea", "Ukraine", "#ukraine"),
    ("nakh", "Azerbaijan", "#azerbaijan"),
    ("abkhazia", "Georgia", "#georgia"),
    ("artsakh", "Azerbaijan", "#azerbaijan"),
    ("dagliq qarabag", "Azerbaijan", "#azerbaijan"),
    ("kara", "Nagorno-Karabakh", "glossary/#term-nagorno-karabakh"),
    ("karabakh", "Nagorno-Karabakh", "glossary/#term-nagorno-karabakh"),
    ("cis", "CIS", "glossary/#term-cis"),
    ("charter", "CIS charter", "glossary/#term-cis-charter"),
    ("central asia", "Central Asia", "glossary/#term-central-asia"),
    ("ratifying", "Ratify", "glossary/#term-ratify"),
    ("aliyev", "Heydar Aliyev", "glossary/#person-aliyev"),
    ("elchibey", "Abulfaz Elchibey", "glossary/#person-elchibey"),
    ("kari", "Islam Karimov", "glossary/#person-karimov"),
    ("ter petrosian", "Levon Ter-Petrosian", "glossary/#person-ter-petrosian"),
    ("friendship treaty", "Sentence 1", "#s1"),
    ("overthrow", "Sentence 12", "#s12"),
    ("mediation", "Sentence 4", "#s4"),
    ("Россия", "Russia", "#russia"),
    ("росс", "Russia", "#russia"),
    ("Հայաստան", "Armenia", "#armenia"),
    ("հայ", "Armenia", "#armenia"),
    ("Армения", "Armenia", "#armenia"),
    ("საქართველო", "Georgia", "#georgia"),
    ("ᲡᲐᲥᲐᲠᲗᲕᲔᲚᲝ", "Georgia", "#georgia"),
    ("Грузия", "Georgia", "#georgia"),
    ("Azərbaycan", "Azerbaijan", "#azerbaijan"),
    ("azerbaycan", "Azerbaijan", "#azerbaijan"),
    ("Азербайджан", "Azerbaijan", "#azerbaijan"),
    ("O‘zbekiston", "Uzbekistan", "#uzbekistan"),
    ("Oʻzbekiston", "Uzbekistan", "#uzbekistan"),
    ("Ozbekiston", "Uzbekistan", "#uzbekistan"),
    ("Узбекистон", "Uzbekistan", "#uzbekistan"),
    ("Қазақстан", "Kazakhstan", "#kazakhstan"),
    ("казакстан", "Kazakhstan", "#kazakhstan"),
    ("Эстония", "Estonia", "#estonia"),
    ("Eesti", "Estonia", "#estonia"),
    ("Latvija", "Latvia", "#latvia"),
    ("Lietuva", "Lithuania", "#lithuania"),
    ("Türkmenistan", "Turkmenistan", "#turkmenistan"),
    ("Tojikiston", "Tajikistan", "#tajikistan"),
    ("Тоҷикистон", "Tajikistan", "#tajikistan"),
    ("точикистон", "Tajikistan", "#tajikistan"),
    ("Кыргызстан", "Kyrgyzstan", "#kyrgyzstan"),
    ("Україна", "Ukraine", "#ukraine"),
    ("украина", "Ukraine", "#ukraine"),
    ("Беларусь", "Belarus", "#belarus"),
    ("Moldova", "Moldova", "#moldova"),
];

#[test]
fn what_readers_type_finds_what_they_look_for_first() {
    let wrong: Vec<String> = FIRST
        .iter()
        .filter_map(|(query, label, href)| {
            let first = found(query).first().map(|entry| (&*entry.label, &*entry.href));
            (first != Some((label, href))).then(|| format!("{query} finds {first:?}, not {label}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_name_leads_to_its_republic_first_and_says_why() {
    assert!(content().names.len() > 90);
    for name in &content().names {
        let all = found(&name.name);
        // A term of that name comes before the place.
        let first = all.iter().find(|entry| entry.href.starts_with('#'));
        let first = first.unwrap_or_else(|| panic!("{} is not found", name.name));
        assert_eq!(
            (&*first.label, &*first.href),
            (name.of.name(), name.of.href()),
            "{}",
            name.name
        );
        let alike = content()
            .names
            .iter()
            .filter(|other| fold(&other.name) == fold(&name.name));
        let mut alike = alike.map(|other| other.name.as_str());
        // Türkmenistan is the label itself but for its mark.
        let is_label = fold(&name.name) == fold(&first.label);
        assert!(
            is_label || alike.any(|alike| first.why.contains(alike)),
            "{}: {}",
            name.name,
            first.why
        );
        if name.kind == NameKind::Place {
            let note = name.note.as_deref().unwrap_or_default();
            assert!(first.why.ends_with(&format!("({note})")), "{}", first.why);
        }
    }
    for republic in Republic::ALL {
        let first = found(republic.name())[0];
        assert_eq!((&*first.href, &*first.why), (republic.href(), ""));
    }
}

/// The names in the official languages, and in Russian.
fn native() -> Vec<&'static Name> {
    let names = content().names.iter().filter(|name| name.kind == NameKind::Native);
    names.collect()
}

#[test]
fn a_native_name_is_shown_with_its_language() {
    assert!(native().len() >= 2 * Republic::ALL.len());
    let why = |query: &str| found(query)[0].why.as_str();
    assert_eq!(why("հայ"), "Armenian: Հայաստան");
    assert_eq!(why("беларусь"), "Belarusian, Russian: Беларусь");
    assert_eq!(why("eesti"), "Estonian: Eesti");
}

proptest! {
    /// Unicode's own tables are the oracle for what a mark and a capital are.
    #[test]
    fn a_native_name_finds_its_republic_in_capitals_without_marks_and_taken_apart(
        at in 0..native().len(), has_marks: bool, has_capitals: bool,
    ) {
        let name = native()[at];
        let is_kept = |letter: &char| has_marks || !is_combining_mark(*letter) && !"ʻ’".contains(*letter);
        let typed: String = name.name.nfd().filter(is_kept).collect();
        let typed = if has_capitals { typed.to_uppercase() } else { typed };
        prop_assert_eq!(&found(&typed)[0].href, name.of.href(), "{}", typed);
    }
}

#[test]
fn terms_people_topics_and_sentences_are_found() {
    let is_found = |query: &str, href: &str| found(query).iter().any(|entry| entry.href == href);
    for term in &content().glossary {
        for form in term.forms.iter().chain([&term.term]) {
            assert!(is_found(form, &format!("glossary/#term-{}", term.id)), "{form}");
        }
    }
    for person in &content().people {
        assert!(
            is_found(&person.name, &format!("glossary/#person-{}", person.id)),
            "{}",
            person.name
        );
    }
    for sentence in &content().sentences {
        assert!(
            is_found(&sentence.text, &format!("#{}", sentence.id)),
            "{}",
            sentence.id
        );
    }
    let topics = entries().iter().filter(|entry| entry.kind == Kind::Topic);
    let topics: HashSet<&str> = topics.map(|entry| &*entry.words).collect();
    assert_eq!(topics.len(), Topic::ALL.len(), "{topics:?}");
}

#[test]
fn folding_keeps_every_letter_of_every_name() {
    for name in &content().names {
        let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
        let expected = letters(&name.name.replace(['ʻ', 'ʼ'], ""));
        assert_eq!(letters(&fold(&name.name)), expected, "{}", name.name);
    }
}

#[test]
fn no_two_results_of_a_query_have_the_same_words() {
    let names = content().names.iter().map(|name| &name.name[..]);
    let beginnings = ('a'..='z').map(String::from);
    for query in names.map(str::to_owned).chain(beginnings) {
        let found = found(&query);
        let heard: HashSet<_> = found.iter().map(|entry| (&entry.label, &entry.why)).collect();
        assert_eq!(heard.len(), found.len(), "{query}");
    }
}

#[test]
fn names_of_other_republics_never_find_russia() {
    let finds_russia = |query: &str| found(query).iter().any(|entry| entry.href == "#russia");
    let others = content().names.iter().filter(|name| name.of != Republic::Russia);
    for name in others {
        assert!(!finds_russia(&name.name), "{} finds Russia too", name.name);
    }
    for query in [
        "SSR",
        "Byelorussian",
        "Belorussian SSR",
        "soviet",
        "ussr",
        "orussia",
        "prussia",
        "socialist",
    ] {
        assert!(!finds_russia(query), "{query} finds Russia");
    }
}
