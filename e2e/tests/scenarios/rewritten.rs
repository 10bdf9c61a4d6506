//! HTML that was changed on its way, by hosts, proxies and editors: the page has its styles and is live, in all its parts.

use crate::strangers::USES;
use crate::updates::copy_all;
use anyhow::{ensure, Result};
use e2e::browser::Browser;
use e2e::node;
use e2e::scenario::Scenario;
use std::fs;
use tempfile::TempDir;
use xtask::paths;

const PAGES: [&str; 3] = ["index.html", "embed/index.html", "quiz/index.html"];

/// The built pages, rewritten in one of the ways of `rewritten.js`.
fn rewritten(way: &str) -> Result<TempDir> {
    let folder = tempfile::tempdir()?;
    copy_all(&paths::made_dist()?, folder.path());
    let mut texts = vec![way.to_owned()];
    for page in PAGES {
        texts.push(fs::read_to_string(folder.path().join(page))?);
    }
    let new: Vec<String> = serde_json::from_value(node::run(include_str!("rewritten.js"), &texts)?)?;
    for ((page, old), new) in PAGES.iter().zip(&texts[1..]).zip(new) {
        ensure!(new != *old, "{page} is not changed");
        fs::write(folder.path().join(page), new)?;
    }
    Ok(folder)
}

fn a_page_is_whole(browser: Browser, way: &str) {
    let folder = rewritten(way).expect("the pages are rewritten");
    Scenario::in_browser(browser)
        .unmodified()
        // The policy names what stands in the page as it was.
        .allow_error("policy violated")
        .allow_error("Content Security Policy")
        .allow_error("Content-Security-Policy")
        .run(async |page| {
            page.server.deploy(folder.path())?;
            page.open("/").await?;
            let is_styled = "return getComputedStyle(document.querySelector('.picture')).position === 'relative'
                && document.documentElement.dataset.theme !== undefined";
            page.wait_until("the page has its styles and its theme", is_styled)
                .await?;
            for (act, answer) in USES {
                page.eval::<()>(act, vec![]).await?;
                page.wait_until(act, answer).await?;
            }
            page.open("/embed/?republic=armenia&theme=dark").await?;
            page.expect_selected(Some("armenia")).await?;
            let is_embed = "return getComputedStyle(document.body).overflow === 'hidden'
                && document.documentElement.dataset.theme === 'dark'";
            page.wait_until("the embed has its styles and its options", is_embed)
                .await?;
            page.load("/quiz/").await?;
            page.wait_until("the quiz", "return !!document.querySelector('#quiz button')")
                .await
        });
}

const WAYS: [&str; 7] = [
    "minified",
    "with white space collapsed",
    "pretty-printed",
    "with line breaks between tags",
    "with comments",
    "with entities",
    "with things of the host",
];

#[test]
fn in_chromium_however_it_is_rewritten_a_page_is_whole() {
    for way in WAYS {
        a_page_is_whole(Browser::Chromium, way);
    }
}

#[test]
fn in_firefox_a_minified_and_a_pretty_printed_page_are_whole() {
    for way in [WAYS[0], WAYS[2]] {
        a_page_is_whole(Browser::Firefox, way);
    }
}

#[test]
#[ignore = "only with --all: a third engine"]
fn in_webkit_however_it_is_rewritten_a_page_is_whole() {
    for way in WAYS {
        a_page_is_whole(Browser::WebKit, way);
    }
}
