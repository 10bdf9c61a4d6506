//! Cached files removed or corrupted by storage: with a network they are restored, without one the page says so.

use crate::faults::{articles_still_open, NOTICE_TEXT, NOT_LIVE, TRY_AGAIN};
use crate::offline::cached;
use crate::updates::{another_version, kicker, NEXT};
use anyhow::Result;
use e2e::browser::Browser;
use e2e::page::Page;
use e2e::scenario::Scenario;
use e2e::server::Fault;
use serde_json::json;
use std::time::Duration;

/// What happened to a cached file.
#[derive(Clone, Copy, Debug)]
enum Damage {
    Removed,
    Corrupt,
}

/// Damages all cached files whose address ends so, of which there must be some.
async fn damage(page: &Page, end: &str, damage: Damage) -> Result<()> {
    const SCRIPT: &str = "const [end, lost, done] = arguments;
        (async () => {
            const cache = await caches.open((await caches.keys())[0]);
            const found = (await cache.keys()).filter(request => request.url.endsWith(end));
            for (const request of found) {
                if (lost) await cache.delete(request);
                else await cache.put(request, new Response('garbage', { headers: (await cache.match(request)).headers }));
            }
            return found.length;
        })().then(done)";
    let lost = matches!(damage, Damage::Removed);
    let damaged = page
        .session
        .driver
        .execute_async(SCRIPT, vec![json!(end), json!(lost)])
        .await?;
    assert!(damaged.convert::<usize>()? > 0, "no cached file ends in {end}");
    Ok(())
}

/// How many cached files are intact.
async fn intact(page: &Page) -> Result<usize> {
    const SCRIPT: &str = "const done = arguments[0];
        (async () => {
            const cache = await caches.open((await caches.keys())[0]);
            const texts = await Promise.all((await cache.matchAll()).map(response => response.text()));
            return texts.filter(text => text !== 'garbage').length;
        })().then(done)";
    Ok(page.session.driver.execute_async(SCRIPT, vec![]).await?.convert()?)
}

/// Fetches every file that the service worker caches.
const ASK: &str = r#"const done = arguments[0];
    (async () => {
        const worker = await (await fetch('sw.js', { cache: 'force-cache' })).text();
        const files = [...worker.matchAll(/\["([^"]+)","sha384-/g)].map(([, file]) => file);
        await Promise.all(files.map(file => fetch(file)));
    })().then(() => done(true), reason => done(String(reason)))"#;

/// The page, its style sheet, its scripts, its program: each is restored as soon as it is requested.
fn with_a_network_it_is_restored(browser: Browser) {
    Scenario::in_browser(browser).unmodified().run(async |page| {
        cached(page).await?;
        let whole = intact(page).await?;
        for end in ["/", ".css", "boot.js", "_bg.wasm"] {
            for how in [Damage::Removed, Damage::Corrupt] {
                damage(page, end, how).await?;
                page.session.driver.goto("about:blank").await?;
                page.open("/#georgia").await?;
                page.expect_selected(Some("georgia")).await?;
                page.wait_for_value("no notice", NOTICE_TEXT, &String::new()).await?;
                // Engines may use copies in memory; this requests every file.
                page.session.driver.execute_async(ASK, vec![]).await?;
                assert_eq!(intact(page).await?, whole, "{end} {how:?} is not restored");
            }
        }
        // Everything at once.
        damage(page, "", Damage::Corrupt).await?;
        page.session.driver.goto("about:blank").await?;
        page.open("/#latvia").await?;
        page.expect_selected(Some("latvia")).await?;
        page.wait_for_value("no notice", NOTICE_TEXT, &String::new()).await
    });
}

#[test]
fn in_chromium_corrupt_files_are_restored_from_the_network() {
    with_a_network_it_is_restored(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_corrupt_files_are_restored_from_the_network() {
    with_a_network_it_is_restored(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_webkit_corrupt_files_are_restored_from_the_network() {
    with_a_network_it_is_restored(Browser::WebKit);
}

fn without_a_network_articles_open_or_an_explanation_is_shown(browser: Browser, how: Damage) {
    Scenario::in_browser(browser)
        .unmodified()
        // Else the browser's own cache has them.
        .fault("", Fault::NotStored)
        // Errors of browsers about missing files and the text in their place.
        .allow_error("app-")
        .allow_error("export-")
        .allow_error("503")
        .allow_error("ERR_CONNECTION_REFUSED")
        .allow_error("NetworkError")
        .run(async |page| {
            cached(page).await?;
            damage(page, "_bg.wasm", how).await?;
            page.server.stop();
            articles_still_open(page).await?;
            page.wait_for_value("the notice says so", NOTICE_TEXT, &NOT_LIVE.to_owned())
                .await?;
            // Trying again without a network removes nothing.
            let since = "return performance.timeOrigin";
            let before: f64 = page.eval(since, vec![]).await?;
            page.input().click(page.center_of(TRY_AGAIN).await?).await?;
            page.wait_until("it is reloaded", &format!("{since} !== {before}"))
                .await?;
            page.wait_for_value("the notice is back", NOTICE_TEXT, &NOT_LIVE.to_owned())
                .await?;
            articles_still_open(page).await?;
            damage(page, "/", how).await?;
            page.session.driver.goto("about:blank").await?;
            page.load("/#georgia").await?;
            let said = "return document.body.innerText.includes('damaged or missing')";
            page.wait_until("it says why there is no page", said).await
        });
}

#[test]
fn in_chromium_removed_files_without_a_network_leave_the_page_or_an_explanation() {
    without_a_network_articles_open_or_an_explanation_is_shown(Browser::Chromium, Damage::Removed);
}

#[test]
fn in_chromium_corrupt_files_without_a_network_leave_the_page_or_an_explanation() {
    without_a_network_articles_open_or_an_explanation_is_shown(Browser::Chromium, Damage::Corrupt);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_corrupt_files_without_a_network_leave_the_page_or_an_explanation() {
    without_a_network_articles_open_or_an_explanation_is_shown(Browser::Firefox, Damage::Corrupt);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_webkit_corrupt_files_without_a_network_leave_the_page_or_an_explanation() {
    without_a_network_articles_open_or_an_explanation_is_shown(Browser::WebKit, Damage::Corrupt);
}

#[test]
fn without_a_network_corrupt_files_are_restored_from_the_browsers_own_cache() {
    Scenario::in_browser(Browser::Chromium).unmodified().run(async |page| {
        cached(page).await?;
        let whole = intact(page).await?;
        // The browser keeps the list of files, too, when a page has read it.
        page.session.driver.execute_async(ASK, vec![]).await?;
        damage(page, "_bg.wasm", Damage::Corrupt).await?;
        damage(page, "/", Damage::Removed).await?;
        page.server.stop();
        page.session.driver.goto("about:blank").await?;
        page.open("/#georgia").await?;
        page.expect_selected(Some("georgia")).await?;
        page.session.driver.execute_async(ASK, vec![]).await?;
        assert_eq!(intact(page).await?, whole);
        Ok(())
    });
}

#[test]
fn a_corrupt_page_on_a_host_with_a_newer_version_shows_the_newer_page() {
    let next = another_version(false);
    Scenario::in_browser(Browser::Chromium)
        .unmodified()
        .fault("", Fault::NotStored)
        // The newer page has another fingerprint than the one that was kept.
        .allow_error("integrity")
        .run(async |page| {
            cached(page).await?;
            page.server.deploy(next.path())?;
            damage(page, "", Damage::Corrupt).await?;
            page.session.driver.goto("about:blank").await?;
            page.open("/#latvia").await?;
            page.expect_selected(Some("latvia")).await?;
            assert_eq!(kicker(page).await?, NEXT);
            let since = "return performance.timeOrigin";
            let once: f64 = page.eval(since, vec![]).await?;
            tokio::time::sleep(Duration::from_millis(1500)).await;
            assert_eq!(page.eval::<f64>(since, vec![]).await?, once, "it reloads by itself");
            Ok(())
        });
}

#[test]
fn trying_again_clears_the_cache_of_this_copy_of_the_page_only() {
    let caches = "const done = arguments[0]; caches.keys().then(names => done(names.length))";
    Scenario::in_browser(Browser::Chromium)
        .unmodified()
        .under_path("/a/b")
        .fault("", Fault::NotStored)
        .allow_error("app-")
        .allow_error("wasm")
        .run(async |page| {
            cached(page).await?;
            let other = "const done = arguments[0];
                caches.open(`azerbaijan-1994 ${location.origin}/ 1`).then(() => done(true))";
            page.session.driver.execute_async(other, vec![]).await?;
            // The file is corrupt in the cache and missing on the host, so that the page offers to try again.
            damage(page, "_bg.wasm", Damage::Corrupt).await?;
            page.server.inject_fault("_bg.wasm", Fault::Missing);
            page.load("/?2#georgia").await?;
            page.wait_for_value("the notice says so", NOTICE_TEXT, &NOT_LIVE.to_owned())
                .await?;
            page.server.clear_faults();
            page.input().click(page.center_of(TRY_AGAIN).await?).await?;
            page.wait_live().await?;
            page.expect_selected(Some("georgia")).await?;
            page.wait_for_value("it is cached again", NOTICE_TEXT, &"Ready to work offline".to_owned())
                .await?;
            let left: usize = page.session.driver.execute_async(caches, vec![]).await?.convert()?;
            assert_eq!(left, 2, "its own, created again, and that of the other copy");
            Ok(())
        });
}
