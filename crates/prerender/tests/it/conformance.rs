//! Claims about all printed pages that the accessibility conformance report makes (docs/accessibility-conformance.yaml) and
//! no other test holds.

use crate::checkout::root;
use crate::site::{assets, own_pages, site};
use domain::republic::Republic;
use prerender::assets::program::{Program, Programs, APP, CLASSROOM, EMBEDDED, QUIZ, READING};
use prerender::output;
use prerender::paths::{Page, SINGLE_FILE};
use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

/// Everything that is printed, pages and dialogs, by path.
fn printed() -> &'static BTreeMap<String, String> {
    static PRINTED: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    PRINTED.get_or_init(|| {
        let program = |name| Program {
            name,
            glue: "a.js".to_owned(),
            wasm: "a.wasm".to_owned(),
        };
        let mut assets = assets();
        assets.programs = Programs::new([APP, CLASSROOM, EMBEDDED, QUIZ, READING].map(program).into());
        let printed = output::printed(site(), &assets, None).expect("they are printed");
        printed
            .into_iter()
            .filter(|(path, _)| path.ends_with(".html"))
            .collect()
    })
}

/// Those that are whole pages.
fn pages() -> impl Iterator<Item = (&'static str, Html)> {
    let pages = printed().iter().filter(|(_, text)| text.starts_with("<!DOCTYPE html>"));
    pages.map(|(path, text)| (path.as_str(), Html::parse_document(text)))
}

fn select<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).expect("a selector")).collect()
}

fn text(element: ElementRef) -> String {
    let text: String = element.text().collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn no_page_has_sound_video_forms_to_send_or_a_time_limit() {
    assert!(printed().len() > 30, "{}", printed().len());
    let absent = "audio, video, track, object, embed, marquee, form, input[type=email], input[type=password], \
        [autocomplete]:not([autocomplete=off]), meta[http-equiv=refresh]";
    for (path, text) in printed() {
        let html = Html::parse_document(text);
        let found = select(&html, absent);
        assert!(found.is_empty(), "{path}: {}", found[0].html());
    }
}

#[test]
fn no_page_has_images_of_text() {
    for (path, text) in printed() {
        for image in select(&Html::parse_document(text), "img, image, input[type=image]") {
            // The picture that the reader is about to save; the page in one file has its dialog inside.
            assert!(
                ["save.html", SINGLE_FILE].contains(&path.as_str()),
                "{path}: {}",
                image.html()
            );
            assert!(image.attr("alt").is_some_and(|alt| !alt.is_empty()));
        }
    }
}

#[test]
fn every_page_has_a_title_of_its_own() {
    let mut titles = BTreeMap::new();
    for (path, html) in pages() {
        let title = select(&html, "head > title")
            .first()
            .copied()
            .map(text)
            .unwrap_or_default();
        assert!(!title.is_empty(), "{path}");
        titles.entry(title).or_insert_with(Vec::new).push(path);
    }
    // Three editions of one page.
    let shared: Vec<_> = titles.into_iter().filter(|(_, paths)| paths.len() > 1).collect();
    let editions = vec!["azerbaijan-1994-classroom.html", "embed/index.html", "index.html"];
    assert_eq!(shared, [(messages::title().to_owned(), editions)]);
}

#[test]
fn every_page_has_its_language_and_names_in_other_scripts_have_theirs() {
    for (path, html) in pages() {
        assert_eq!(html.root_element().attr("lang"), Some("en"), "{path}");
    }
    let glossary = Html::parse_document(&own_pages()[Page::Glossary.folder()]);
    let is_foreign = |text: &str| {
        let letters = text.chars().filter(|c| c.is_alphabetic());
        letters.clone().count() > 0 && letters.clone().all(|c| !c.is_ascii() && !('À'..='ɏ').contains(&c))
    };
    let foreign: Vec<_> = select(&glossary, "main b, main dt, main i")
        .into_iter()
        .filter(|one| is_foreign(&text(*one)))
        .collect();
    assert!(foreign.len() >= Republic::ALL.len() / 2, "{}", foreign.len());
    for name in foreign {
        assert!(name.attr("lang").is_some_and(|lang| lang != "en"), "{}", name.html());
    }
}

#[test]
fn pages_have_the_same_links_in_the_same_order_and_help_in_the_same_place() {
    let mut orders = Vec::new();
    for (folder, page) in own_pages() {
        let html = Html::parse_document(page);
        let [pages, republics] = ["body > header nav a", "body > footer nav a"]
            .map(|links| select(&html, links).into_iter().map(text).collect::<Vec<_>>());
        let ends = select(&html, "body > footer > *");
        assert_eq!(ends[0].value().name(), "nav", "{folder}");
        assert_eq!(text(ends[1]), messages::report(), "{folder}");
        orders.push((pages, republics));
    }
    orders.dedup();
    assert_eq!(orders.len(), 1, "{orders:?}");
    assert_eq!((orders[0].0.len(), orders[0].1.len()), (5, Republic::ALL.len()));
}

#[test]
fn no_script_listens_to_the_motion_of_the_device() {
    fn sources(folder: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                sources(&path, found);
            } else {
                found.extend(fs::read_to_string(path));
            }
        }
    }
    let mut found = Vec::new();
    for folder in ["src", "web", "crates/quiz/src", "crates/export/src"] {
        sources(&root().join(folder), &mut found);
    }
    assert!(found.len() > 100, "{}", found.len());
    let names = ["devicemotion", "deviceorientation", "accelerometer", "gyroscope"];
    let is_listening = |source: &&String| names.iter().any(|name| source.to_lowercase().contains(name));
    assert_eq!(found.iter().find(is_listening), None);
}
