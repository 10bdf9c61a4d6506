//! Browsers that keep nothing, by the reader's choice or for want of room, and those that run no WebAssembly. What is
//! not kept is not spoken of: with a network, nothing is missing.

use crate::faults::{it_still_reads, NOTICE_TEXT, NOT_LIVE};
use crate::offline::CACHES;
use anyhow::Result;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;
use e2e::server::Fault;
use serde_json::json;
use std::time::Duration;

/// It reads, comes alive, lets choose, and says nothing, now or a little later.
async fn it_is_live_and_quiet(page: &Page) -> Result<()> {
    it_still_reads(page).await?;
    page.wait_live().await?;
    page.press_on("nav[data-republics] a[href='#estonia']", &[key::ENTER])
        .await?;
    page.expect_selected(Some("estonia")).await?;
    tokio::time::sleep(Duration::from_millis(1500)).await;
    page.wait_for_value("no notice", NOTICE_TEXT, &String::new()).await
}

async fn storage_is_denied(page: &Page) -> Result<()> {
    let denied = "try { return !localStorage } catch { return true }";
    assert!(page.eval::<bool>(denied, vec![]).await?, "storage was to be denied");
    Ok(())
}

#[test]
fn where_chromium_may_store_nothing_it_is_live_and_quiet() {
    Scenario::in_browser(Browser::Chromium)
        .unmodified()
        .preference("profile.default_content_setting_values.cookies", 2)
        .run(async |page| {
            it_is_live_and_quiet(page).await?;
            storage_is_denied(page).await
        });
}

#[test]
fn where_firefox_may_store_nothing_it_is_live_and_quiet() {
    Scenario::in_browser(Browser::Firefox)
        .unmodified()
        .preference("network.cookie.cookieBehavior", 2)
        .preference("dom.storage.enabled", false)
        .run(async |page| {
            it_is_live_and_quiet(page).await?;
            storage_is_denied(page).await
        });
}

#[test]
fn where_there_are_no_workers_it_is_live_and_quiet() {
    Scenario::in_browser(Browser::Firefox)
        .unmodified()
        .preference("dom.serviceWorkers.enabled", false)
        .run(async |page| {
            it_is_live_and_quiet(page).await?;
            let workers = "return 'serviceWorker' in navigator";
            assert!(!page.eval::<bool>(workers, vec![]).await?, "workers were to be missing");
            Ok(())
        });
}

#[test]
fn where_there_is_no_webassembly_it_reads_and_says_what_sleeps() {
    Scenario::in_browser(Browser::Firefox)
        .unmodified()
        .preference("javascript.options.wasm", false)
        .run(async |page| {
            it_still_reads(page).await?;
            page.wait_for_value("it is told", NOTICE_TEXT, &NOT_LIVE.to_owned())
                .await
        });
}

#[test]
fn where_there_is_no_room_it_is_live_and_quiet_and_keeps_nothing() {
    Scenario::in_browser(Browser::Chromium)
        .unmodified()
        // What the worker could not keep, Chromium calls an error of its own.
        .allow_error("Quota")
        .run(async |page| {
            let chrome = page.session.driver.cdp();
            let quota = json!({ "origin": page.server.origin(), "quotaSize": 20_000 });
            chrome.send_raw("Storage.overrideQuotaForOrigin", quota).await?;
            it_is_live_and_quiet(page).await?;
            let caches: Vec<String> = page.session.driver.execute_async(CACHES, vec![]).await?.convert()?;
            assert!(caches.is_empty(), "half of it is kept: {caches:?}");
            Ok(())
        });
}

#[test]
fn where_one_file_is_missing_nothing_is_kept_and_nothing_is_said() {
    Scenario::in_browser(Browser::Chromium)
        .unmodified()
        .fault("data/azerbaijan-1994.csv", Fault::Missing)
        .allow_error("azerbaijan-1994.csv")
        .run(async |page| {
            it_is_live_and_quiet(page).await?;
            let caches: Vec<String> = page.session.driver.execute_async(CACHES, vec![]).await?.convert()?;
            assert!(caches.is_empty(), "half of it is kept: {caches:?}");
            // When the file is there again, the next visit keeps everything.
            page.server.clear_faults();
            crate::offline::kept(page).await
        });
}
