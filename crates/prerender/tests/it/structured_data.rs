//! Checks what reference managers and search engines read in the head of a page that knows its URL: the tags of a citation,
//! and the description in JSON-LD, compared with the citations of the dialog, the content and the downloads.

use crate::link_previews::{first_page, pages, SITE};
use crate::site::{content, own_pages, site};
use biblatex::{Bibliography, ChunksExt};
use domain::republic::Republic;
use prerender::paths::Page;
use prerender::publish::citation::{plain, Format, Work, YEAR};
use prerender::publish::dataset;
use prerender::strings;
use scraper::{Html, Selector};
use serde_json::{json, Value};

/// The first page and those in folders of their own, by their paths from the root.
fn all() -> Vec<(String, Html)> {
    let pages = [(String::new(), first_page())].into_iter().chain(pages());
    pages.map(|(path, page)| (path, Html::parse_document(&page))).collect()
}

fn select(selector: &str) -> Selector {
    Selector::parse(selector).expect("a selector")
}

/// The tags whose names begin with `citation_`.
fn citation(html: &Html) -> Vec<(String, String)> {
    let attribute = |tag: scraper::ElementRef, name| tag.attr(name).unwrap_or_default().to_owned();
    html.select(&select("head > meta[name^=citation_]"))
        .map(|tag| (attribute(tag, "name"), attribute(tag, "content")))
        .collect()
}

/// The descriptions of a page.
fn descriptions(html: &Html) -> Vec<Value> {
    html.select(&select("head > script[type='application/ld+json']"))
        .map(|element| serde_json::from_str(&element.text().collect::<String>()).expect("JSON"))
        .collect()
}

fn only_description(path: &str) -> Value {
    let (_, html) = all().into_iter().find(|(found, _)| found == path).expect("a page");
    let mut found = descriptions(&html);
    assert_eq!(found.len(), 1, "{path}");
    found.remove(0)
}

fn meta(html: &Html, name: &str) -> String {
    let tag = html.select(&select(&format!("meta[name={name}]"))).next();
    tag.and_then(|tag| tag.attr("content")).unwrap_or_default().to_owned()
}

#[test]
fn every_page_has_the_tags_of_its_citation_and_no_author_that_a_program_would_split() {
    for (path, html) in all() {
        let page = Page::all().find(|page| path == format!("{}/", page.folder()));
        let title = page.map_or(messages::title(), strings::page_name);
        let expected = [
            ("citation_title", title.to_owned()),
            ("citation_publication_date", YEAR.to_string()),
            ("citation_publisher", messages::title().to_owned()),
            ("citation_language", "en".to_owned()),
            ("citation_public_url", format!("{SITE}{path}")),
        ];
        assert_eq!(
            citation(&html),
            expected.map(|(name, value)| (name.to_owned(), value)),
            "{path}"
        );
    }
}

#[test]
fn the_tags_agree_with_the_citations_of_the_dialog() {
    let works = Republic::ALL.map(|republic| (format!("{}/", republic.slug()), Work::of(republic)));
    for (path, work) in [(String::new(), Work::Whole)].into_iter().chain(works) {
        let (_, html) = all().into_iter().find(|(found, _)| *found == path).expect("a page");
        let tags = citation(&html);
        let tag = |name: &str| &tags.iter().find(|tag| tag.0 == name).expect("a tag").1;
        let entry = plain(&Format::Bibtex.cite(&work, &content().source));
        let read = Bibliography::parse(&entry.replace("{accessed}", "2026-11-05")).expect("BibTeX");
        let entry = read.iter().next().expect("an entry");
        assert_eq!(
            *tag("citation_title"),
            entry.title().expect("a title").format_verbatim()
        );
        let ris = plain(&Format::Ris.cite(&work, &content().source));
        assert!(
            ris.contains(&format!("PY  - {}\n", tag("citation_publication_date"))),
            "{ris}"
        );
        assert!(ris.contains(&format!("LA  - {}\n", tag("citation_language"))), "{ris}");
        assert!(!ris.contains("AU  - "));
        // In an article the site is the containing work.
        assert!(ris.contains(tag("citation_publisher").as_str()), "{ris}");
    }
}

#[test]
fn the_first_page_and_each_article_are_material_for_lessons_based_on_the_source() {
    let source = &content().source;
    for (path, html) in all() {
        let republic = path.strip_suffix('/').and_then(Republic::from_slug);
        if !path.is_empty() && republic.is_none() {
            continue;
        }
        let data = only_description(&path);
        assert_eq!(data["@context"], "https://schema.org");
        assert_eq!(data["@type"], "LearningResource", "{path}");
        assert_eq!(data["url"], format!("{SITE}{path}"));
        let title: String = html.select(&select("title")).flat_map(|title| title.text()).collect();
        assert_eq!(data["name"], title);
        assert_eq!(data["description"], meta(&html, "description"));
        assert_eq!(data["inLanguage"], "en");
        assert_eq!(data["learningResourceType"], "Interactive map");
        assert_eq!(data["educationalLevel"], "Secondary school");
        assert_eq!(data["license"], "https://creativecommons.org/licenses/by/4.0/");
        assert_eq!(data["isAccessibleForFree"], true);
        assert_eq!(data["datePublished"], YEAR.to_string());
        assert_eq!(data["temporalCoverage"], "1991-12/1994-03");
        assert_eq!(data["author"]["name"], messages::title());
        let based = &data["isBasedOn"];
        assert_eq!(
            (&based["name"], &based["url"]),
            (&json!(source.title), &json!(source.url))
        );
        assert_eq!(based["isPartOf"]["name"], json!(source.book));
        assert_eq!(based["isPartOf"]["editor"]["name"], json!(source.editor));
        assert_eq!(based["isPartOf"]["publisher"]["name"], json!(source.publisher));
        let mut about = vec![Republic::SUBJECT];
        about.extend(republic.filter(|republic| *republic != Republic::SUBJECT));
        let found = data["about"].as_array().expect("a list").iter();
        let named = about.into_iter().map(|republic| {
            let item = format!("https://www.wikidata.org/entity/{}", republic.wikidata());
            json!({ "@type": "Country", "name": republic.name(), "sameAs": item })
        });
        assert!(found.cloned().eq(named), "{path}");
        assert_eq!(data["isPartOf"].is_null(), republic.is_none(), "{path}");
    }
}

#[test]
fn the_table_is_a_data_set_with_its_downloads() {
    let data = only_description("table/");
    assert_eq!(data["@type"], "Dataset");
    assert_eq!(data["name"], messages::title());
    // Search engines for data want fifty characters at least.
    assert!(data["description"].as_str().is_some_and(|text| text.len() >= 50));
    assert_eq!(data["license"], "https://creativecommons.org/licenses/by/4.0/");
    assert_eq!(data["creator"]["name"], messages::title());
    assert_eq!(
        data["spatialCoverage"].as_array().map(Vec::len),
        Some(Republic::ALL.len())
    );
    let types = [
        (dataset::CSV, "text/csv"),
        (dataset::JSON, "application/json"),
        (dataset::GEOJSON, "application/geo+json"),
    ];
    let found = data["distribution"].as_array().expect("a list");
    assert_eq!(found.len(), types.len());
    for (download, (name, media_type)) in found.iter().zip(types) {
        let file = site()
            .dataset
            .files
            .iter()
            .find(|file| file.name == name)
            .expect("a file");
        assert_eq!(download["@type"], "DataDownload");
        assert_eq!(download["contentUrl"], format!("{SITE}data/{name}"));
        assert_eq!(download["encodingFormat"], media_type);
        assert_eq!(download["sha256"], json!(file.sha256));
        assert_eq!(download["contentSize"], format!("{} B", file.size()));
    }
}

#[test]
fn the_other_pages_have_no_description_and_without_a_url_no_page_has_either() {
    for path in ["glossary/", "silence/", "about/"] {
        let (_, html) = all().into_iter().find(|(found, _)| found == path).expect("a page");
        assert!(descriptions(&html).is_empty(), "{path}");
    }
    for (folder, page) in own_pages() {
        for absent in ["citation_", "ld+json"] {
            assert!(!page.contains(absent), "{absent} in {folder}");
        }
    }
}
