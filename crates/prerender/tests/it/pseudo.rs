//! The edition in the pseudo-language, whose consonants have accents: a word with a plain one has escaped the catalogue of
//! messages or the translation of the content.

use crate::site::{assets, content, site};
use content::model::Content;
use domain::republic::Republic;
use prerender::assets::program::{Program, Programs, APP, CLASSROOM, EMBEDDED, EXPORT, QUIZ, READING};
use prerender::language::Language;
use prerender::output;
use prerender::site::Site;
use scraper::{ElementRef, Html, Node};
use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock, OnceLock};

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
    let named = |name| Program {
        name,
        glue: format!("{name}.js"),
        wasm: format!("{name}.wasm"),
    };
    let mut assets = assets();
    assets.programs = Programs::new([APP, CLASSROOM, EMBEDDED, QUIZ, EXPORT, READING].map(named).into());
    let printed = site.speak(|| output::printed(site, &assets, None));
    printed.unwrap_or_else(|error| panic!("{error}"))
}

/// Whether what an element says stays as it is: quotations, titles of works, codes, names in other scripts.
fn is_kept(element: ElementRef) -> bool {
    let value = element.value();
    ["script", "style", "code", "svg", "textarea", "cite"].contains(&value.name())
        || value.attr("translate") == Some("no")
        || value.attr("lang").is_some_and(|lang| lang != "en-XA")
}

/// Names of formats and units, which are the same in every language.
const CODES: [&str; 10] = [
    "PNG", "SVG", "JSON", "CSV", "SHA", "HTML", "RIS", "BibTeX", "Ctrl", "Esc",
];

/// Whether a text has a word with a plain consonant: the pseudo-language leaves vowels alone. What stands in quotation marks is
/// the source's.
fn is_plain(text: &str) -> bool {
    static NAMES: LazyLock<BTreeSet<String>> = LazyLock::new(names);
    let mut own = String::new();
    for (place, piece) in text.split('“').enumerate() {
        own.push_str(if place == 0 {
            piece
        } else {
            piece.split_once('”').map_or("", |(_, rest)| rest)
        });
    }
    let words = own.split(|letter: char| !letter.is_alphanumeric());
    words.into_iter().any(|word| {
        let letters = word.chars().filter(char::is_ascii_alphabetic);
        let consonants = letters.clone().filter(|letter| !"aeiouyAEIOUY".contains(*letter));
        letters.count() > 2 && consonants.count() > 0 && !CODES.contains(&word) && !NAMES.contains(word)
    })
}

/// The words of proper names: of people and places, of the book, of downloads.
fn names() -> BTreeSet<String> {
    let Content {
        people,
        names,
        source,
        references,
        ..
    } = content();
    let people = people.iter().flat_map(|person| {
        [Some(person.name.as_str()), person.full_name.as_deref()]
            .into_iter()
            .flatten()
    });
    let names = names.iter().map(|name| name.name.as_str());
    let book = [
        &source.editor,
        &source.publisher,
        &source.url,
        &source.book,
        &source.data_as_of,
    ]
    .map(String::as_str);
    let references = references.iter().map(|reference| reference.title.as_str());
    let files = site().dataset.files.iter().map(|file| file.name);
    let capitals = Republic::ALL.map(|republic| geo::capitals::capital(republic).name);
    let all = people
        .chain(names)
        .chain(book)
        .chain(references)
        .chain(files)
        .chain(capitals);
    let words = all.flat_map(|name| name.split(|letter: char| !letter.is_alphanumeric()));
    words.map(str::to_owned).collect()
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
    let english = scraper::Selector::parse("[lang=en]").expect("a selector");
    let quoted: Vec<String> = document
        .select(&english)
        .map(|element| element.text().collect())
        .collect();
    for sentence in &content().sentences {
        assert!(
            quoted.iter().any(|text| text.contains(&sentence.text)),
            "{}",
            sentence.id
        );
    }
}
