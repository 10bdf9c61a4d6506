//! Without a network, and from one version to the next.

use base64::prelude::{Engine, BASE64_STANDARD};
use e2e::browser::Browser;
use e2e::failure::Outcome;
use e2e::journey::Journey;
use e2e::page::Page;
use sha2::{Digest, Sha384};
use std::fs;
use std::path::{Path, PathBuf};

/// What the loader says.
const NOTICE: &str = "[data-offline]:not([hidden])";
/// The caches of the page.
const CACHES: &str = "const done = arguments[0]; caches.keys().then(done)";

/// Opens the page and waits until it is kept for when there is no network.
pub async fn kept(page: &Page) -> Outcome {
    page.load("/").await?;
    page.live().await?;
    page.until(
        "it is ready to work offline",
        &format!("return !!document.querySelector('{NOTICE}')?.innerText.startsWith('Ready to work offline')"),
    )
    .await
}

async fn it_works_without_a_network(browser: Browser, prefix: &str) {
    Journey::through(browser)
        .untouched()
        .under(prefix)
        .go(async |page| {
            kept(page).await?;
            page.host.stop();
            for (path, slug, at) in [
                ("/", None, "1994-03"),
                ("/#georgia", Some("georgia"), "1994-03"),
                ("/?at=1993-09#armenia", Some("armenia"), "1993-09"),
                ("/?", None, "1994-03"),
                ("/index.html", None, "1994-03"),
                ("/?utm_source=lesson#s12", None, "1994-03"),
            ] {
                page.session.driver.goto("about:blank").await?;
                page.open(path).await?;
                page.selects(slug).await?;
                let shown: String = page.ask("return document.documentElement.dataset.at", vec![]).await?;
                assert_eq!(shown, at, "{path}");
            }
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn after_the_first_visit_chromium_needs_no_network() {
    it_works_without_a_network(Browser::Chromium, "").await;
}

#[tokio::test]
async fn after_the_first_visit_firefox_needs_no_network() {
    it_works_without_a_network(Browser::Firefox, "").await;
}

#[tokio::test]
async fn after_the_first_visit_webkit_needs_no_network() {
    it_works_without_a_network(Browser::WebKit, "").await;
}

#[tokio::test]
async fn under_a_path_it_needs_no_network_either() {
    it_works_without_a_network(Browser::Chromium, "/a/b").await;
}

/// A copy of the built page with another title, and a worker that tells of it: `broken` names a file that it keeps but
/// that is not there.
fn another_version(broken: bool) -> PathBuf {
    let dist = xtask::house::made_dist().expect("the page is built");
    let copy = tempfile::tempdir().expect("a folder").keep();
    copy_all(&dist, &copy);
    let page = copy.join("index.html");
    let html = fs::read_to_string(&page).expect("a page");
    let changed = html.replacen("An atlas of one text", "Another edition", 1);
    assert_ne!(html, changed, "the page has no kicker to change");
    fs::write(&page, &changed).expect("written");
    let worker = copy.join("sw.js");
    let text = fs::read_to_string(&worker).expect("a worker");
    let digest = |text: &str| format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(text)));
    let mut new = text.replacen(&digest(&html), &digest(&changed), 1);
    assert_ne!(new, text, "the worker does not keep the page as it is");
    if broken {
        new = new.replacen("[[", "[[\"gone.css\",\"\"],[", 1);
    }
    let version = text.split("VERSION=\"").nth(1).and_then(|rest| rest.split('"').next());
    new = new.replacen(version.expect("a version"), if broken { "cccc" } else { "bbbb" }, 1);
    fs::write(&worker, new).expect("written");
    copy
}

/// Copies a built folder, without what is packed.
pub fn copy_all(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let target = to.join(entry.file_name());
        // The packed copies would tell of the version before.
        if ["br", "gz"]
            .iter()
            .any(|packed| target.extension().is_some_and(|found| found == *packed))
        {
            continue;
        }
        if entry.path().is_dir() {
            copy_all(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("copied");
        }
    }
}

async fn kicker(page: &Page) -> Outcome<String> {
    page.ask("return document.querySelector('.kicker').textContent", vec![])
        .await
}

async fn a_new_version_asks_first(browser: Browser) {
    let next = another_version(false);
    Journey::through(browser)
        .untouched()
        .go(async |page| {
            kept(page).await?;
            page.host.deploy(&next)?;
            // The page that is open goes on; the next visit still shows the old version, and asks.
            page.open("/?2#latvia").await?;
            page.until(
                "it tells of a new version",
                &format!("return !!document.querySelector('{NOTICE}')?.innerText.includes('new version')"),
            )
            .await?;
            assert_eq!(kicker(page).await?, "An atlas of one text");
            page.selects(Some("latvia")).await?;
            let reload = format!("document.querySelector('{NOTICE} span:not([hidden]) button').click(); return true");
            page.ask::<bool>(&reload, vec![]).await?;
            page.until(
                "the new version is there",
                "return document.documentElement.dataset.ready === '' && document.querySelector('.kicker').textContent === 'Another edition'",
            )
            .await?;
            page.selects(Some("latvia")).await?;
            // It reloads once, and does not ask again.
            tokio::time::sleep(std::time::Duration::from_millis(1500)).await;
            let entries = "return [performance.getEntriesByType('navigation')[0].type, document.querySelectorAll('[data-offline]:not([hidden])').length]";
            let (kind, notices): (String, usize) = page.ask(entries, vec![]).await?;
            assert_eq!((kind.as_str(), notices), ("reload", 0));
            let caches: Vec<String> = page.session.driver.execute_async(CACHES, vec![]).await?.convert()?;
            assert_eq!(caches.len(), 1, "{caches:?}");
            assert!(caches[0].ends_with("bbbb"), "{caches:?}");
            page.host.stop();
            page.open("/#estonia").await?;
            assert_eq!(kicker(page).await?, "Another edition");
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn in_chromium_a_new_version_asks_first_and_reloads_once() {
    a_new_version_asks_first(Browser::Chromium).await;
}

#[tokio::test]
async fn in_firefox_a_new_version_asks_first_and_reloads_once() {
    a_new_version_asks_first(Browser::Firefox).await;
}

#[tokio::test]
async fn a_version_that_cannot_be_kept_whole_leaves_the_old_one_at_work() {
    let next = another_version(true);
    Journey::through(Browser::Chromium)
        .untouched()
        .expecting("gone.css")
        .go(async |page| {
            kept(page).await?;
            page.host.deploy(&next)?;
            page.open("/?2#latvia").await?;
            let tried = "const done = arguments[0];
                navigator.serviceWorker.getRegistration().then(kept => kept.update()).then(() => setTimeout(done, 2000, true), () => setTimeout(done, 2000, false))";
            page.session.driver.execute_async(tried, vec![]).await?;
            let caches: Vec<String> = page.session.driver.execute_async(CACHES, vec![]).await?.convert()?;
            assert_eq!(caches.len(), 1, "{caches:?}");
            assert!(!caches[0].ends_with("cccc"), "{caches:?}");
            assert_eq!(page.count(NOTICE).await?, 0, "nothing is offered");
            page.host.stop();
            page.open("/#estonia").await?;
            assert_eq!(kicker(page).await?, "An atlas of one text");
            page.selects(Some("estonia")).await
        })
        .await;
}
