//! Other sites in the place of this one: readers who were here before see them, at the latest at their second visit.

use crate::offline::{cached, CACHES};
use anyhow::Result;
use e2e::browser::Browser;
use e2e::page::Page;
use e2e::scenario::Scenario;
use e2e::server::Fault;
use std::fs;
use std::time::Duration;
use tempfile::TempDir;

const HEADING: &str = "return document.querySelector('h1')?.textContent ?? ''";
const OTHER: &str = "Another site";

/// Another site, with these files beside its page.
fn other_site(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let page = format!("<!doctype html><html lang=en><link rel=icon href=data:,><title>Site</title><h1>{OTHER}</h1>");
    for (name, text) in [("index.html", page.as_str())].iter().chain(files) {
        fs::write(folder.path().join(name), text).expect("written");
    }
    folder
}

/// The worker that docs/deploying.md gives to those who take the map down.
fn retiring_worker() -> String {
    let guide = fs::read_to_string(xtask::paths::root().join("docs/deploying.md")).expect("the guide");
    let (_, rest) = guide.split_once("```js\n").expect("a worker in the guide");
    rest.split_once("```").expect("its end").0.to_owned()
}

/// Visits until the other site is there.
async fn visits_until_it_is_seen(page: &Page) -> Result<usize> {
    for visit in 1..=4 {
        page.session.driver.goto("about:blank").await?;
        page.load("/").await?;
        if page.eval::<String>(HEADING, vec![]).await? == OTHER {
            return Ok(visit);
        }
        page.wait_live().await?;
        // The page asks the host, and browsers look for a new worker, while the reader reads.
        tokio::time::sleep(Duration::from_secs(4)).await;
    }
    panic!("the other site is not seen");
}

/// A site with these files beside its page, in the place of this one.
fn it_is_seen_at_the_second_visit_and_nothing_of_ours_stays(browser: Browser, files: &[(&str, &str)]) {
    let site = other_site(files);
    Scenario::in_browser(browser)
        .unmodified()
        // The page of the visit before asks for its worker and for parts that it loads later.
        .allow_error("404")
        .run(async |page| {
            cached(page).await?;
            page.server.deploy(site.path())?;
            assert!(visits_until_it_is_seen(page).await? <= 2);
            let caches: Vec<String> = page.session.driver.execute_async(CACHES, vec![]).await?.convert()?;
            assert!(caches.is_empty(), "{caches:?}");
            let workers =
                "const done = arguments[0]; navigator.serviceWorker.getRegistrations().then(all => done(all.length))";
            let left: usize = page.session.driver.execute_async(workers, vec![]).await?.convert()?;
            assert_eq!(left, 0);
            Ok(())
        });
}

#[test]
fn in_chromium_another_site_is_seen_at_the_second_visit() {
    it_is_seen_at_the_second_visit_and_nothing_of_ours_stays(Browser::Chromium, &[]);
}

#[test]
fn in_firefox_another_site_is_seen_at_the_second_visit() {
    it_is_seen_at_the_second_visit_and_nothing_of_ours_stays(Browser::Firefox, &[]);
}

#[test]
#[ignore = "only with --all: a third engine"]
fn in_webkit_another_site_is_seen_at_the_second_visit() {
    it_is_seen_at_the_second_visit_and_nothing_of_ours_stays(Browser::WebKit, &[]);
}

#[test]
fn in_chromium_the_documented_worker_retires_ours() {
    it_is_seen_at_the_second_visit_and_nothing_of_ours_stays(Browser::Chromium, &[("sw.js", &retiring_worker())]);
}

#[test]
fn in_firefox_the_documented_worker_retires_ours() {
    it_is_seen_at_the_second_visit_and_nothing_of_ours_stays(Browser::Firefox, &[("sw.js", &retiring_worker())]);
}

/// A short fault of the host does not mean that the site is gone, nor do hosts that know no HEAD.
#[test]
fn while_the_host_has_faults_the_copy_stays() {
    for fault in [Fault::Unavailable, Fault::WithoutHead] {
        Scenario::in_browser(Browser::Chromium)
            .unmodified()
            .allow_error("503")
            .run(async |page| {
                cached(page).await?;
                page.server.inject_fault("sw.js", fault);
                page.open("/?2#georgia").await?;
                tokio::time::sleep(Duration::from_secs(1)).await;
                page.server.stop();
                page.open("/?3#latvia").await?;
                page.expect_selected(Some("latvia")).await
            });
    }
}
