//! Browsers that keep nothing, by the reader's choice or for want of room, and those that run no WebAssembly. What is
//! not kept is not spoken of: with a network, nothing is missing.

use crate::faults::{it_still_reads, ASLEEP, TOLD};
use crate::offline::CACHES;
use e2e::browser::Browser;
use e2e::failure::Outcome;
use e2e::hands::key;
use e2e::host::Fault;
use e2e::journey::Journey;
use e2e::page::Page;
use serde_json::json;
use std::time::Duration;

/// It reads, comes alive, lets choose, and says nothing, now or a little later.
async fn it_is_live_and_quiet(page: &Page) -> Outcome {
    it_still_reads(page).await?;
    page.live().await?;
    page.press_on("nav[data-republics] a[href='#estonia']", &[key::ENTER])
        .await?;
    page.selects(Some("estonia")).await?;
    tokio::time::sleep(Duration::from_millis(1500)).await;
    page.says("no notice", TOLD, &String::new()).await
}

async fn storage_is_denied(page: &Page) -> Outcome {
    let denied = "try { return !localStorage } catch { return true }";
    assert!(page.ask::<bool>(denied, vec![]).await?, "storage was to be denied");
    Ok(())
}

#[tokio::test]
async fn where_chromium_may_store_nothing_it_is_live_and_quiet() {
    Journey::through(Browser::Chromium)
        .untouched()
        .with_preference("profile.default_content_setting_values.cookies", 2)
        .go(async |page| {
            it_is_live_and_quiet(page).await?;
            storage_is_denied(page).await
        })
        .await;
}

#[tokio::test]
async fn where_firefox_may_store_nothing_it_is_live_and_quiet() {
    Journey::through(Browser::Firefox)
        .untouched()
        .with_preference("network.cookie.cookieBehavior", 2)
        .with_preference("dom.storage.enabled", false)
        .go(async |page| {
            it_is_live_and_quiet(page).await?;
            storage_is_denied(page).await
        })
        .await;
}

#[tokio::test]
async fn where_there_are_no_workers_it_is_live_and_quiet() {
    Journey::through(Browser::Firefox)
        .untouched()
        .with_preference("dom.serviceWorkers.enabled", false)
        .go(async |page| {
            it_is_live_and_quiet(page).await?;
            let workers = "return 'serviceWorker' in navigator";
            assert!(!page.ask::<bool>(workers, vec![]).await?, "workers were to be missing");
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn where_there_is_no_webassembly_it_reads_and_says_what_sleeps() {
    Journey::through(Browser::Firefox)
        .untouched()
        .with_preference("javascript.options.wasm", false)
        .go(async |page| {
            it_still_reads(page).await?;
            page.says("it is told", TOLD, &ASLEEP.to_owned()).await
        })
        .await;
}

#[tokio::test]
async fn where_there_is_no_room_it_is_live_and_quiet_and_keeps_nothing() {
    Journey::through(Browser::Chromium)
        .untouched()
        // What the worker could not keep, Chromium calls an error of its own.
        .expecting("Quota")
        .go(async |page| {
            let chrome = page.session.driver.cdp();
            let quota = json!({ "origin": page.host.origin(), "quotaSize": 20_000 });
            chrome.send_raw("Storage.overrideQuotaForOrigin", quota).await?;
            it_is_live_and_quiet(page).await?;
            let caches: Vec<String> = page.session.driver.execute_async(CACHES, vec![]).await?.convert()?;
            assert!(caches.is_empty(), "half of it is kept: {caches:?}");
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn where_one_file_is_missing_nothing_is_kept_and_nothing_is_said() {
    Journey::through(Browser::Chromium)
        .untouched()
        .with_fault("data/azerbaijan-1994.csv", Fault::Missing)
        .expecting("azerbaijan-1994.csv")
        .go(async |page| {
            it_is_live_and_quiet(page).await?;
            let caches: Vec<String> = page.session.driver.execute_async(CACHES, vec![]).await?.convert()?;
            assert!(caches.is_empty(), "half of it is kept: {caches:?}");
            // When the file is there again, the next visit keeps everything.
            page.host.mend();
            crate::offline::kept(page).await
        })
        .await;
}
