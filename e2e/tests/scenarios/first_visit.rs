//! The first visit: whatever page it begins with, the site is ready for offline use after it, and what was loaded for the page
//! is not fetched again for that.

use crate::offline::{cached, CACHES};
use anyhow::Result;
use e2e::browser::Browser;
use e2e::page::Page;
use e2e::scenario::Scenario;
use e2e::server::Fault;
use std::collections::BTreeMap;

/// Waits until a version is installed.
async fn is_kept(page: &Page) -> Result<()> {
    let active = "const done = arguments[0]; navigator.serviceWorker.ready.then(kept => done(!!kept.active))";
    let is_active: bool = page.session.driver.execute_async(active, vec![]).await?.convert()?;
    assert!(is_active);
    let caches: Vec<String> = page.session.driver.execute_async(CACHES, vec![]).await?.convert()?;
    assert_eq!(caches.len(), 1, "{caches:?}");
    Ok(())
}

/// Not in WebKitGTK: the worker of its automated browser finds nothing in the browser's cache.
fn what_was_just_loaded_is_not_fetched_again(browser: Browser) {
    Scenario::in_browser(browser).unmodified().run(async |page| {
        cached(page).await?;
        let mut counts = BTreeMap::new();
        for request in page.server.requests() {
            *counts.entry(request.target).or_insert(0) += 1;
        }
        assert!(counts.len() > 40, "only {} files were requested", counts.len());
        // The browser itself may compare the worker.
        let twice: Vec<_> = counts
            .iter()
            .filter(|(target, count)| **count > 1 && !target.ends_with("/sw.js"))
            .collect();
        assert!(twice.is_empty(), "{twice:?}");
        Ok(())
    });
}

#[test]
fn in_chromium_what_was_just_loaded_is_not_fetched_again() {
    what_was_just_loaded_is_not_fetched_again(Browser::Chromium);
}

#[test]
fn in_firefox_what_was_just_loaded_is_not_fetched_again() {
    what_was_just_loaded_is_not_fetched_again(Browser::Firefox);
}

/// A browser that does not take what it has preloaded fetches the largest file of the first load twice.
fn the_program_is_fetched_once_for_the_page(browser: Browser) {
    Scenario::in_browser(browser).unmodified().run(async |page| {
        page.load("/").await?;
        page.wait_live().await?;
        let requests = page.server.requests();
        let until_the_worker = requests
            .iter()
            .take_while(|request| !request.target.ends_with("/sw.js"));
        let is_program = |target: &str| target.contains("/app-") && target.ends_with(".wasm");
        let fetched: Vec<_> = until_the_worker
            .filter(|request| is_program(&request.target))
            .map(|request| request.target.as_str())
            .collect();
        assert_eq!(fetched.len(), 1, "{fetched:?}");
        Ok(())
    });
}

#[test]
fn in_chromium_the_program_is_fetched_once_for_the_page() {
    the_program_is_fetched_once_for_the_page(Browser::Chromium);
}

#[test]
fn in_firefox_the_program_is_fetched_once_for_the_page() {
    the_program_is_fetched_once_for_the_page(Browser::Firefox);
}

#[test]
fn in_webkit_the_program_is_fetched_once_for_the_page() {
    the_program_is_fetched_once_for_the_page(Browser::WebKit);
}

#[test]
fn after_a_first_visit_to_any_page_of_the_site_all_work_offline() {
    for path in [
        "/quiz/",
        "/read/",
        "/class/",
        "/armenia/",
        "/table/",
        "/teachers/",
        "/links/",
        "/lesson/",
        "/handout/",
        "/worksheet/",
        "/dates/",
        "/course/",
    ] {
        Scenario::in_browser(Browser::Chromium).unmodified().run(async |page| {
            page.load(path).await?;
            is_kept(page).await?;
            page.server.stop();
            page.open("/#georgia").await?;
            page.expect_selected(Some("georgia")).await?;
            page.load(path).await?;
            page.wait_until(path, "return !!document.querySelector('h1')").await
        });
    }
}

/// Schools put whole sites behind a sign-on.
fn behind_a_sign_on_every_file_comes_with_its_credentials(browser: Browser) {
    Scenario::in_browser(browser)
        .unmodified()
        .fault("", Fault::SignedIn)
        .run(async |page| {
            cached(page).await?;
            // Browsers read the manifest when they like; here at once.
            let manifest = "const done = arguments[0]; const link = document.querySelector('[rel=manifest]');
                done(link.crossOrigin)";
            let mode: String = page.session.driver.execute_async(manifest, vec![]).await?.convert()?;
            assert_eq!(mode, "use-credentials");
            let refused: Vec<_> = page
                .server
                .requests()
                .into_iter()
                .filter(|request| request.status >= 400)
                .collect();
            assert!(refused.is_empty(), "{refused:?}");
            Ok(())
        });
}

#[test]
fn in_chromium_behind_a_sign_on_every_file_comes_with_its_credentials() {
    behind_a_sign_on_every_file_comes_with_its_credentials(Browser::Chromium);
}

#[test]
fn in_firefox_behind_a_sign_on_every_file_comes_with_its_credentials() {
    behind_a_sign_on_every_file_comes_with_its_credentials(Browser::Firefox);
}
