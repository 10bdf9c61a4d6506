//! Checks the search over the printed index: every name leads to its republic and to no other.

use crate::site::{content, page};
use domain::republic::Republic;
use interaction::search::{find, fold, Entry};
use scraper::{ElementRef, Html, Selector};

fn inside<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    element
        .select(&Selector::parse(selector).expect("a selector"))
        .collect()
}

fn text(element: ElementRef) -> String {
    element.text().collect()
}

/// The entries of names, parsed as on the live page.
fn names() -> Vec<Entry> {
    let html = Html::parse_fragment(page());
    let mut entries = Vec::new();
    for republic in inside(html.root_element(), "#index .names > div") {
        let link = inside(republic, "a")[0];
        let entry = |found_by: &str| Entry {
            label: text(link),
            href: link.attr("href").unwrap_or_default().to_owned(),
            why: String::new(),
            words: fold(found_by),
            text: false,
        };
        entries.push(entry(&text(link)));
        for group in inside(republic, "span b") {
            entries.extend(text(group).split("; ").map(entry));
        }
    }
    entries
}

fn first<'a>(entries: &'a [Entry], query: &str) -> Option<&'a Entry> {
    find(entries, query).first().map(|place| &entries[*place])
}

#[test]
fn every_name_is_found_and_leads_to_its_republic() {
    let (entries, content) = (names(), content());
    assert!(content.names.len() > 90);
    for name in &content.names {
        let found = first(&entries, &name.name).unwrap_or_else(|| panic!("{} is not found", name.name));
        assert_eq!(found.label, name.of.name(), "{}", name.name);
    }
    for republic in Republic::ALL {
        assert_eq!(
            first(&entries, republic.name()).map(|e| e.href.as_str()),
            Some(format!("{}/", republic.slug()).as_str())
        );
    }
}

#[test]
fn folding_keeps_every_letter_of_every_name() {
    for name in &content().names {
        let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
        assert_eq!(
            letters(&fold(&name.name)),
            letters(&name.name.replace(['ʻ', 'ʼ'], "")),
            "{}",
            name.name
        );
    }
}

#[test]
fn names_of_other_republics_never_find_russia() {
    let (entries, content) = (names(), content());
    let others = content.names.iter().filter(|name| name.of != Republic::Russia);
    for name in others {
        let found = find(&entries, &name.name);
        assert!(
            found.iter().all(|place| entries[*place].href != "russia/"),
            "{} finds Russia too",
            name.name
        );
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
        assert!(
            find(&entries, query)
                .iter()
                .all(|place| entries[*place].href != "russia/"),
            "{query} finds Russia"
        );
    }
}
