//! Hosts and networks that do not let the page be kept for offline use: the page says so once, and is not fetched in vain.

use crate::faults::NOTICE_TEXT;
use crate::offline::{cached, CACHES};
use anyhow::Result;
use e2e::browser::Browser;
use e2e::page::Page;
use e2e::scenario::Scenario;
use e2e::server::Fault;
use std::time::Duration;

/// The notice.
const NOT_READY: &str = "Not ready for offline use: a file did not arrive unchanged";

/// What only the service worker requests.
const FOR_OFFLINE_USE: &str = "data/azerbaijan-1994.json";

/// Makes the failure two days old.
const AGE: &str = "const done = arguments[0];
    (async () => {
        const failures = await caches.open((await caches.keys()).find(name => name.endsWith(' failures')));
        for (const key of await failures.keys()) {
            const at = Number(await (await failures.match(key)).text());
            await failures.put(key, new Response(String(at - 2 * 86_400_000)));
        }
    })().then(() => done(true))";

/// WebKit under a driver has its storage in memory, and drops the caches of a worker that has ended unless a page has them open.
const HOLD: &str =
    "caches.open(`azerbaijan-1994 ${location.origin}/ failures`).then(cache => { window.held = cache; })";

async fn loaded(page: &Page) -> Result<()> {
    page.load("/").await?;
    if page.browser == Browser::WebKit {
        page.eval::<()>(HOLD, vec![]).await?;
    }
    Ok(())
}

/// A visit, with the time that the worker needs. Returns the requests of `file`, with those of the visits before.
async fn visited(page: &Page, file: &str) -> Result<usize> {
    page.session.driver.goto("about:blank").await?;
    loaded(page).await?;
    page.wait_live().await?;
    tokio::time::sleep(Duration::from_millis(2500)).await;
    let requests = page.server.requests();
    Ok(requests.iter().filter(|request| request.target.ends_with(file)).count())
}

/// The first visit says it, the second does not.
async fn it_is_said_once(page: &Page) -> Result<()> {
    loaded(page).await?;
    page.wait_live().await?;
    page.wait_for_value("the notice", NOTICE_TEXT, &NOT_READY.to_owned())
        .await?;
    page.wait_for_value("the notice goes by itself", NOTICE_TEXT, &String::new())
        .await?;
    let caches: Vec<String> = page.session.driver.execute_async(CACHES, vec![]).await?.convert()?;
    assert!(caches.is_empty(), "a part is kept: {caches:?}");
    Ok(())
}

fn a_host_that_changes_pages_is_asked_once_a_day(browser: Browser) {
    Scenario::in_browser(browser)
        .unmodified()
        .fault("/", Fault::Commented)
        .run(async |page| {
            it_is_said_once(page).await?;
            let first = visited(page, FOR_OFFLINE_USE).await?;
            assert_eq!(first, 0, "other files are fetched although the page is changed");
            let before = visited(page, "/").await?;
            let after = visited(page, "/").await?;
            assert_eq!(after - before, 1, "the page is requested by the visit alone");
            page.wait_for_value("no notice", NOTICE_TEXT, &String::new()).await?;
            page.session.driver.execute_async(AGE, vec![]).await?;
            let next_day = visited(page, "/").await?;
            assert!(next_day - after > 1, "after a day it is tried again");
            page.wait_for_value("no notice", NOTICE_TEXT, &String::new()).await
        });
}

#[test]
fn in_chromium_a_host_that_changes_pages_is_asked_once_a_day() {
    a_host_that_changes_pages_is_asked_once_a_day(Browser::Chromium);
}

#[test]
fn in_firefox_a_host_that_changes_pages_is_asked_once_a_day() {
    a_host_that_changes_pages_is_asked_once_a_day(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a third engine"]
fn in_webkit_a_host_that_changes_pages_is_asked_once_a_day() {
    a_host_that_changes_pages_is_asked_once_a_day(Browser::WebKit);
}

#[test]
fn a_file_that_the_host_refuses_costs_one_attempt_a_day() {
    Scenario::in_browser(Browser::Chromium)
        .unmodified()
        .fault("data/azerbaijan-1994.csv", Fault::Missing)
        .allow_error("azerbaijan-1994.csv")
        .run(async |page| {
            it_is_said_once(page).await?;
            let before = visited(page, FOR_OFFLINE_USE).await?;
            assert_eq!(visited(page, FOR_OFFLINE_USE).await?, before);
            page.server.clear_faults();
            assert_eq!(visited(page, FOR_OFFLINE_USE).await?, before);
            page.session.driver.execute_async(AGE, vec![]).await?;
            page.session.driver.goto("about:blank").await?;
            cached(page).await
        });
}

#[test]
fn after_a_connection_that_broke_off_only_what_is_missing_is_fetched_again() {
    Scenario::in_browser(Browser::Chromium)
        .unmodified()
        .fault("data/azerbaijan-1994.csv", Fault::BrokenOff)
        .allow_error("azerbaijan-1994.csv")
        .run(async |page| {
            it_is_said_once(page).await?;
            let before = visited(page, FOR_OFFLINE_USE).await?;
            page.server.clear_faults();
            page.session.driver.goto("about:blank").await?;
            cached(page).await?;
            let requests = page.server.requests();
            let again = requests
                .iter()
                .filter(|request| request.target.ends_with(FOR_OFFLINE_USE));
            assert_eq!(again.count(), before, "the browser's own cache has it");
            Ok(())
        });
}
