//! The edition in the pseudo-language, whose words have no letter without an accent: a text with three plain letters in a row
//! has escaped the catalogue of messages or the translation of the content.

use crate::site::{assets, site};
use prerender::language::Language;
use prerender::output;
use prerender::site::Site;
use scraper::{ElementRef, Html, Node};
use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

/// Attributes that are shown or spoken.
const SPOKEN: [&str; 7] = [
    "aria-label",
    "title",
    "alt",
    "placeholder",
    "aria-roledescription",
    "data-lost",
    "data-copied",
];

fn pseudo() -> &'static Arc<Site> {
    static SITE: OnceLock<Arc<Site>> = OnceLock::new();
    SITE.get_or_init(|| {
        let (site, report) = site()
            .translated(&Language::pseudo())
            .unwrap_or_else(|error| panic!("{error}"));
        assert!(report.is_none());
        site
    })
}

/// All pages and dialogs of the edition: path and HTML.
fn pages() -> Vec<(String, String)> {
    let site = pseudo();
    site.speak(|| output::printed(site, &assets(), None))
        .unwrap_or_else(|error| panic!("{error}"))
}

/// Whether what an element says stays as it is: quotations, titles of works, codes, names in other scripts.
fn is_kept(element: ElementRef) -> bool {
    let value = element.value();
    ["script", "style", "code", "svg", "textarea", "cite"].contains(&value.name())
        || value.attr("translate") == Some("no")
        || value.attr("lang").is_some_and(|lang| lang != "en-XA")
}

fn is_plain(text: &str) -> bool {
    let letters: Vec<bool> = text.chars().map(|letter| letter.is_ascii_alphabetic()).collect();
    letters.windows(3).any(|three| three == [true; 3])
}

/// The texts of an element and of what it contains that are plain English.
fn plain(element: ElementRef, found: &mut BTreeSet<String>) {
    for name in SPOKEN {
        if let Some(text) = element.value().attr(name).filter(|text| is_plain(text)) {
            found.insert(format!("{name}={text}"));
        }
    }
    for child in element.children() {
        match child.value() {
            Node::Text(text) if is_plain(text) => {
                found.insert(text.trim().to_owned());
            }
            _ => {}
        }
        if let Some(child) = ElementRef::wrap(child).filter(|child| !is_kept(*child)) {
            plain(child, found);
        }
    }
}

#[test]
fn no_text_escapes_the_catalogue() {
    let mut escaped = Vec::new();
    for (path, html) in pages() {
        let mut found = BTreeSet::new();
        let document = Html::parse_document(&html);
        let root = document.root_element();
        let lang = root.value().attr("lang");
        assert!(lang.is_none_or(|lang| lang == "en-XA"), "{path}: {lang:?}");
        plain(root, &mut found);
        escaped.extend(found.into_iter().map(|text| format!("{path}: {text}")));
    }
    assert!(escaped.is_empty(), "{} texts:\n{}", escaped.len(), escaped.join("\n"));
}

#[test]
fn the_source_is_quoted_in_its_own_language() {
    let (_, page) = pages()
        .into_iter()
        .find(|(path, _)| path == "index.html")
        .expect("the first page");
    let document = Html::parse_document(&page);
    let selector = scraper::Selector::parse(".sentence, blockquote").expect("a selector");
    let quotations: Vec<_> = document.select(&selector).collect();
    assert!(quotations.len() >= 13);
    for quotation in quotations {
        let own = quotation.value().attr("lang");
        let above = quotation
            .ancestors()
            .filter_map(ElementRef::wrap)
            .find_map(|element| element.value().attr("lang"));
        assert_eq!(own.or(above), Some("en"), "{}", quotation.html());
    }
}
