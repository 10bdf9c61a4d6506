//! What other sites read: the head of the page, the oEmbed answers, the pages of the republics. And the dialog, which
//! is a piece of HTML of its own.

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

const SITE: &str = "https://maps.example/former-ussr/";

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
        icon: String::new(),
        reload_script: None,
    };
    assets.styles.main.name = "style-1.css".to_owned();
    assets
}

fn files() -> BTreeMap<String, String> {
    let files = output::link_previews(crate::site::site(), &assets(), &base());
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

/// How many elements a text opens: a parser that makes, moves or drops some would find another number.
fn opened(text: &str) -> usize {
    let names = |rest: &str| rest.starts_with(|c: char| c.is_ascii_alphabetic());
    text.split('<').skip(1).filter(|rest| names(rest)).count()
}

fn pages() -> Vec<(Republic, String)> {
    let mut files = files();
    let page = |republic: Republic| {
        let html = files.remove(&format!("{}/index.html", republic.slug()));
        (republic, html.expect("there is a page of each republic"))
    };
    Republic::ALL.map(page).into()
}

#[test]
fn every_republic_and_the_whole_page_have_an_answer_and_every_republic_a_page() {
    let files = files();
    assert_eq!(files.len(), 31);
    assert!(files.contains_key("oembed/all.json"));
    for republic in Republic::ALL {
        assert!(files.contains_key(&format!("oembed/{}.json", republic.slug())));
        assert!(files.contains_key(&format!("{}/index.html", republic.slug())));
    }
}

#[test]
fn an_answer_has_what_the_specification_asks_of_a_rich_one() {
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
        assert_eq!(answer["thumbnail_url"], format!("{SITE}{PICTURE}"));
        let html = Html::parse_fragment(answer["html"].as_str().unwrap_or_default());
        let frame = one(&html, "iframe");
        assert_eq!(frame.attr("title"), answer["title"].as_str());
        assert_eq!(frame.attr("sandbox"), Some(SANDBOX));
        for side in ["width", "height"] {
            assert_eq!(frame.attr(side).map(str::to_owned), Some(answer[side].to_string()));
        }
        let query = if name == "all" {
            String::new()
        } else {
            format!("?republic={name}")
        };
        assert_eq!(frame.attr("src"), Some(format!("{SITE}embed/{query}").as_str()));
    }
}

#[test]
fn a_page_of_a_republic_tells_our_reading_with_its_date_and_leads_to_the_map() {
    for (republic, page) in pages() {
        let (html, slug) = (Html::parse_document(&page), republic.slug());
        assert_eq!(
            select(&html, "*").len(),
            opened(&page),
            "{slug} is read otherwise than it was printed"
        );
        assert!(one(&html, "title").inner_html().starts_with(republic.name()));
        assert_eq!(one(&html, "h1").inner_html(), republic.name());
        let description = one(&html, "meta[name=description]").attr("content").unwrap_or_default();
        assert!(description.contains("March 1994"), "{slug}: {description}");
        let reading = azerbaijan_1994::strings::standing(domain::layer::Layer::Stance, state::generated::NOW, republic);
        assert!(description.starts_with(reading), "{slug}: {description}");
        assert_eq!(one(&html, ".standfirst").text().collect::<String>(), description);
        let target = format!("../#{slug}");
        assert_eq!(one(&html, "body a").attr("href"), Some(&*target));
        let refresh = one(&html, "meta[http-equiv=refresh]").attr("content");
        assert_eq!(refresh, Some(&*format!("0; url={target}")));
    }
}

#[test]
fn nothing_in_those_pages_needs_an_exception_from_the_policy_or_another_site() {
    for (republic, page) in pages() {
        let html = Html::parse_document(&page);
        assert!(
            select(&html, "script, style, [style], iframe, img").is_empty(),
            "{}",
            republic.slug()
        );
        let loaded: Vec<_> = select(&html, "link[rel=stylesheet], link[rel=icon]")
            .iter()
            .filter_map(|e| e.attr("href"))
            .collect();
        assert_eq!(loaded, ["../style-1.css", "../icon.svg"]);
    }
}

#[test]
fn what_a_page_says_of_itself_are_absolute_addresses_of_files_that_are_there() {
    let files = files();
    let root = crate::root::root();
    let main = main_page::page(String::new(), &assets(), Some(&base())).expect("it is printed");
    let all = pages()
        .into_iter()
        .map(|(republic, page)| (format!("{}/", republic.slug()), page));
    for (path, page) in all.chain([(String::new(), main)]) {
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
        assert!(root.join("public").join(file).is_file(), "{file}");
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
fn the_dialog_names_every_control_and_needs_no_exception_from_the_policy() {
    let text = pages::share_dialog::share_dialog("dialogs-1.css");
    let html = Html::parse_fragment(&text);
    // The parser puts the fragment into an element of its own.
    assert_eq!(select(&html, "*").len() - 1, opened(&text));
    assert!(select(&html, "script, style, [style]").is_empty());
    let ids: Vec<_> = select(&html, "[id]").iter().filter_map(|e| e.attr("id")).collect();
    for code in select(&html, "textarea") {
        one(&html, &format!("label[for={}]", code.attr("id").unwrap_or_default()));
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
    for list in select(&html, "select") {
        let bare = list
            .select(&Selector::parse("option[value='']").expect("a selector"))
            .count();
        assert_eq!(bare, 1, "what an embed has by itself has no value: {}", list.html());
    }
    let frame = one(&html, "iframe");
    assert_eq!((frame.attr("sandbox"), frame.attr("src")), (Some(SANDBOX), None));
    assert!(frame.attr("title").is_some());
}
