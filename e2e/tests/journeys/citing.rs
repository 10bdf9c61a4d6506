//! Citing: the dialog, what it writes, and what becomes of copying and downloading.

use crate::dialogs::{self, axe_finds_nothing, fits, has_room};
use e2e::browser::Browser;
use e2e::failure::{Failure, Outcome};
use e2e::hands::key;
use e2e::journey::Journey;
use e2e::page::Page;
use serde_json::json;

const OPEN: &str = "return !!document.querySelector('dialog.citing')?.open";
const ENTRY: &str = "return document.querySelector('[data-entry]').textContent";
const SAID: &str = "return document.querySelector('.citing [data-said]').textContent";
const BUTTON: &str = "[data-dialog=cite]";

async fn opened(page: &Page) -> Outcome {
    page.press_on(BUTTON, &[key::ENTER]).await?;
    page.until("the dialog is open", OPEN).await
}

/// Chooses how it is cited, or what.
async fn choose(page: &Page, name: &str, value: &str) -> Outcome {
    dialogs::choose(page, "citing", name, value).await
}

/// Today, as the browser's own words for it.
async fn today(page: &Page) -> Outcome<[String; 3]> {
    let script = "const now = new Date(), two = number => String(number).padStart(2, '0');
        const parts = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())];
        return [new Intl.DateTimeFormat('en-US', { dateStyle: 'long' }).format(now), parts.join('-'), parts.join('/')]";
    page.ask(script, vec![]).await
}

async fn what_is_seen_is_cited_with_its_address_and_the_day(browser: Browser) {
    let travel = async |page: &mut Page| {
        page.open("/?utm_source=x#armenia").await?;
        opened(page).await?;
        let [long, dashed, slashed] = today(page).await?;
        let address = page.host.address("/#armenia");
        let apa: String = page.ask(ENTRY, vec![]).await?;
        assert!(
            apa.starts_with("Azerbaijan and the former Soviet republics, March 1994. (2026). Armenia [")
                && apa.ends_with(&format!("Retrieved {long}, from {address}")),
            "{apa}"
        );
        assert_eq!(page.count("[data-entry] i").await?, 2, "titles are in italics");
        for (style, ends) in [
            ("mla", String::new()),
            ("chicago", format!("Accessed {long}. {address}.")),
            (
                "bibtex",
                format!("url = {{{address}}},\n  urldate = {{{dashed}}}\n}}\n"),
            ),
            ("ris", format!("UR  - {address}\nY2  - {slashed}\nER  - \n")),
        ] {
            choose(page, "style", style).await?;
            let text: String = page.ask(ENTRY, vec![]).await?;
            assert!(
                text.ends_with(&ends) && text.contains("classification by this site"),
                "{text}"
            );
            for place in ["{address", "{accessed", "{republic", "{slug"] {
                assert!(!text.contains(place), "not filled in: {text}");
            }
        }
        choose(page, "what", "").await?;
        let whole: String = page.ask(ENTRY, vec![]).await?;
        assert!(
            whole.contains(&format!("UR  - {}\n", page.host.address("/"))),
            "{whole}"
        );
        assert!(!whole.contains("Armenia\n"), "{whole}");
        // Closed with Esc, and what the page has chosen stays.
        page.hands().press(&[key::ESCAPE]).await?;
        page.until("it closes", "return !document.querySelector('dialog.citing').open")
            .await?;
        page.until(
            "the focus is back",
            &format!("return document.activeElement.matches('{BUTTON}')"),
        )
        .await?;
        page.selects(Some("armenia")).await
    };
    Journey::through(browser).under("/a/b").go(travel).await;
}

#[tokio::test]
async fn in_chromium_what_is_seen_is_cited_with_its_address_and_the_day() {
    what_is_seen_is_cited_with_its_address_and_the_day(Browser::Chromium).await;
}

#[tokio::test]
async fn in_firefox_what_is_seen_is_cited_with_its_address_and_the_day() {
    what_is_seen_is_cited_with_its_address_and_the_day(Browser::Firefox).await;
}

#[tokio::test]
async fn in_webkit_what_is_seen_is_cited_with_its_address_and_the_day() {
    what_is_seen_is_cited_with_its_address_and_the_day(Browser::WebKit).await;
}

#[tokio::test]
async fn a_copied_citation_is_in_the_clipboard_with_its_italics() {
    let pasted = "const done = arguments[0];
        navigator.clipboard.read().then(async ([item]) => done(await Promise.all(['text/plain', 'text/html']
            .map(async type => item.types.includes(type) ? (await item.getType(type)).text() : ''))), why => done(String(why)))";
    Journey::through(Browser::Chromium)
        .go(async |page| {
            let rights =
                json!({ "origin": page.host.origin(), "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
            let driver = &page.session.driver;
            driver.cdp().send_raw("Browser.grantPermissions", rights).await?;
            page.open("/#russia").await?;
            opened(page).await?;
            for style in ["mla", "bibtex"] {
                choose(page, "style", style).await?;
                page.press_on(".citing [data-copy]", &[key::ENTER]).await?;
                page.says("the result", SAID, &"The citation is copied.".to_owned()).await?;
                let expected: String = page.ask(ENTRY, vec![]).await?;
                let [words, html]: [String; 2] = driver.execute_async(pasted, vec![]).await?.convert()?;
                assert_eq!(words.replace("\r\n", "\n"), expected);
                assert_eq!(html.contains("<i>Azerbaijan and the Former"), style == "mla", "{html}");
            }
            Ok(())
        })
        .await;
}

async fn when_copying_is_refused_the_citation_is_selected_and_the_keys_are_named(browser: Browser) {
    let refuse = "const no = () => Promise.reject(new Error('no'));
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: no, write: no } });
        document.execCommand = () => false; return true";
    let travel = async |page: &mut Page| {
        page.open("/").await?;
        page.ask::<bool>(refuse, vec![]).await?;
        opened(page).await?;
        page.press_on(".citing [data-copy]", &[key::ENTER]).await?;
        page.until(
            "it says how",
            &format!("{SAID}.startsWith('Your browser does not let')"),
        )
        .await?;
        let selected: String = page.ask("return getSelection().toString()", vec![]).await?;
        assert_eq!(selected.trim(), page.ask::<String>(ENTRY, vec![]).await?.trim());
        Ok(())
    };
    Journey::through(browser).go(travel).await;
}

#[tokio::test]
async fn in_chromium_when_copying_is_refused_the_citation_is_selected_and_the_keys_are_named() {
    when_copying_is_refused_the_citation_is_selected_and_the_keys_are_named(Browser::Chromium).await;
}

#[tokio::test]
async fn in_firefox_when_copying_is_refused_the_citation_is_selected_and_the_keys_are_named() {
    when_copying_is_refused_the_citation_is_selected_and_the_keys_are_named(Browser::Firefox).await;
}

/// Waits for a file that the browser saves, and reads it.
async fn saved(file: &std::path::Path) -> Outcome<String> {
    for _ in 0..100 {
        match std::fs::read_to_string(file) {
            Ok(text) if !text.is_empty() => return Ok(text),
            _ => tokio::time::sleep(std::time::Duration::from_millis(60)).await,
        }
    }
    Err(Failure::msg(format!("no file {}", file.display())))
}

async fn a_downloaded_file_holds_what_is_shown(browser: Browser) {
    let folder = tempfile::tempdir().expect("a folder");
    let place = folder.path().display().to_string();
    let travel = async |page: &mut Page| {
        page.open("/#estonia").await?;
        opened(page).await?;
        assert_eq!(
            page.count(".citing [data-save]:not([hidden])").await?,
            0,
            "APA is no file"
        );
        for (style, extension) in [("bibtex", "bib"), ("ris", "ris")] {
            choose(page, "style", style).await?;
            page.press_on(".citing [data-save]", &[key::ENTER]).await?;
            let text = saved(&folder.path().join(format!("azerbaijan-1994-estonia.{extension}"))).await?;
            let shown: String = page.ask(ENTRY, vec![]).await?;
            assert_eq!(text, shown.replace('\n', "\r\n"));
        }
        Ok(())
    };
    let journey = Journey::through(browser);
    let journey = match browser {
        Browser::Firefox => journey
            .with_preference("browser.download.folderList", 2)
            .with_preference("browser.download.dir", place)
            // Its list of downloads would take the keys.
            .with_preference("browser.download.alwaysOpenPanel", false),
        _ => journey.with_preference("download.default_directory", place),
    };
    journey.go(travel).await;
}

#[tokio::test]
async fn in_chromium_a_downloaded_file_holds_what_is_shown() {
    a_downloaded_file_holds_what_is_shown(Browser::Chromium).await;
}

#[tokio::test]
async fn in_firefox_a_downloaded_file_holds_what_is_shown() {
    a_downloaded_file_holds_what_is_shown(Browser::Firefox).await;
}

#[tokio::test]
async fn citing_works_without_a_network() {
    Journey::through(Browser::Chromium)
        .untouched()
        .go(async |page| {
            crate::offline::kept(page).await?;
            let loaded = page.loaded().await?;
            let early = loaded.iter().filter(|name| name.contains("/cite"));
            assert_eq!(early.count(), 0, "loaded before it is asked for: {loaded:?}");
            page.host.stop();
            page.open("/?1#latvia").await?;
            opened(page).await?;
            page.until("Latvia is cited", &format!("{ENTRY}.includes('Latvia [')"))
                .await
        })
        .await;
}

async fn axe_finds_nothing_in_the_citations(scheme: &'static str) {
    axe_finds_nothing(scheme, "citing", async |page, width| {
        opened(page).await?;
        choose(page, "style", "bibtex").await?;
        fits(page, "citing", width).await?;
        has_room(page, ".citing :is(button, select), .offers button", width).await?;
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn axe_finds_nothing_in_the_citations_in_light() {
    axe_finds_nothing_in_the_citations("light").await;
}

#[tokio::test]
async fn axe_finds_nothing_in_the_citations_in_the_dark() {
    axe_finds_nothing_in_the_citations("dark").await;
}
