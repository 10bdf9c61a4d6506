//! Browsers without storage, by the reader's choice or for lack of quota, and without WebAssembly. There is no notice: with
//! a network, nothing is missing.

use crate::faults::{articles_still_open, NOTICE_TEXT, NOT_LIVE};
use crate::offline::CACHES;
use anyhow::Result;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;
use serde_json::json;
use std::time::Duration;

/// Articles open, the page is live, a republic can be selected, and there is no notice, now or a little later.
async fn it_is_live_without_a_notice(page: &Page) -> Result<()> {
    articles_still_open(page).await?;
    page.wait_live().await?;
    page.press_on("nav[data-republics] a[href='#estonia']", &[key::ENTER])
        .await?;
    page.expect_selected(Some("estonia")).await?;
    tokio::time::sleep(Duration::from_millis(1500)).await;
    page.wait_for_value("no notice", NOTICE_TEXT, &String::new()).await
}

async fn storage_is_denied(page: &Page) -> Result<()> {
    let denied = "try { return !localStorage } catch { return true }";
    assert!(page.eval::<bool>(denied, vec![]).await?, "storage should be denied");
    Ok(())
}

#[test]
fn in_chromium_without_storage_it_is_live_without_a_notice() {
    Scenario::in_browser(Browser::Chromium)
        .unmodified()
        .preference("profile.default_content_setting_values.cookies", 2)
        .run(async |page| {
            it_is_live_without_a_notice(page).await?;
            storage_is_denied(page).await
        });
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_without_storage_it_is_live_without_a_notice() {
    Scenario::in_browser(Browser::Firefox)
        .unmodified()
        .preference("network.cookie.cookieBehavior", 2)
        .preference("dom.storage.enabled", false)
        .run(async |page| {
            it_is_live_without_a_notice(page).await?;
            storage_is_denied(page).await
        });
}

#[test]
fn without_service_workers_it_is_live_without_a_notice() {
    Scenario::in_browser(Browser::Firefox)
        .unmodified()
        .preference("dom.serviceWorkers.enabled", false)
        .run(async |page| {
            it_is_live_without_a_notice(page).await?;
            let workers = "return 'serviceWorker' in navigator";
            assert!(
                !page.eval::<bool>(workers, vec![]).await?,
                "service workers should be disabled"
            );
            Ok(())
        });
}

#[test]
fn without_webassembly_articles_open_and_a_notice_says_what_is_not_live() {
    Scenario::in_browser(Browser::Firefox)
        .unmodified()
        .preference("javascript.options.wasm", false)
        .run(async |page| {
            articles_still_open(page).await?;
            page.wait_for_value("the notice says so", NOTICE_TEXT, &NOT_LIVE.to_owned())
                .await
        });
}

#[test]
fn without_quota_it_is_live_without_a_notice_and_caches_nothing() {
    Scenario::in_browser(Browser::Chromium)
        .unmodified()
        // Chromium reports the exceeded quota as an error of its own.
        .allow_error("Quota")
        .run(async |page| {
            let chrome = page.session.driver.cdp();
            let quota = json!({ "origin": page.server.origin(), "quotaSize": 20_000 });
            chrome.send_raw("Storage.overrideQuotaForOrigin", quota).await?;
            it_is_live_without_a_notice(page).await?;
            let caches: Vec<String> = page.session.driver.execute_async(CACHES, vec![]).await?.convert()?;
            assert!(caches.is_empty(), "a part of it is cached: {caches:?}");
            Ok(())
        });
}
