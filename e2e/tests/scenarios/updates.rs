//! Updates to a new version while the page is open.

use crate::offline::{cached, CACHES, NOTICE};
use crate::oracle::CONTENT;
use anyhow::Result;
use base64::prelude::{Engine, BASE64_STANDARD};
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;
use sha2::{Digest, Sha384};
use std::fs;
use std::path::Path;
use std::time::Duration;
use tempfile::TempDir;

/// The difference between the two versions.
pub const THIS: &str = "Library of Congress, 1995";
pub const NEXT: &str = "Another edition";

const AT: &str = "return document.documentElement.dataset.at";

/// A copy of the built page with another line above the source, other names for all fingerprinted files, and a service worker that lists
/// them. If `broken`, the worker lists a file that does not exist.
pub fn another_version(broken: bool) -> TempDir {
    let dist = xtask::paths::made_dist().expect("the page is built");
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path();
    copy_all(&dist, copy);
    let worker = copy.join("sw.js");
    let text = fs::read_to_string(&worker).expect("a worker");
    let digest = |text: &str| format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(text)));
    let mut names = Vec::new();
    for file in fs::read_dir(copy).expect("a folder").flatten() {
        let old = file.file_name().to_string_lossy().into_owned();
        if let Some(hash) = old.split(['-', '_', '.']).find(|part| part.len() == 16) {
            let new = old.replace(hash, &hash.chars().rev().collect::<String>());
            fs::rename(file.path(), copy.join(&new)).expect("renamed");
            names.push((old, new));
        }
    }
    assert!(
        names.len() >= 3,
        "sheets, glue and program are named by their content: {names:?}"
    );
    let renamed = |text: String| names.iter().fold(text, |text, (old, new)| text.replace(old, new));
    let mut new = renamed(text.clone());
    // Every file that names a fingerprinted one.
    let mut pages = 0;
    for page in xtask::paths::files(copy).expect("the copy can be listed") {
        let file = copy.join(&page);
        let Ok(text) = fs::read_to_string(&file) else { continue };
        let changed = renamed(text.replacen(THIS, NEXT, 1));
        if changed == text || file == worker {
            continue;
        }
        fs::write(&file, &changed).expect("written");
        // Only what is kept for offline use is listed.
        new = new.replace(&digest(&text), &digest(&changed));
        pages += usize::from(new.contains(&digest(&changed)));
    }
    assert!(
        pages >= 20,
        "the pages name the files that they use, and the worker lists them: {pages}"
    );
    if broken {
        new = new.replacen("[[", "[[\"gone.css\",\"\"],[", 1);
    }
    let version = text.split("VERSION=\"").nth(1).and_then(|rest| rest.split('"').next());
    new = new.replacen(version.expect("a version"), if broken { "cccc" } else { "bbbb" }, 1);
    fs::write(&worker, new).expect("written");
    folder
}

/// Copies a built folder without the compressed copies, which would be those of the version before.
pub fn copy_all(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let target = to.join(entry.file_name());
        let packed = |ending: &str| target.extension().is_some_and(|found| found == ending);
        if packed("br") || packed("gz") {
            continue;
        }
        if entry.path().is_dir() {
            copy_all(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("copied");
        }
    }
}

pub async fn kicker(page: &Page) -> Result<String> {
    page.eval("return document.querySelector('.source .kicker').textContent", vec![])
        .await
}

/// Waits until the page offers the new version.
async fn wait_for_offer(page: &Page) -> Result<()> {
    let says = format!("return !!document.querySelector('{NOTICE}')?.innerText.includes('new version')");
    page.wait_until("it offers the new version", &says).await
}

/// Presses "Reload" and waits for the next version.
async fn accept(page: &Page) -> Result<()> {
    let button = format!("{NOTICE} span:not([hidden]) button");
    page.input().click(page.center_of(&button).await?).await?;
    let there = format!(
        "return document.documentElement.dataset.ready === '' && document.querySelector('.source .kicker').textContent === '{NEXT}'"
    );
    page.wait_until("the new version is there", &there).await
}

/// The page works: a republic and moments can be selected.
async fn it_works(page: &Page, slug: &str) -> Result<()> {
    let link = format!("nav[data-republics] a[href='#{slug}']");
    page.press_on(&link, &[key::ENTER]).await?;
    page.expect_selected(Some(slug)).await?;
    // The page moves the focus to the article in a later task. A key press must not come before it.
    let focus = format!("return !!document.activeElement.closest('article#{slug}')");
    page.wait_until("the focus is in the article", &focus).await?;
    for moment in [CONTENT.moments.first(), CONTENT.moments.last()].into_iter().flatten() {
        let stop = format!(".stops a[data-moment='{}']", moment.id);
        page.press_on(&stop, &[key::ENTER]).await?;
        page.wait_for_value("the moment of the stop", AT, &moment.id).await?;
    }
    Ok(())
}

fn a_new_version_asks_first(browser: Browser) {
    let next = another_version(false);
    Scenario::in_browser(browser)
        .unmodified()
        .run(async |page| {
            cached(page).await?;
            page.server.deploy(next.path())?;
            // The open page stays as it is; the next visit still shows the old version, and asks.
            it_works(page, "georgia").await?;
            page.open("/?2#latvia").await?;
            wait_for_offer(page).await?;
            assert_eq!(kicker(page).await?, THIS);
            page.expect_selected(Some("latvia")).await?;
            it_works(page, "armenia").await?;
            accept(page).await?;
            page.expect_selected(Some("armenia")).await?;
            // It reloads once, and does not ask again.
            let since = "return performance.timeOrigin";
            let once: f64 = page.eval(since, vec![]).await?;
            tokio::time::sleep(Duration::from_millis(1500)).await;
            assert_eq!(page.eval::<f64>(since, vec![]).await?, once, "it reloads again");
            let entries = "return [performance.getEntriesByType('navigation')[0].type, document.querySelectorAll('[data-offline]:not([hidden])').length]";
            let (kind, notices): (String, usize) = page.eval(entries, vec![]).await?;
            assert_eq!((kind.as_str(), notices), ("reload", 0));
            let caches: Vec<String> = page.session.driver.execute_async(CACHES, vec![]).await?.convert()?;
            assert_eq!(caches.len(), 1, "{caches:?}");
            assert!(caches[0].ends_with("bbbb"), "{caches:?}");
            page.server.stop();
            page.open("/#estonia").await?;
            assert_eq!(kicker(page).await?, NEXT);
            Ok(())
        });
}

#[test]
fn in_chromium_a_new_version_asks_first_and_reloads_once() {
    a_new_version_asks_first(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_a_new_version_asks_first_and_reloads_once() {
    a_new_version_asks_first(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_webkit_a_new_version_asks_first_and_reloads_once() {
    a_new_version_asks_first(Browser::WebKit);
}

#[test]
fn a_new_version_accepted_in_one_tab_leaves_the_other_working_until_it_accepts() {
    let next = another_version(false);
    Scenario::in_browser(Browser::Chromium).unmodified().run(async |page| {
        cached(page).await?;
        let driver = page.session.driver.clone();
        page.open("/?at=1993-09#georgia").await?;
        let other = driver.window().await?;
        let since = "return performance.timeOrigin";
        let opened: f64 = page.eval(since, vec![]).await?;
        let one = driver.new_tab().await?;
        driver.switch_to_window(one).await?;
        page.open("/#latvia").await?;
        page.server.deploy(next.path())?;
        page.open("/?2#latvia").await?;
        wait_for_offer(page).await?;
        accept(page).await?;
        driver.switch_to_window(other).await?;
        // Time for a reload that must not happen.
        tokio::time::sleep(Duration::from_millis(1500)).await;
        assert_eq!(
            page.eval::<f64>(since, vec![]).await?,
            opened,
            "the other tab was reloaded"
        );
        assert_eq!(kicker(page).await?, THIS);
        page.expect_selected(Some("georgia")).await?;
        it_works(page, "ukraine").await?;
        wait_for_offer(page).await?;
        accept(page).await?;
        page.expect_selected(Some("ukraine")).await
    });
}

#[test]
fn a_version_that_cannot_be_cached_completely_leaves_the_old_one_working() {
    let next = another_version(true);
    Scenario::in_browser(Browser::Chromium)
        .unmodified()
        .allow_error("gone.css")
        .run(async |page| {
            cached(page).await?;
            page.server.deploy(next.path())?;
            page.open("/?2#latvia").await?;
            let tried = "const done = arguments[0];
                navigator.serviceWorker.getRegistration().then(kept => kept.update()).then(() => setTimeout(done, 2000, true), () => setTimeout(done, 2000, false))";
            page.session.driver.execute_async(tried, vec![]).await?;
            let caches: Vec<String> = page.session.driver.execute_async(CACHES, vec![]).await?.convert()?;
            assert_eq!(caches.len(), 1, "{caches:?}");
            assert!(!caches[0].ends_with("cccc"), "{caches:?}");
            assert_eq!(page.count(NOTICE).await?, 0, "nothing is offered");
            page.server.stop();
            page.open("/#estonia").await?;
            assert_eq!(kicker(page).await?, THIS);
            page.expect_selected(Some("estonia")).await
        });
}
