//! The packages of a release, used as their readers use them: the site unzipped on a plain server, the ZIM file in Kiwix.

use anyhow::Result;
use e2e::browser::Browser;
use e2e::driver::Driver;
use e2e::page::Page;
use e2e::scenario::Scenario;
use std::fs;
use std::path::Path;
use tempfile::TempDir;
use xtask::install::openzim::KIWIX_SERVE;
use xtask::release::archive::{unzip, Archive};
use xtask::release::built::Built;
use xtask::release::{site, zim};

fn built() -> Built {
    let dist = xtask::paths::made_dist().expect("the page is built");
    let mut built = Built::read(&dist, "0.0.0".to_owned(), None).expect("it is read");
    // A release has no pseudo-language.
    built.site.retain(|path, _| !path.starts_with("qps/"));
    built
}

fn written(folder: &Path, files: Archive) {
    for (path, bytes) in files {
        let file = folder.join(path);
        fs::create_dir_all(file.parent().expect("it is in a folder")).expect("made");
        fs::write(file, bytes).expect("written");
    }
}

/// The site from its zip file, in a folder.
fn unzipped() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let zip = site::package(&built()).expect("it is packed");
    written(folder.path(), unzip(&zip).expect("it is a zip file"));
    folder
}

#[test]
fn the_unzipped_site_is_live_on_a_plain_server_and_keeps_itself_for_offline_use() {
    let folder = unzipped();
    let site = folder.path().join("azerbaijan-1994");
    // A plain server sends no headers of ours. Without this file the test's own server would take those of the project.
    fs::write(site.join("_headers"), "/nothing\n  X-Nothing: 1\n").expect("written");
    let served = site.display().to_string();
    Scenario::in_browser(Browser::Chromium)
        .fixture(&served)
        .unmodified()
        .run(async |page| {
            page.open("/#armenia").await?;
            page.expect_selected(Some("armenia")).await?;
            // All files of its list are there, as they were built.
            let script = "return !!(await Promise.race([navigator.serviceWorker.ready, new Promise(done => setTimeout(done, 15000))]))?.active";
            page.wait_until("the worker has all files", &format!("return (async () => {{ {script} }})()")).await?;
            page.load("/quiz/").await?;
            page.wait_until("the quiz is live", "return !!document.querySelector('#quiz .card')").await?;
            page.load("/table/").await?;
            page.wait_until("the table sorts", "return !!document.querySelector('th button')").await
        });
}

/// Kiwix over the ZIM file; the address of the file's pages.
fn kiwix(folder: &Path) -> Result<(Driver, String)> {
    let file = folder.join("map.zim");
    fs::write(&file, zim::package(&built(), "2026-01-01")?)?;
    let server = Driver::start(&KIWIX_SERVE.path()?, None, |port| {
        let port = format!("--port={port}");
        vec!["--address=127.0.0.1".to_owned(), port, file.display().to_string()]
    })?;
    let address = format!("{}/map/", server.address());
    Ok((server, address))
}

/// Follows a link, to a page that has an element.
async fn follow(page: &Page, link: &str, element: &str) -> Result<()> {
    page.input().click(page.center_of(link).await?).await?;
    page.wait_until(element, &format!("return !!document.querySelector({element:?})"))
        .await
}

#[test]
fn in_kiwix_the_map_is_live_and_links_lead_to_its_pages() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_server, address) = kiwix(folder.path()).expect("Kiwix serves the file");
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.session.driver.goto(format!("{address}#armenia")).await?;
        page.wait_live().await?;
        page.expect_selected(Some("armenia")).await?;
        // The search reads its index; a result is on another page.
        page.press_on("[data-search]", &["K", "a", "r", "a", "b"]).await?;
        page.wait_until(
            "something is found",
            "return document.querySelectorAll('.hits li').length > 0",
        )
        .await?;
        follow(page, ".pages a[href^='table/']", ".table table th button").await?;
        follow(page, ".top a[href^='../glossary/']", ".glossary .terms").await?;
        follow(page, ".top .home", "html[data-ready] #map").await?;
        follow(page, ".links a[href^='quiz/']", "#quiz .card").await
    });
}

#[test]
fn the_zim_file_is_the_same_each_time() {
    let zim = || zim::package(&built(), "2026-01-01").expect("it is made");
    assert!(zim() == zim(), "two runs give different bytes");
}
