//! What is kept for offline use, lost or spoilt by storage: with a network it is mended, without one the page says so.

use crate::faults::{it_still_reads, NOTICE_TEXT, NOT_LIVE, TRY_AGAIN};
use crate::offline::kept;
use crate::updates::{another_version, kicker};
use anyhow::Result;
use e2e::browser::Browser;
use e2e::page::Page;
use e2e::scenario::Scenario;
use e2e::server::Fault;
use serde_json::json;
use std::time::Duration;

/// What storage did to a file.
#[derive(Clone, Copy, Debug)]
enum Damage {
    Removed,
    Corrupt,
}

/// Does it to all files whose address ends so, and there must be some.
async fn harm(page: &Page, end: &str, harm: Damage) -> Result<()> {
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
    let lost = matches!(harm, Damage::Removed);
    let harmed = page
        .session
        .driver
        .execute_async(SCRIPT, vec![json!(end), json!(lost)])
        .await?;
    assert!(harmed.convert::<usize>()? > 0, "nothing is kept that ends in {end}");
    Ok(())
}

/// How many files are kept, garbage not counted.
async fn sound(page: &Page) -> Result<usize> {
    const SCRIPT: &str = "const done = arguments[0];
        (async () => {
            const cache = await caches.open((await caches.keys())[0]);
            const texts = await Promise.all((await cache.matchAll()).map(response => response.text()));
            return texts.filter(text => text !== 'garbage').length;
        })().then(done)";
    Ok(page.session.driver.execute_async(SCRIPT, vec![]).await?.convert()?)
}

/// Asks for every file that the worker keeps once more.
const ASK: &str = r#"const done = arguments[0];
    (async () => {
        const worker = await (await fetch('sw.js')).text();
        const files = [...worker.matchAll(/\["([^"]+)","sha384-/g)].map(([, file]) => file);
        await Promise.all(files.map(file => fetch(file)));
    })().then(() => done(true))"#;

/// The page, its sheet, its scripts, its program: each is mended as soon as it is asked for.
fn with_a_network_it_is_mended(browser: Browser) {
    Scenario::in_browser(browser).unmodified().run(async |page| {
        kept(page).await?;
        let whole = sound(page).await?;
        for end in ["/", ".css", "boot.js", "_bg.wasm"] {
            for how in [Damage::Removed, Damage::Corrupt] {
                harm(page, end, how).await?;
                page.session.driver.goto("about:blank").await?;
                page.open("/#georgia").await?;
                page.expect_selected(Some("georgia")).await?;
                page.wait_for_value("no notice", NOTICE_TEXT, &String::new()).await?;
                // Engines need not ask anew for what they have in memory; this asks.
                page.session.driver.execute_async(ASK, vec![]).await?;
                assert_eq!(sound(page).await?, whole, "{end} {how:?} is not mended");
            }
        }
        // Everything at once.
        harm(page, "", Damage::Corrupt).await?;
        page.session.driver.goto("about:blank").await?;
        page.open("/#latvia").await?;
        page.expect_selected(Some("latvia")).await?;
        page.wait_for_value("no notice", NOTICE_TEXT, &String::new()).await
    });
}

#[test]
fn in_chromium_what_storage_spoils_is_mended_from_the_network() {
    with_a_network_it_is_mended(Browser::Chromium);
}

#[test]
fn in_firefox_what_storage_spoils_is_mended_from_the_network() {
    with_a_network_it_is_mended(Browser::Firefox);
}

#[test]
fn in_webkit_what_storage_spoils_is_mended_from_the_network() {
    with_a_network_it_is_mended(Browser::WebKit);
}

fn without_a_network_it_reads_or_says_why_not(browser: Browser, how: Damage) {
    Scenario::in_browser(browser)
        .unmodified()
        // What browsers say of files that do not come, and of the words in their place.
        .allow_error("app-")
        .allow_error("503")
        .allow_error("ERR_CONNECTION_REFUSED")
        .allow_error("NetworkError")
        .run(async |page| {
            kept(page).await?;
            harm(page, "_bg.wasm", how).await?;
            page.server.stop();
            it_still_reads(page).await?;
            page.wait_for_value("it is told", NOTICE_TEXT, &NOT_LIVE.to_owned())
                .await?;
            // Trying again without a network takes nothing away.
            let since = "return performance.timeOrigin";
            let before: f64 = page.eval(since, vec![]).await?;
            page.input().click(page.center_of(TRY_AGAIN).await?).await?;
            page.wait_until("it is reloaded", &format!("{since} !== {before}"))
                .await?;
            page.wait_for_value("it is told again", NOTICE_TEXT, &NOT_LIVE.to_owned())
                .await?;
            it_still_reads(page).await?;
            harm(page, "/", how).await?;
            page.session.driver.goto("about:blank").await?;
            page.load("/#georgia").await?;
            let said = "return document.body.innerText.includes('damaged or gone')";
            page.wait_until("it says why there is no page", said).await
        });
}

#[test]
fn in_chromium_what_is_lost_without_a_network_leaves_the_page_or_words() {
    without_a_network_it_reads_or_says_why_not(Browser::Chromium, Damage::Removed);
}

#[test]
fn in_chromium_what_is_spoilt_without_a_network_leaves_the_page_or_words() {
    without_a_network_it_reads_or_says_why_not(Browser::Chromium, Damage::Corrupt);
}

#[test]
fn in_firefox_what_is_spoilt_without_a_network_leaves_the_page_or_words() {
    without_a_network_it_reads_or_says_why_not(Browser::Firefox, Damage::Corrupt);
}

#[test]
fn in_webkit_what_is_spoilt_without_a_network_leaves_the_page_or_words() {
    without_a_network_it_reads_or_says_why_not(Browser::WebKit, Damage::Corrupt);
}

#[test]
fn a_spoilt_page_on_a_host_with_a_newer_version_gives_the_newer_page() {
    let next = another_version(false);
    Scenario::in_browser(Browser::Chromium)
        .unmodified()
        // The newer page has another fingerprint than the one that was kept.
        .allow_error("integrity")
        .run(async |page| {
            kept(page).await?;
            page.server.deploy(&next)?;
            harm(page, "", Damage::Corrupt).await?;
            page.session.driver.goto("about:blank").await?;
            page.open("/#latvia").await?;
            page.expect_selected(Some("latvia")).await?;
            assert_eq!(kicker(page).await?, "Another edition");
            let since = "return performance.timeOrigin";
            let once: f64 = page.eval(since, vec![]).await?;
            tokio::time::sleep(Duration::from_millis(1500)).await;
            assert_eq!(page.eval::<f64>(since, vec![]).await?, once, "it reloads by itself");
            Ok(())
        });
}

#[test]
fn trying_again_takes_away_what_this_copy_of_the_page_keeps_and_nothing_else() {
    let caches = "const done = arguments[0]; caches.keys().then(names => done(names.length))";
    Scenario::in_browser(Browser::Chromium)
        .unmodified()
        .under_path("/a/b")
        .allow_error("app-")
        .allow_error("wasm")
        .run(async |page| {
            kept(page).await?;
            let other = "const done = arguments[0];
                caches.open(`azerbaijan-1994 ${location.origin}/ 1`).then(() => done(true))";
            page.session.driver.execute_async(other, vec![]).await?;
            // The file is spoilt where it is kept and on the host too, so that the page has to ask.
            harm(page, "_bg.wasm", Damage::Corrupt).await?;
            page.server.inject_fault("_bg.wasm", Fault::Missing);
            page.load("/?2#georgia").await?;
            page.wait_for_value("it is told", NOTICE_TEXT, &NOT_LIVE.to_owned())
                .await?;
            page.server.clear_faults();
            page.input().click(page.center_of(TRY_AGAIN).await?).await?;
            page.wait_live().await?;
            page.expect_selected(Some("georgia")).await?;
            page.wait_for_value("it is kept anew", NOTICE_TEXT, &"Ready to work offline".to_owned())
                .await?;
            let left: usize = page.session.driver.execute_async(caches, vec![]).await?.convert()?;
            assert_eq!(left, 2, "its own, made anew, and that of the other copy");
            Ok(())
        });
}
