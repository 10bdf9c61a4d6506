//! Without a network: after one visit, from a cold start.

use anyhow::Result;
use e2e::browser::Browser;
use e2e::page::Page;
use e2e::scenario::Scenario;
use e2e::server::Fault;
use serde_json::json;

/// The visible notice.
pub const NOTICE: &str = "[data-offline]:not([hidden])";
/// The caches of files.
pub const CACHES: &str =
    "const done = arguments[0]; caches.keys().then(names => done(names.filter(name => !name.endsWith(' failures'))))";

/// Addresses opened without a network, the republic each selects and the moment it shows.
const ADDRESSES: [(&str, Option<&str>, &str); 9] = [
    ("/", None, "1994-03"),
    ("/#georgia", Some("georgia"), "1994-03"),
    ("/?at=1993-09#armenia", Some("armenia"), "1993-09"),
    ("/?", None, "1994-03"),
    ("/index.html", None, "1994-03"),
    ("/?utm_source=lesson#s12", None, "1994-03"),
    ("/embed/", None, "1994-03"),
    ("/embed/?republic=armenia&at=1993-09", Some("armenia"), "1993-09"),
    ("/embed/index.html#georgia", Some("georgia"), "1994-03"),
];

/// Pages of their own, which are kept too, with their first headings.
const OTHER_PAGES: [(&str, &str); 3] = [
    ("/armenia/", "Armenia"),
    ("/table/", "All fifteen at a glance"),
    ("/glossary/index.html", "Glossary: terms, people and names"),
];

/// Visits the page until it is cached.
pub async fn cached(page: &Page) -> Result<()> {
    page.load("/").await?;
    page.wait_live().await?;
    page.wait_until(
        "it is ready to work offline",
        &format!("return !!document.querySelector('{NOTICE}')?.innerText.startsWith('Ready to work offline')"),
    )
    .await
}

/// After a first visit, in Chromium, without the server.
pub fn without_a_network(steps: impl AsyncFnOnce(&mut Page) -> Result<()>) {
    Scenario::in_browser(Browser::Chromium)
        .unmodified()
        .persistent_profile()
        .run(async |page| {
            cached(page).await?;
            page.server.stop();
            steps(page).await
        });
}

/// The coldest start that the engine's driver allows. Chromium and Firefox restart with their profile, Chromium with an
/// empty HTTP cache; WebKit under a driver loses its storage when it ends, so there it is another tab.
async fn cold_start(page: &mut Page) -> Result<()> {
    if page.browser == Browser::WebKit {
        let tab = page.session.driver.new_tab().await?;
        page.session.driver.switch_to_window(tab).await?;
        return Ok(());
    }
    let errors = page.restart_browser().await?;
    assert!(errors.is_empty(), "{errors:?}");
    if page.browser == Browser::Chromium {
        let chrome = page.session.driver.cdp();
        chrome.send_raw("Network.clearBrowserCache", json!({})).await?;
    }
    Ok(())
}

fn it_works_without_a_network(browser: Browser, prefix: &str) {
    Scenario::in_browser(browser)
        .unmodified()
        .persistent_profile()
        .under_path(prefix)
        .run(async |page| {
            cached(page).await?;
            page.server.stop();
            cold_start(page).await?;
            for (path, heading) in OTHER_PAGES {
                page.load(path).await?;
                let script = "return document.querySelector('h1, h2')?.textContent.trim() ?? ''";
                page.wait_for_value(path, script, &heading.to_owned()).await?;
            }
            for (path, slug, at) in ADDRESSES {
                page.session.driver.goto("about:blank").await?;
                page.open(path).await?;
                page.expect_selected(slug).await?;
                let shown: String = page.eval("return document.documentElement.dataset.at", vec![]).await?;
                assert_eq!(shown, at, "{path}");
            }
            Ok(())
        });
}

#[test]
fn after_the_first_visit_chromium_needs_no_network() {
    it_works_without_a_network(Browser::Chromium, "");
}

#[test]
fn after_the_first_visit_firefox_needs_no_network() {
    it_works_without_a_network(Browser::Firefox, "");
}

#[test]
fn after_the_first_visit_webkit_needs_no_network() {
    it_works_without_a_network(Browser::WebKit, "");
}

#[test]
fn under_a_path_it_needs_no_network_either() {
    it_works_without_a_network(Browser::Chromium, "/a/b");
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_under_a_path_it_needs_no_network_either() {
    it_works_without_a_network(Browser::Firefox, "/a/b");
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_webkit_under_a_path_it_needs_no_network_either() {
    it_works_without_a_network(Browser::WebKit, "/a/b");
}

/// A response that was redirected may not answer a navigation: a worker that keeps one shuts its readers out.
fn a_host_that_redirects_folders_is_kept_like_any_other(browser: Browser) {
    Scenario::in_browser(browser)
        .unmodified()
        .persistent_profile()
        .fault("/", Fault::ToIndex)
        .run(async |page| {
            cached(page).await?;
            let paths = ["/", "/?at=1993-09#armenia", "/index.html", "/embed/#georgia"];
            for path in paths {
                page.session.driver.goto("about:blank").await?;
                page.open(path).await?;
            }
            page.load("/quiz/").await?;
            page.wait_until("the quiz", "return !!document.querySelector('#quiz button')")
                .await?;
            page.server.stop();
            cold_start(page).await?;
            for path in paths {
                page.session.driver.goto("about:blank").await?;
                page.open(path).await?;
            }
            page.load("/armenia/").await?;
            let heading: String = page
                .eval("return document.querySelector('h1')?.textContent ?? ''", vec![])
                .await?;
            assert_eq!(heading, "Armenia");
            Ok(())
        });
}

#[test]
fn in_chromium_a_host_that_redirects_folders_is_kept_like_any_other() {
    a_host_that_redirects_folders_is_kept_like_any_other(Browser::Chromium);
}

#[test]
fn in_firefox_a_host_that_redirects_folders_is_kept_like_any_other() {
    a_host_that_redirects_folders_is_kept_like_any_other(Browser::Firefox);
}

#[test]
fn in_webkit_a_host_that_redirects_folders_is_kept_like_any_other() {
    a_host_that_redirects_folders_is_kept_like_any_other(Browser::WebKit);
}

/// Links to what is not kept, and an address without its slash.
fn what_is_not_kept_is_explained(browser: Browser) {
    Scenario::in_browser(browser).unmodified().run(async |page| {
        cached(page).await?;
        page.server.stop();
        for path in [
            "/azerbaijan-1994-classroom.html",
            "/preview.png",
            "/embed.js",
            "/data/azerbaijan-1994.geojson",
        ] {
            page.session.driver.goto("about:blank").await?;
            page.load(path).await?;
            let heading = "return document.querySelector('h1')?.textContent ?? ''";
            page.wait_for_value(path, heading, &"Not available offline".to_owned())
                .await?;
        }
        // From there the map is one link away.
        page.press_on("main a", &[e2e::input::key::ENTER]).await?;
        page.wait_live().await?;
        for path in ["/armenia/index", "/armenia/index.html"] {
            page.load(path).await?;
            page.wait_for_value(
                path,
                "return document.querySelector('h1')?.textContent",
                &"Armenia".to_owned(),
            )
            .await?;
        }
        for path in ["/armenia", "/armenia?x"] {
            page.load(path).await?;
            let shown = "return document.querySelector('h1')?.textContent + location.pathname";
            page.wait_for_value(path, shown, &"Armenia/armenia/".to_owned()).await?;
        }
        Ok(())
    });
}

#[test]
fn in_chromium_what_is_not_kept_is_explained() {
    what_is_not_kept_is_explained(Browser::Chromium);
}

#[test]
fn in_firefox_what_is_not_kept_is_explained() {
    what_is_not_kept_is_explained(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a third engine"]
fn in_webkit_what_is_not_kept_is_explained() {
    what_is_not_kept_is_explained(Browser::WebKit);
}
