//! Checks what other sites read: meta tags and oEmbed responses; and the share dialog.

use domain::republic::Republic;
use prerender::assets::program::{Program, Programs, APP};
use prerender::assets::Assets;
use prerender::base_url::BaseUrl;
use prerender::documents::main_page;
use prerender::iframe::SANDBOX;
use prerender::output;
use prerender::pages;
use prerender::paths::PICTURE;
use scraper::{ElementRef, Html, Selector};
use serde_json::Value;
use std::collections::BTreeMap;

/// The URL of the site in these tests.
pub const SITE: &str = "https://maps.example/former-ussr/";

fn base() -> BaseUrl {
    BaseUrl::parse(SITE).expect("a base URL")
}

fn assets() -> Assets {
    let mut assets = Assets {
        public_url: Default::default(),
        programs: Programs::new(vec![Program {
            name: APP,
            glue: "app-1.js".to_owned(),
            wasm: "app-1_bg.wasm".to_owned(),
        }]),
        styles: Default::default(),
        inline: Default::default(),
        icon: String::new(),
        single_file: None,
        reload_script: None,
    };
    assets.styles.main.name = "style-1.css".to_owned();
    assets
}

fn files() -> BTreeMap<String, String> {
    let files = output::oembed_responses(&base());
    files.expect("they are printed").into_iter().collect()
}

fn select<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).expect("a selector")).collect()
}

fn one<'a>(html: &'a Html, selector: &str) -> ElementRef<'a> {
    let found = select(html, selector);
    assert_eq!(found.len(), 1, "{selector}");
    found[0]
}

/// The number of start tags in a text, to compare with that of the parsed elements.
fn opened(text: &str) -> usize {
    let names = |rest: &str| rest.starts_with(|c: char| c.is_ascii_alphabetic());
    text.split('<').skip(1).filter(|rest| names(rest)).count()
}

/// The pages in folders of their own, by their URLs from the root.
pub fn pages() -> Vec<(String, String)> {
    let pages = output::own_pages(crate::site::site(), &assets(), Some(&base()));
    let url = |path: String| path.trim_end_matches("index.html").to_owned();
    pages.into_iter().map(|(path, page)| (url(path), page)).collect()
}

/// The first page, with an empty app.
pub fn first_page() -> String {
    main_page::page(crate::site::site(), String::new(), &assets(), Some(&base())).expect("it is printed")
}

#[test]
fn every_republic_and_the_whole_page_have_an_oembed_response() {
    let files = files();
    assert_eq!(files.len(), 16);
    assert!(files.contains_key("oembed/all.json"));
    for republic in Republic::ALL {
        assert!(files.contains_key(&format!("oembed/{}.json", republic.slug())));
    }
}

#[test]
fn an_oembed_response_has_the_fields_of_the_type_rich() {
    for (path, text) in files() {
        let Some(name) = path.strip_prefix("oembed/").and_then(|rest| rest.strip_suffix(".json")) else {
            continue;
        };
        let answer: Value = serde_json::from_str(&text).expect("it is JSON");
        assert_eq!(
            (&answer["version"], &answer["type"]),
            (&"1.0".into(), &"rich".into()),
            "{path}"
        );
        for (field, is_right) in [
            ("html", Value::is_string as fn(&Value) -> bool),
            ("title", Value::is_string),
            ("provider_name", Value::is_string),
            ("provider_url", Value::is_string),
            ("thumbnail_url", Value::is_string),
            ("width", Value::is_u64),
            ("height", Value::is_u64),
            ("thumbnail_width", Value::is_u64),
            ("thumbnail_height", Value::is_u64),
            ("cache_age", Value::is_u64),
        ] {
            assert!(is_right(&answer[field]), "{path}: {field} is {}", answer[field]);
        }
        let picture = if name == "all" {
            PICTURE.to_owned()
        } else {
            format!("previews/{name}.png")
        };
        assert_eq!(answer["thumbnail_url"], format!("{SITE}{picture}"));
        let html = Html::parse_fragment(answer["html"].as_str().unwrap_or_default());
        let frame = one(&html, "iframe");
        assert_eq!(frame.attr("title"), answer["title"].as_str());
        assert_eq!(frame.attr("sandbox"), Some(SANDBOX));
        assert_eq!(
            frame.attr("width"),
            Some("100%"),
            "a column may be narrower than any number"
        );
        assert_eq!(
            frame.attr("height").map(str::to_owned),
            Some(answer["height"].to_string())
        );
        let query = if name == "all" {
            String::new()
        } else {
            format!("?republic={name}")
        };
        assert_eq!(frame.attr("src"), Some(format!("{SITE}embed/{query}").as_str()));
    }
}

#[test]
fn an_oembed_response_has_the_quotation_that_wordpress_shows_until_the_map_answers() {
    for (path, text) in files().into_iter().filter(|(path, _)| path.starts_with("oembed/")) {
        let answer: Value = serde_json::from_str(&text).expect("it is JSON");
        let html = answer["html"].as_str().unwrap_or_default();
        // WordPress removes the attribute, and then looks for `(<blockquote>.*?</blockquote>)?.*(<iframe.*?></iframe>)`.
        assert!(html.starts_with("<blockquote hidden>"), "others do not show it: {path}");
        assert!(
            html.contains("</a></blockquote><iframe ") && html.ends_with("></iframe>"),
            "{path}: {html}"
        );
        let html = Html::parse_fragment(html);
        let link = one(&html, "blockquote a");
        let slug = path.trim_start_matches("oembed/").trim_end_matches(".json");
        let page = if slug == "all" {
            String::new()
        } else {
            format!("{slug}/")
        };
        assert_eq!(link.attr("href"), Some(format!("{SITE}{page}").as_str()));
        assert_eq!(
            link.text().collect::<String>(),
            answer["title"].as_str().unwrap_or_default()
        );
    }
}

#[test]
fn the_description_of_a_republic_begins_with_our_interpretation_and_has_its_date() {
    for republic in Republic::ALL {
        let (slug, pages) = (republic.slug(), pages());
        let (_, page) = &pages[republic.index()];
        let html = Html::parse_document(page);
        assert!(one(&html, "title").inner_html().starts_with(republic.name()));
        let description = one(&html, "meta[name=description]").attr("content").unwrap_or_default();
        assert!(description.contains("March 1994"), "{slug}: {description}");
        let standing =
            azerbaijan_1994::strings::standing(domain::layer::Layer::Stance, state::generated::NOW, republic);
        assert!(description.starts_with(standing), "{slug}: {description}");
    }
}

#[test]
fn meta_tags_have_absolute_urls_of_existing_files() {
    let files = files();
    let root = crate::checkout::root();
    for (path, page) in pages().into_iter().chain([(String::new(), first_page())]) {
        let html = Html::parse_document(&page);
        let meta = |name: &str| {
            one(&html, &format!("meta[property='og:{name}']"))
                .attr("content")
                .unwrap_or_default()
                .to_owned()
        };
        let own = format!("{SITE}{path}");
        assert_eq!(one(&html, "link[rel=canonical]").attr("href"), Some(&*own));
        assert_eq!(meta("url"), own);
        assert_eq!(meta("title"), one(&html, "title").text().collect::<String>());
        assert_eq!(
            meta("description"),
            one(&html, "meta[name=description]").attr("content").unwrap_or_default()
        );
        for name in ["type", "site_name", "locale", "image:alt"] {
            assert!(!meta(name).is_empty(), "{name}");
        }
        assert_eq!(
            (meta("image:width"), meta("image:height")),
            ("1200".into(), "630".into())
        );
        let picture = meta("image");
        let file = picture.strip_prefix(SITE).expect("a file of ours");
        let republic = path.strip_suffix('/').and_then(Republic::from_slug);
        match republic {
            Some(republic) => assert_eq!(file, format!("previews/{}.png", republic.slug())),
            None => assert!(root.join("public").join(file).is_file(), "{file}"),
        }
        assert_eq!(
            one(&html, "meta[name='twitter:card']").attr("content"),
            Some("summary_large_image")
        );
        let code = one(&html, "link[type='application/json+oembed']")
            .attr("href")
            .unwrap_or_default();
        assert!(
            code.strip_prefix(SITE).is_some_and(|path| files.contains_key(path)),
            "{code}"
        );
    }
}

#[test]
fn the_dialog_labels_every_control_and_obeys_the_policy() {
    let text = pages::share_dialog::share_dialog("dialogs-1.css", true);
    let html = Html::parse_fragment(&text);
    // The parser wraps the fragment in an element.
    assert_eq!(select(&html, "*").len() - 1, opened(&text));
    assert!(select(&html, "script, style, [style]").is_empty());
    let ids: Vec<_> = select(&html, "[id]").iter().filter_map(|e| e.attr("id")).collect();
    for code in select(&html, "textarea") {
        assert!(
            code.attr("aria-label").is_some_and(|label| !label.is_empty()),
            "{}",
            code.html()
        );
    }
    for control in select(&html, "dialog, section, input") {
        let label = control.attr("aria-labelledby").unwrap_or_default();
        assert!(ids.contains(&label), "{}", control.html());
    }
    assert_eq!(
        select(&html, "label:has(> span):has(> select)").len(),
        select(&html, "select").len()
    );
    assert_eq!(select(&html, "select[name=republic] option").len(), 16);
    for list in select(&html, ".options select") {
        let bare = list
            .select(&Selector::parse("option[value='']").expect("a selector"))
            .count();
        assert_eq!(bare, 1, "the default has no value: {}", list.html());
    }
    let frame = one(&html, "iframe");
    assert_eq!((frame.attr("sandbox"), frame.attr("src")), (Some(SANDBOX), None));
    assert!(frame.attr("title").is_some());
}
