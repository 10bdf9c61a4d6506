//! Citing: the dialog, its citations, copying and downloading.

use crate::dialogs::{self, fits, has_room, no_violations_in_dialog};
use anyhow::{Error, Result};
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;
use serde_json::json;

const OPEN: &str = "return !!document.querySelector('dialog.citing')?.open";
const ENTRY: &str = "return document.querySelector('[data-entry]').textContent";
const SAID: &str = "return document.querySelector('.citing [data-said]').textContent";

async fn opened(page: &Page) -> Result<()> {
    dialogs::open(page, "cite").await?;
    page.wait_until("it is this dialog", OPEN).await
}

/// Chooses how it is cited, or what.
async fn choose(page: &Page, name: &str, value: &str) -> Result<()> {
    dialogs::choose(page, "citing", name, value).await
}

/// Today, as the browser formats it.
async fn today(page: &Page) -> Result<[String; 3]> {
    let script = "const now = new Date(), two = number => String(number).padStart(2, '0');
        const parts = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())];
        return [new Intl.DateTimeFormat('en-US', { dateStyle: 'long' }).format(now), parts.join('-'), parts.join('/')]";
    page.eval(script, vec![]).await
}

fn the_current_state_is_cited_with_its_address_and_the_day(browser: Browser) {
    let steps = async |page: &mut Page| {
        page.open("/?utm_source=x#armenia").await?;
        opened(page).await?;
        let [long, dashed, slashed] = today(page).await?;
        let address = page.server.address("/#armenia");
        let apa: String = page.eval(ENTRY, vec![]).await?;
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
            let text: String = page.eval(ENTRY, vec![]).await?;
            assert!(
                text.ends_with(&ends) && text.contains("interpretation by this site"),
                "{text}"
            );
            for place in ["{address", "{accessed", "{republic", "{slug"] {
                assert!(!text.contains(place), "not filled in: {text}");
            }
        }
        choose(page, "what", "").await?;
        let whole: String = page.eval(ENTRY, vec![]).await?;
        assert!(
            whole.contains(&format!("UR  - {}\n", page.server.address("/"))),
            "{whole}"
        );
        assert!(!whole.contains("Armenia\n"), "{whole}");
        // Esc closes the dialog and keeps the selection.
        page.input().press(&[key::ESCAPE]).await?;
        page.wait_until("it closes", "return !document.querySelector('dialog.citing').open")
            .await?;
        page.wait_until(
            "the focus is on the menu that holds its button",
            "return document.activeElement.matches('.menu > summary')",
        )
        .await?;
        page.expect_selected(Some("armenia")).await
    };
    Scenario::in_browser(browser).under_path("/a/b").run(steps);
}

#[test]
fn in_chromium_the_current_state_is_cited_with_its_address_and_the_day() {
    the_current_state_is_cited_with_its_address_and_the_day(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_the_current_state_is_cited_with_its_address_and_the_day() {
    the_current_state_is_cited_with_its_address_and_the_day(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_webkit_the_current_state_is_cited_with_its_address_and_the_day() {
    the_current_state_is_cited_with_its_address_and_the_day(Browser::WebKit);
}

#[test]
fn a_copied_citation_is_in_the_clipboard_with_its_italics() {
    let pasted = "const done = arguments[0];
        navigator.clipboard.read().then(async ([item]) => done(await Promise.all(['text/plain', 'text/html']
            .map(async type => item.types.includes(type) ? (await item.getType(type)).text() : ''))), why => done(String(why)))";
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        let rights =
            json!({ "origin": page.server.origin(), "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        let driver = &page.session.driver;
        driver.cdp().send_raw("Browser.grantPermissions", rights).await?;
        page.open("/#russia").await?;
        opened(page).await?;
        for style in ["mla", "bibtex"] {
            choose(page, "style", style).await?;
            page.press_on(".citing [data-copy]", &[key::ENTER]).await?;
            page.wait_for_value("the result", SAID, &"Citation copied.".to_owned())
                .await?;
            let expected: String = page.eval(ENTRY, vec![]).await?;
            let [words, html]: [String; 2] = driver.execute_async(pasted, vec![]).await?.convert()?;
            assert_eq!(words.replace("\r\n", "\n"), expected);
            assert_eq!(html.contains("<i>Azerbaijan and the Former"), style == "mla", "{html}");
        }
        Ok(())
    });
}

fn when_copying_is_refused_the_citation_is_selected_and_the_keys_are_named(browser: Browser) {
    let refuse = "const no = () => Promise.reject(new Error('no'));
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: no, write: no } });
        document.execCommand = () => false; return true";
    let steps = async |page: &mut Page| {
        page.open("/").await?;
        page.eval::<bool>(refuse, vec![]).await?;
        opened(page).await?;
        page.press_on(".citing [data-copy]", &[key::ENTER]).await?;
        page.wait_until(
            "it says how",
            &format!("{SAID}.startsWith('Your browser does not let')"),
        )
        .await?;
        let selected: String = page.eval("return getSelection().toString()", vec![]).await?;
        assert_eq!(selected.trim(), page.eval::<String>(ENTRY, vec![]).await?.trim());
        Ok(())
    };
    Scenario::in_browser(browser).run(steps);
}

#[test]
fn in_chromium_when_copying_is_refused_the_citation_is_selected_and_the_keys_are_named() {
    when_copying_is_refused_the_citation_is_selected_and_the_keys_are_named(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_when_copying_is_refused_the_citation_is_selected_and_the_keys_are_named() {
    when_copying_is_refused_the_citation_is_selected_and_the_keys_are_named(Browser::Firefox);
}

/// Waits for a file that the browser saves, and reads it.
async fn saved(file: &std::path::Path) -> Result<String> {
    for _ in 0..100 {
        match std::fs::read_to_string(file) {
            Ok(text) if !text.is_empty() => return Ok(text),
            _ => tokio::time::sleep(std::time::Duration::from_millis(60)).await,
        }
    }
    Err(Error::msg(format!("no file {}", file.display())))
}

fn a_downloaded_file_holds_what_is_shown(browser: Browser) {
    let folder = tempfile::tempdir().expect("a folder");
    let place = folder.path().display().to_string();
    let steps = async |page: &mut Page| {
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
            let shown: String = page.eval(ENTRY, vec![]).await?;
            assert_eq!(text, shown.replace('\n', "\r\n"));
        }
        Ok(())
    };
    let scenario = Scenario::in_browser(browser);
    let scenario = match browser {
        Browser::Firefox => scenario
            .preference("browser.download.folderList", 2)
            .preference("browser.download.dir", place)
            // The panel of downloads would take the keys.
            .preference("browser.download.alwaysOpenPanel", false),
        _ => scenario.preference("download.default_directory", place),
    };
    scenario.run(steps);
}

#[test]
fn in_chromium_a_downloaded_file_holds_what_is_shown() {
    a_downloaded_file_holds_what_is_shown(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_a_downloaded_file_holds_what_is_shown() {
    a_downloaded_file_holds_what_is_shown(Browser::Firefox);
}

#[test]
fn citing_works_without_a_network() {
    Scenario::in_browser(Browser::Chromium).unmodified().run(async |page| {
        crate::offline::cached(page).await?;
        let loaded = page.loaded_files().await?;
        let early = loaded.iter().filter(|name| name.contains("/cite"));
        assert_eq!(early.count(), 0, "loaded before it is asked for: {loaded:?}");
        page.server.stop();
        page.open("/?1#latvia").await?;
        opened(page).await?;
        page.wait_until("Latvia is cited", &format!("{ENTRY}.includes('Latvia [')"))
            .await
    });
}

#[test]
fn the_cite_dialog_fits_and_has_no_violations() {
    no_violations_in_dialog("citing", async |page, width| {
        opened(page).await?;
        choose(page, "style", "bibtex").await?;
        fits(page, "citing", width).await?;
        has_room(page, ".citing :is(button, select)", width).await?;
        Ok(())
    });
}
