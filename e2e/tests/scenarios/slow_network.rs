//! Networks that stall: the first words are there within three seconds, although the rest of the page, a script or a style
//! sheet never comes.

use anyhow::Result;
use e2e::browser::Browser;
use e2e::page::Page;
use e2e::scenario::Scenario;
use e2e::server::Fault;
use serde_json::json;
use std::time::{Duration, Instant};

/// Longer than the scenario waits.
const NEVER: Duration = Duration::from_secs(60);
const LIMIT: f64 = 3000.0;

/// When words were painted, by the browser's own measurement; as milliseconds since the page was requested.
const PAINT: &str = "const { startTime } = performance.getEntriesByName('first-contentful-paint')[0] ?? {};
    return document.body?.innerText.length > 20 && location.href === arguments[0] ? startTime : undefined";

async fn words_are_painted(page: &Page, path: &str) -> Result<()> {
    page.load(path).await?;
    let address = page.server.address(path);
    let start = Instant::now();
    loop {
        // The document before is being replaced.
        let painted = page.eval::<Option<f64>>(PAINT, vec![json!(address)]).await;
        if let Some(after) = painted.unwrap_or_default() {
            assert!(after < LIMIT, "{path}: after {after} ms");
            return Ok(());
        }
        assert!(start.elapsed() < Duration::from_secs(20), "{path}: no words");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Opens the pages of a site in which these files never come, each as a first visit.
fn words_come_although(fault: Fault, files: &[&str], browser: Browser) {
    for path in PAGES {
        let scenario = Scenario::in_browser(browser).without_waiting_for_load();
        files
            .iter()
            .fold(scenario, |scenario, file| scenario.fault(file, fault))
            .run(async |page| words_are_painted(page, path).await);
    }
}

const PAGES: [&str; 8] = [
    "/",
    "/embed/",
    "/quiz/",
    "/read/",
    "/class/",
    "/armenia/",
    "/teachers/",
    "/worksheet/",
];

fn words_come_although_scripts_and_programs_never_do(browser: Browser) {
    words_come_although(Fault::Slow(NEVER), &[".js", ".wasm"], browser);
}

#[test]
fn in_chromium_words_come_although_scripts_and_programs_never_do() {
    words_come_although_scripts_and_programs_never_do(Browser::Chromium);
}

#[test]
fn in_firefox_words_come_although_scripts_and_programs_never_do() {
    words_come_although_scripts_and_programs_never_do(Browser::Firefox);
}

fn words_come_although_style_sheets_never_do(browser: Browser) {
    words_come_although(Fault::Slow(NEVER), &[".css"], browser);
}

#[test]
fn in_chromium_words_come_although_style_sheets_never_do() {
    words_come_although_style_sheets_never_do(Browser::Chromium);
}

#[test]
fn in_firefox_words_come_although_style_sheets_never_do() {
    words_come_although_style_sheets_never_do(Browser::Firefox);
}

fn words_come_although_the_end_of_the_page_never_does(browser: Browser) {
    words_come_although(Fault::Stalled, &["/"], browser);
}

#[test]
fn in_chromium_words_come_although_the_end_of_the_page_never_does() {
    words_come_although_the_end_of_the_page_never_does(Browser::Chromium);
}

#[test]
fn in_firefox_words_come_although_the_end_of_the_page_never_does() {
    words_come_although_the_end_of_the_page_never_does(Browser::Firefox);
}

/// A sheet that is only late is applied when it comes.
#[test]
fn late_styles_are_applied() {
    Scenario::in_browser(Browser::Chromium)
        .fault(".css", Fault::Slow(Duration::from_secs(4)))
        .run(async |page| {
            page.load("/armenia/").await?;
            let width = "return getComputedStyle(document.querySelector('main')).maxWidth";
            page.wait_for_value("the style of the sheet", width, &"736px".to_owned())
                .await?;
            let media = "return document.querySelector('[rel=stylesheet]').media";
            assert_eq!(page.eval::<String>(media, vec![]).await?, "");
            Ok(())
        });
}
