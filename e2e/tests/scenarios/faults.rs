//! Faults of the app, its loader and the service worker. In every case articles open by their fragments, and there is a
//! notice only where something changes for the reader.

use crate::no_js::{every_link_leads_to_its_article, expect_article};
use anyhow::Result;
use domain::republic::Republic;
use e2e::browser::Browser;
use e2e::page::Page;
use e2e::scenario::Scenario;
use e2e::server::Fault;
use serde_json::json;
use std::time::Duration;

/// The first sentence of the visible notice; empty if there is none.
pub const NOTICE_TEXT: &str = "
    const seen = e => e.getClientRects().length > 0;
    const notices = [...document.querySelectorAll('[data-offline] > span')].filter(seen);
    return notices.map(e => e.textContent.trim().split('.')[0]).join(' | ')";
/// The first words of the notice that the app could not be started.
pub const NOT_LIVE: &str = "You can read everything here";
/// The button to try again.
pub const TRY_AGAIN: &str = "[data-offline] > span:not([hidden]) button:not([data-dismiss])";
/// The button to close the notice.
const CLOSE: &str = "[data-offline] > span:not([hidden]) [data-dismiss]";

/// Opens two articles, one by its address and one by a link; both work without scripts.
pub async fn articles_still_open(page: &Page) -> Result<()> {
    page.session.driver.goto("about:blank").await?;
    page.load("/?read#georgia").await?;
    expect_article(page, Republic::Georgia).await?;
    page.press_on("nav[data-republics] a[href='#armenia']", &["\u{e007}"])
        .await?;
    expect_article(page, Republic::Armenia).await
}

/// Controls that cannot work are disabled, do not look as if they worked, and those of the camera are out of sight. The loader's own buttons, the
/// menu and the notes of the legend need no app.
pub async fn its_controls_are_disabled(page: &Page) -> Result<()> {
    let enabled = "return [...document.querySelectorAll('button, input, select')].filter(e => e.getClientRects().length
        && !e.closest('[data-offline], [data-dialog], .menu, [popovertarget]') && !e.disabled).map(e => e.outerHTML.slice(0, 60))";
    let enabled: Vec<String> = page.eval(enabled, vec![]).await?;
    assert!(enabled.is_empty(), "these look enabled: {enabled:?}");
    let useless = "[data-zoom], [data-pan]";
    assert!(page.count(useless).await? >= 4, "there are no controls to hide");
    assert_eq!(page.boxes(useless).await?, [], "controls that do nothing");
    let inviting = "return [...document.querySelectorAll('[data-play], [data-search], [data-layers], [data-legend] button[data-class]')]
        .filter(e => e.checkVisibility({ visibilityProperty: true }) && getComputedStyle(e).cursor === 'pointer').map(e => e.outerHTML.slice(0, 60))";
    let inviting: Vec<String> = page.eval(inviting, vec![]).await?;
    assert!(inviting.is_empty(), "these look enabled: {inviting:?}");
    // The legend is read, though its words are no buttons.
    assert!(!page.boxes("[data-legend] button[data-class]").await?.is_empty());
    Ok(())
}

/// Without the app, articles open, a notice says what is not live, it can be closed, and its button tries again.
fn without_its_app_articles_open_and_try_again_works(browser: Browser, file: &str, fault: Fault) {
    let scenario = Scenario::in_browser(browser).fault(file, fault);
    // Browsers name the file or the program in their errors.
    ["app-", "WebAssembly", "wasm", "on purpose"]
        .into_iter()
        .fold(scenario, Scenario::allow_error)
        .run(async |page| {
            articles_still_open(page).await?;
            page.wait_for_value("the notice says so", NOTICE_TEXT, &NOT_LIVE.to_owned())
                .await?;
            its_controls_are_disabled(page).await?;
            page.input().click(page.center_of(CLOSE).await?).await?;
            page.wait_for_value("closed", NOTICE_TEXT, &String::new()).await?;
            expect_article(page, Republic::Armenia).await?;
            page.load("/?once-more#latvia").await?;
            page.wait_for_value(
                "the notice is back on the next visit",
                NOTICE_TEXT,
                &NOT_LIVE.to_owned(),
            )
            .await?;
            page.server.clear_faults();
            page.input().click(page.center_of(TRY_AGAIN).await?).await?;
            page.wait_live().await?;
            page.expect_selected(Some("latvia")).await?;
            let notice: String = page.eval(NOTICE_TEXT, vec![]).await?;
            assert_ne!(notice, NOT_LIVE);
            Ok(())
        });
}

const GARBAGE: Fault = Fault::Replaced("]] this is no script");

#[test]
fn in_chromium_without_the_wasm_articles_open_and_try_again_works() {
    without_its_app_articles_open_and_try_again_works(Browser::Chromium, "_bg.wasm", Fault::Missing);
}

#[test]
fn in_firefox_without_the_wasm_articles_open_and_try_again_works() {
    without_its_app_articles_open_and_try_again_works(Browser::Firefox, "_bg.wasm", Fault::Missing);
}

#[test]
fn in_webkit_without_the_wasm_articles_open_and_try_again_works() {
    without_its_app_articles_open_and_try_again_works(Browser::WebKit, "_bg.wasm", Fault::Missing);
}

#[test]
fn in_chromium_with_a_corrupt_wasm_articles_open_and_try_again_works() {
    without_its_app_articles_open_and_try_again_works(Browser::Chromium, "_bg.wasm", Fault::Corrupt);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_with_a_corrupt_wasm_articles_open_and_try_again_works() {
    without_its_app_articles_open_and_try_again_works(Browser::Firefox, "_bg.wasm", Fault::Corrupt);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_webkit_with_a_corrupt_wasm_articles_open_and_try_again_works() {
    without_its_app_articles_open_and_try_again_works(Browser::WebKit, "_bg.wasm", Fault::Corrupt);
}

#[test]
fn where_a_policy_forbids_wasm_articles_open_and_try_again_works() {
    without_its_app_articles_open_and_try_again_works(Browser::Chromium, "/", Fault::WithoutWasm);
}

#[test]
fn without_the_glue_articles_open_and_try_again_works() {
    without_its_app_articles_open_and_try_again_works(Browser::Chromium, GLUE.as_str(), Fault::Missing);
}

#[test]
fn with_throwing_glue_articles_open_and_try_again_works() {
    let throws = Fault::Replaced("throw new Error('on purpose')");
    without_its_app_articles_open_and_try_again_works(Browser::Chromium, GLUE.as_str(), throws);
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
fn trying_again_bypasses_immutable_cached_files() {
    Scenario::in_browser(Browser::Chromium)
        .fault("_bg.wasm", Fault::Corrupt)
        // No service worker requests the file as well.
        .fault("sw.js", Fault::Missing)
        .allow_error("when fetching the script")
        .run(async |page| {
            page.load("/#latvia").await?;
            page.wait_for_value("the notice says so", NOTICE_TEXT, &NOT_LIVE.to_owned())
                .await?;
            page.server.clear_faults();
            page.server.inject_fault("sw.js", Fault::Missing);
            // A plain reload uses the cached copy.
            page.session.driver.refresh().await?;
            page.wait_for_value("the notice is back", NOTICE_TEXT, &NOT_LIVE.to_owned())
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
fn without_its_loader_articles_open_without_a_notice() {
    Scenario::in_browser(Browser::Chromium)
        .fault("boot.js", Fault::Missing)
        .allow_error("boot.js")
        .run(async |page| {
            articles_still_open(page).await?;
            its_controls_are_disabled(page).await?;
            page.wait_for_value("there is no notice", NOTICE_TEXT, &String::new())
                .await
        });
}

/// The pages with programs: the program's name, and what the page has when it is live.
const LIVE: [(&str, &str, &str); 6] = [
    ("/", "app-", "html[data-ready]"),
    ("/embed/", "embedded-", "html[data-ready]"),
    ("/quiz/", "quiz-", "#quiz .card"),
    ("/read/", "reading-", "#reading [data-heading]"),
    ("/class/", "classroom-", "#class [data-links]"),
    ("/?without=s2", "evidence-", "html[data-ready][data-strikes]"),
];

/// Requests that are lost on their way, as browsers lose some of many, are made again: those for the loader, for the program
/// and for the module that starts it.
fn what_is_lost_once_is_requested_again(browser: Browser) {
    let dist = xtask::paths::made_dist().expect("the page is built");
    for loader in ["boot.js", "class_boot.js", "quiz_boot.js", "read_boot.js"] {
        let text = std::fs::read_to_string(dist.join(loader)).expect("it is a file");
        // What a lost module imports is remembered as lost.
        assert!(!text.contains("from\"./"), "{loader} imports another file");
    }
    let files: Vec<_> = std::fs::read_dir(dist)
        .expect("it is a folder")
        .filter_map(|file| file.ok()?.file_name().into_string().ok())
        .collect();
    let file = |start: &str, end: &str| {
        let found = files.iter().find(|name| name.starts_with(start) && name.ends_with(end));
        found.unwrap_or_else(|| panic!("there is no {start}…{end}")).clone()
    };
    for (path, program, live) in LIVE {
        let lost = ["boot.js".to_owned(), file(program, ".js"), file(program, "_bg.wasm")];
        for name in lost {
            Scenario::in_browser(browser)
                .fault(&name, Fault::UnavailableOnce)
                .allow_error(&name)
                .allow_error("503")
                .run(async |page| {
                    page.load(path).await?;
                    let is_live = format!("return !!document.querySelector({})", json!(live));
                    page.wait_until(&format!("{path} is live without {name}"), &is_live)
                        .await?;
                    let requests = page.server.requests();
                    let those = requests.iter().filter(|request| request.target.contains(&name));
                    let those: Vec<_> = those.map(|request| request.target.as_str()).collect();
                    assert!(those.len() > 1, "{path}: {those:?}");
                    Ok(())
                });
        }
    }
}

#[test]
fn in_chromium_what_is_lost_once_is_requested_again() {
    what_is_lost_once_is_requested_again(Browser::Chromium);
}

#[test]
fn in_firefox_what_is_lost_once_is_requested_again() {
    what_is_lost_once_is_requested_again(Browser::Firefox);
}

#[test]
fn in_webkit_what_is_lost_once_is_requested_again() {
    what_is_lost_once_is_requested_again(Browser::WebKit);
}

/// The same for the style of the pages that have it in files.
fn a_style_sheet_that_is_lost_once_is_requested_again(browser: Browser) {
    for path in ["/read/", "/about/"] {
        Scenario::in_browser(browser)
            .fault(".css", Fault::UnavailableOnce)
            .allow_error(".css")
            .allow_error("503")
            .run(async |page| {
                page.load(path).await?;
                let styled = "const sheets = [...document.querySelectorAll('link[rel=stylesheet]')];
                    return sheets.length > 0 && sheets.every(({ sheet, media }) => sheet?.cssRules.length && !media)";
                page.wait_until(&format!("{path} has its styles"), styled).await
            });
    }
}

#[test]
fn in_chromium_a_style_sheet_that_is_lost_once_is_requested_again() {
    a_style_sheet_that_is_lost_once_is_requested_again(Browser::Chromium);
}

#[test]
fn in_firefox_a_style_sheet_that_is_lost_once_is_requested_again() {
    a_style_sheet_that_is_lost_once_is_requested_again(Browser::Firefox);
}

#[test]
fn in_webkit_a_style_sheet_that_is_lost_once_is_requested_again() {
    a_style_sheet_that_is_lost_once_is_requested_again(Browser::WebKit);
}

/// Without a service worker the page is live without a notice: with a network, nothing is missing.
fn without_a_worker_it_is_live_without_a_notice(browser: Browser, fault: Fault) {
    Scenario::in_browser(browser)
        .fault("sw.js", fault)
        .allow_error("sw.js")
        .allow_error("when fetching the script")
        .run(async |page| {
            articles_still_open(page).await?;
            page.wait_live().await?;
            // A late error may be reported late.
            tokio::time::sleep(Duration::from_millis(1500)).await;
            page.wait_for_value("no notice", NOTICE_TEXT, &String::new()).await?;
            page.expect_selected(Some("armenia")).await
        });
}

#[test]
fn in_chromium_without_a_worker_it_is_live_without_a_notice() {
    without_a_worker_it_is_live_without_a_notice(Browser::Chromium, Fault::Missing);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_without_a_worker_it_is_live_without_a_notice() {
    without_a_worker_it_is_live_without_a_notice(Browser::Firefox, Fault::Missing);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_webkit_without_a_worker_it_is_live_without_a_notice() {
    without_a_worker_it_is_live_without_a_notice(Browser::WebKit, Fault::Missing);
}

#[test]
fn with_a_malformed_worker_it_is_live_without_a_notice() {
    without_a_worker_it_is_live_without_a_notice(Browser::Chromium, GARBAGE);
}
