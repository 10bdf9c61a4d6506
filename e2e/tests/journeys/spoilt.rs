//! What is kept for offline use, lost or spoilt by storage: with a network it is mended, without one the page says so.

use crate::faults::{it_still_reads, AGAIN, ASLEEP, TOLD};
use crate::offline::kept;
use crate::versions::{another_version, kicker};
use e2e::browser::Browser;
use e2e::failure::Outcome;
use e2e::host::Fault;
use e2e::journey::Journey;
use e2e::page::Page;
use serde_json::json;
use std::time::Duration;

/// What storage did to a file.
#[derive(Clone, Copy, Debug)]
enum Harm {
    Lost,
    Spoilt,
}

/// Does it to all files whose address ends so, and there must be some.
async fn harm(page: &Page, end: &str, harm: Harm) -> Outcome {
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
    let lost = matches!(harm, Harm::Lost);
    let harmed = page
        .session
        .driver
        .execute_async(SCRIPT, vec![json!(end), json!(lost)])
        .await?;
    assert!(harmed.convert::<usize>()? > 0, "nothing is kept that ends in {end}");
    Ok(())
}

/// How many files are kept, garbage not counted.
async fn sound(page: &Page) -> Outcome<usize> {
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
async fn with_a_network_it_is_mended(browser: Browser) {
    Journey::through(browser)
        .untouched()
        .go(async |page| {
            kept(page).await?;
            let whole = sound(page).await?;
            for end in ["/", ".css", "boot.js", "_bg.wasm"] {
                for how in [Harm::Lost, Harm::Spoilt] {
                    harm(page, end, how).await?;
                    page.session.driver.goto("about:blank").await?;
                    page.open("/#georgia").await?;
                    page.selects(Some("georgia")).await?;
                    page.says("no notice", TOLD, &String::new()).await?;
                    // Engines need not ask anew for what they have in memory; this asks.
                    page.session.driver.execute_async(ASK, vec![]).await?;
                    assert_eq!(sound(page).await?, whole, "{end} {how:?} is not mended");
                }
            }
            // Everything at once.
            harm(page, "", Harm::Spoilt).await?;
            page.session.driver.goto("about:blank").await?;
            page.open("/#latvia").await?;
            page.selects(Some("latvia")).await?;
            page.says("no notice", TOLD, &String::new()).await
        })
        .await;
}

#[tokio::test]
async fn in_chromium_what_storage_spoils_is_mended_from_the_network() {
    with_a_network_it_is_mended(Browser::Chromium).await;
}

#[tokio::test]
async fn in_firefox_what_storage_spoils_is_mended_from_the_network() {
    with_a_network_it_is_mended(Browser::Firefox).await;
}

#[tokio::test]
async fn in_webkit_what_storage_spoils_is_mended_from_the_network() {
    with_a_network_it_is_mended(Browser::WebKit).await;
}

async fn without_a_network_it_reads_or_says_why_not(browser: Browser, how: Harm) {
    Journey::through(browser)
        .untouched()
        // What browsers say of files that do not come, and of the words in their place.
        .expecting("app-")
        .expecting("503")
        .expecting("ERR_CONNECTION_REFUSED")
        .expecting("NetworkError")
        .go(async |page| {
            kept(page).await?;
            harm(page, "_bg.wasm", how).await?;
            page.host.stop();
            it_still_reads(page).await?;
            page.says("it is told", TOLD, &ASLEEP.to_owned()).await?;
            // Trying again without a network takes nothing away.
            let since = "return performance.timeOrigin";
            let before: f64 = page.ask(since, vec![]).await?;
            page.hands().click(page.middle(AGAIN).await?).await?;
            page.until("it is reloaded", &format!("{since} !== {before}")).await?;
            page.says("it is told again", TOLD, &ASLEEP.to_owned()).await?;
            it_still_reads(page).await?;
            harm(page, "/", how).await?;
            page.session.driver.goto("about:blank").await?;
            page.load("/#georgia").await?;
            let said = "return document.body.innerText.includes('damaged or gone')";
            page.until("it says why there is no page", said).await
        })
        .await;
}

#[tokio::test]
async fn in_chromium_what_is_lost_without_a_network_leaves_the_page_or_words() {
    without_a_network_it_reads_or_says_why_not(Browser::Chromium, Harm::Lost).await;
}

#[tokio::test]
async fn in_chromium_what_is_spoilt_without_a_network_leaves_the_page_or_words() {
    without_a_network_it_reads_or_says_why_not(Browser::Chromium, Harm::Spoilt).await;
}

#[tokio::test]
async fn in_firefox_what_is_spoilt_without_a_network_leaves_the_page_or_words() {
    without_a_network_it_reads_or_says_why_not(Browser::Firefox, Harm::Spoilt).await;
}

#[tokio::test]
async fn in_webkit_what_is_spoilt_without_a_network_leaves_the_page_or_words() {
    without_a_network_it_reads_or_says_why_not(Browser::WebKit, Harm::Spoilt).await;
}

#[tokio::test]
async fn a_spoilt_page_on_a_host_with_a_newer_version_gives_the_newer_page() {
    let next = another_version(false);
    Journey::through(Browser::Chromium)
        .untouched()
        // The newer page has another fingerprint than the one that was kept.
        .expecting("integrity")
        .go(async |page| {
            kept(page).await?;
            page.host.deploy(&next)?;
            harm(page, "", Harm::Spoilt).await?;
            page.session.driver.goto("about:blank").await?;
            page.open("/#latvia").await?;
            page.selects(Some("latvia")).await?;
            assert_eq!(kicker(page).await?, "Another edition");
            let since = "return performance.timeOrigin";
            let once: f64 = page.ask(since, vec![]).await?;
            tokio::time::sleep(Duration::from_millis(1500)).await;
            assert_eq!(page.ask::<f64>(since, vec![]).await?, once, "it reloads by itself");
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn trying_again_takes_away_what_this_copy_of_the_page_keeps_and_nothing_else() {
    let caches = "const done = arguments[0]; caches.keys().then(names => done(names.length))";
    Journey::through(Browser::Chromium)
        .untouched()
        .under("/a/b")
        .expecting("app-")
        .expecting("wasm")
        .go(async |page| {
            kept(page).await?;
            let other = "const done = arguments[0];
                caches.open(`azerbaijan-1994 ${location.origin}/ 1`).then(() => done(true))";
            page.session.driver.execute_async(other, vec![]).await?;
            // The file is spoilt where it is kept and on the host too, so that the page has to ask.
            harm(page, "_bg.wasm", Harm::Spoilt).await?;
            page.host.suffer("_bg.wasm", Fault::Missing);
            page.load("/?2#georgia").await?;
            page.says("it is told", TOLD, &ASLEEP.to_owned()).await?;
            page.host.mend();
            page.hands().click(page.middle(AGAIN).await?).await?;
            page.live().await?;
            page.selects(Some("georgia")).await?;
            page.says("it is kept anew", TOLD, &"Ready to work offline".to_owned())
                .await?;
            let left: usize = page.session.driver.execute_async(caches, vec![]).await?.convert()?;
            assert_eq!(left, 2, "its own, made anew, and that of the other copy");
            Ok(())
        })
        .await;
}
