//! What breaks on the way: the app, its loader, the worker, the network. Whatever it is, articles are read by their
//! fragments; and the reader is told of it only where it changes something.

use crate::no_js::{every_link_leads_to_its_article, reads};
use anyhow::Result;
use azerbaijan_1994::republic::Republic;
use e2e::browser::Browser;
use e2e::page::Page;
use e2e::scenario::Scenario;
use e2e::server::Fault;
use std::time::Duration;

/// Which notice is seen, by its first words; none is an empty text.
pub const NOTICE_TEXT: &str = "
    const seen = e => e.getClientRects().length > 0;
    const notices = [...document.querySelectorAll('[data-offline] > span')].filter(seen);
    return notices.map(e => e.textContent.trim().split('.')[0]).join(' | ')";
/// The first words when the app could not be started.
pub const NOT_LIVE: &str = "Everything here can be read";
/// The button that helps.
pub const TRY_AGAIN: &str = "[data-offline] > span:not([hidden]) button:not([data-dismiss])";
/// The button that closes.
const CLOSE: &str = "[data-offline] > span:not([hidden]) [data-dismiss]";

/// Two articles, one by the address and one by a link. The scripts of the page are not asked to help.
pub async fn it_still_reads(page: &Page) -> Result<()> {
    page.session.driver.goto("about:blank").await?;
    page.load("/?read#georgia").await?;
    reads(page, Republic::Georgia).await?;
    page.press_on("nav[data-republics] a[href='#armenia']", &["\u{e007}"])
        .await?;
    reads(page, Republic::Armenia).await
}

/// Nothing that cannot work can be pressed, and what sleeps looks so. The loader's own buttons need no app, nor do the hint
/// of the first visit and the patterns.
pub async fn its_controls_sleep(page: &Page) -> Result<()> {
    let awake = "return [...document.querySelectorAll('button, input')].filter(e => e.getClientRects().length
        && !e.closest('[data-offline], [data-dialog], .first, .patterns') && !e.disabled).map(e => e.outerHTML.slice(0, 60))";
    let awake: Vec<String> = page.eval(awake, vec![]).await?;
    assert!(awake.is_empty(), "these look awake: {awake:?}");
    let faint = "return [...document.querySelectorAll('.controls button, .layers button, .search input')]
        .filter(e => getComputedStyle(e).opacity >= 1).length";
    assert_eq!(page.eval::<usize>(faint, vec![]).await?, 0, "what sleeps looks awake");
    Ok(())
}

/// The page without its app: it is read, says what sleeps, can be told to be quiet, and tries again when asked to.
fn without_its_app_it_reads_and_tries_again_when_asked(browser: Browser, file: &str, fault: Fault) {
    let journey = Scenario::in_browser(browser).fault(file, fault);
    // What browsers say of it: the file, or the program.
    ["app-", "WebAssembly", "wasm", "on purpose"]
        .into_iter()
        .fold(journey, Scenario::allow_error)
        .run(async |page| {
            it_still_reads(page).await?;
            page.wait_for_value("it is told", NOTICE_TEXT, &NOT_LIVE.to_owned())
                .await?;
            its_controls_sleep(page).await?;
            page.input().click(page.center_of(CLOSE).await?).await?;
            page.wait_for_value("closed", NOTICE_TEXT, &String::new()).await?;
            reads(page, Republic::Armenia).await?;
            page.load("/?once-more#latvia").await?;
            page.wait_for_value("told on the next visit", NOTICE_TEXT, &NOT_LIVE.to_owned())
                .await?;
            page.server.clear_faults();
            page.input().click(page.center_of(TRY_AGAIN).await?).await?;
            page.wait_live().await?;
            page.expect_selected(Some("latvia")).await?;
            let told: String = page.eval(NOTICE_TEXT, vec![]).await?;
            assert_ne!(told, NOT_LIVE);
            Ok(())
        });
}

const GARBAGE: Fault = Fault::Replaced("]] this is no script");

#[test]
fn in_chromium_without_the_wasm_it_reads_and_tries_again_when_asked() {
    without_its_app_it_reads_and_tries_again_when_asked(Browser::Chromium, "_bg.wasm", Fault::Missing);
}

#[test]
fn in_firefox_without_the_wasm_it_reads_and_tries_again_when_asked() {
    without_its_app_it_reads_and_tries_again_when_asked(Browser::Firefox, "_bg.wasm", Fault::Missing);
}

#[test]
fn in_webkit_without_the_wasm_it_reads_and_tries_again_when_asked() {
    without_its_app_it_reads_and_tries_again_when_asked(Browser::WebKit, "_bg.wasm", Fault::Missing);
}

#[test]
fn in_chromium_with_a_corrupt_wasm_it_reads_and_tries_again_when_asked() {
    without_its_app_it_reads_and_tries_again_when_asked(Browser::Chromium, "_bg.wasm", Fault::Corrupt);
}

#[test]
fn in_firefox_with_a_corrupt_wasm_it_reads_and_tries_again_when_asked() {
    without_its_app_it_reads_and_tries_again_when_asked(Browser::Firefox, "_bg.wasm", Fault::Corrupt);
}

#[test]
fn in_webkit_with_a_corrupt_wasm_it_reads_and_tries_again_when_asked() {
    without_its_app_it_reads_and_tries_again_when_asked(Browser::WebKit, "_bg.wasm", Fault::Corrupt);
}

#[test]
fn where_a_policy_forbids_wasm_it_reads_and_tries_again_when_asked() {
    without_its_app_it_reads_and_tries_again_when_asked(Browser::Chromium, "/", Fault::WithoutWasm);
}

#[test]
fn without_the_glue_it_reads_and_tries_again_when_asked() {
    without_its_app_it_reads_and_tries_again_when_asked(Browser::Chromium, GLUE.as_str(), Fault::Missing);
}

#[test]
fn with_a_glue_that_throws_it_reads_and_tries_again_when_asked() {
    let throws = Fault::Replaced("throw new Error('on purpose')");
    without_its_app_it_reads_and_tries_again_when_asked(Browser::Chromium, GLUE.as_str(), throws);
}

/// The name of the glue in what was built.
pub static GLUE: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| {
    let dist = xtask::paths::made_dist().expect("the page is built");
    let files = std::fs::read_dir(dist).expect("dist is a folder").flatten();
    files
        .map(|file| file.file_name().to_string_lossy().into_owned())
        .find(|name| name.starts_with("app-") && name.ends_with(".js"))
        .expect("the app has its glue")
});

#[test]
fn trying_again_goes_past_what_the_browser_was_told_to_keep_for_ever() {
    Scenario::in_browser(Browser::Chromium)
        .fault("_bg.wasm", Fault::Corrupt)
        // No worker asks for the file behind the page's back.
        .fault("sw.js", Fault::Missing)
        .allow_error("when fetching the script")
        .run(async |page| {
            page.load("/#latvia").await?;
            page.wait_for_value("it is told", NOTICE_TEXT, &NOT_LIVE.to_owned())
                .await?;
            page.server.clear_faults();
            page.server.inject_fault("sw.js", Fault::Missing);
            // A reload alone is content with the copy.
            page.session.driver.refresh().await?;
            page.wait_for_value("it is told again", NOTICE_TEXT, &NOT_LIVE.to_owned())
                .await?;
            page.input().click(page.center_of(TRY_AGAIN).await?).await?;
            page.wait_live().await?;
            page.expect_selected(Some("latvia")).await
        });
}

#[test]
fn without_the_wasm_every_article_is_reached() {
    Scenario::in_browser(Browser::Chromium)
        .fault("_bg.wasm", Fault::Missing)
        .allow_error("_bg.wasm")
        .run(async |page| every_link_leads_to_its_article(page).await);
}

#[test]
fn without_its_loader_it_reads_and_says_nothing() {
    Scenario::in_browser(Browser::Chromium)
        .fault("boot.js", Fault::Missing)
        .allow_error("boot.js")
        .run(async |page| {
            it_still_reads(page).await?;
            its_controls_sleep(page).await?;
            page.wait_for_value("nobody is there to tell", NOTICE_TEXT, &String::new())
                .await
        });
}

/// Without a worker the page is live and nothing is said of it: with a network, nothing is missing.
fn without_a_worker_it_is_live_and_quiet(browser: Browser, fault: Fault) {
    Scenario::in_browser(browser)
        .fault("sw.js", fault)
        .allow_error("sw.js")
        .allow_error("when fetching the script")
        .run(async |page| {
            it_still_reads(page).await?;
            page.wait_live().await?;
            // What comes late may be told late.
            tokio::time::sleep(Duration::from_millis(1500)).await;
            page.wait_for_value("no notice", NOTICE_TEXT, &String::new()).await?;
            page.expect_selected(Some("armenia")).await
        });
}

#[test]
fn in_chromium_without_a_worker_it_is_live_and_quiet() {
    without_a_worker_it_is_live_and_quiet(Browser::Chromium, Fault::Missing);
}

#[test]
fn in_firefox_without_a_worker_it_is_live_and_quiet() {
    without_a_worker_it_is_live_and_quiet(Browser::Firefox, Fault::Missing);
}

#[test]
fn in_webkit_without_a_worker_it_is_live_and_quiet() {
    without_a_worker_it_is_live_and_quiet(Browser::WebKit, Fault::Missing);
}

#[test]
fn with_a_worker_that_is_no_script_it_is_live_and_quiet() {
    without_a_worker_it_is_live_and_quiet(Browser::Chromium, GARBAGE);
}
