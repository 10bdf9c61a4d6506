//! The silence view: the republics that the source does not mention, with scripts and without.

use crate::oracle::CONTENT;
use anyhow::Result;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;
use thirtyfour::By;

/// The visible parts of the pane.
const SEEN: &str = "return ['#silence', '#source'].filter(part => document.querySelector(part).checkVisibility())";

async fn the_silent_stand_out(page: &Page) -> Result<()> {
    page.wait_for_value("the pane", SEEN, &vec!["#silence".to_owned()])
        .await?;
    page.wait_until(
        "the silent keep their look and their names, and the others sink",
        "const of = e => getComputedStyle(e.querySelector('.shape')).fill;
        const silent = [], others = [];
        for (const e of document.querySelectorAll('[data-map] a[data-republic]'))
            (e.dataset.coverage === 'not-mentioned' ? silent : e.dataset.coverage === 'subject' ? [] : others).push(of(e));
        const names = [...document.querySelectorAll('.names a[data-republic]')]
            .filter(e => getComputedStyle(e).visibility !== 'hidden').map(e => e.dataset.coverage);
        return silent.length === 7 && others.length === 7 && new Set(others).size === 1 && !silent.includes(others[0])
            && names.length === 7 && names.every(coverage => coverage === 'not-mentioned')",
    )
    .await
}

fn live(browser: Browser) {
    Scenario::in_browser(browser).run(async |page| {
        page.open("/#silence").await?;
        the_silent_stand_out(page).await?;
        page.input().press(&[key::ESCAPE]).await?;
        page.wait_for_value("the pane", SEEN, &vec!["#source".to_owned()])
            .await?;
        page.expect_selected(None).await?;
        let focus = "return document.activeElement.id";
        page.wait_for_value("the focus", focus, &"source-title".to_owned())
            .await
    });
}

#[test]
fn in_chromium_the_silence_view_opens_and_closes() {
    live(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_the_silence_view_opens_and_closes() {
    live(Browser::Firefox);
}

#[test]
fn the_silence_view_works_without_scripts() {
    Scenario::in_browser(Browser::Chromium)
        .without_javascript()
        .run(async |page| {
            page.load("/#silence").await?;
            the_silent_stand_out(page).await
        });
}

#[test]
fn the_page_of_silences_lists_what_is_missing_for_each_republic() {
    Scenario::in_browser(Browser::Chromium)
        .without_javascript()
        .run(async |page| {
            page.load("/silence/").await?;
            let words = page.session.driver.find(By::Css("main")).await?.text().await?;
            for article in &CONTENT.articles {
                for silence in &article.silences {
                    assert!(words.contains(silence), "{:?}: no “{silence}”", article.republic);
                }
            }
            Ok(())
        });
}
