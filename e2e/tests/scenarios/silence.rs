//! The silence view: the republics that the source does not mention, with scripts and without.

use anyhow::Result;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;

/// The visible parts of the panel and of the key.
const SEEN: &str = "return ['#silence', '.introduction', '.turned', '.key > ul']
    .filter(part => document.querySelector(part).checkVisibility())";

async fn the_silent_stand_out(page: &Page) -> Result<()> {
    page.wait_for_value("the parts", SEEN, &["#silence", ".turned"].map(String::from).to_vec())
        .await?;
    // The map may still be fading.
    page.wait_until(
        "the silent stand out and the others step back",
        "return [...document.querySelectorAll('[data-map] a[data-republic]')].every(e =>
            e.dataset.coverage === 'not-mentioned' ? getComputedStyle(e).opacity > 0.99 : getComputedStyle(e).opacity < 0.5)",
    )
    .await?;
    assert_eq!(page.count("[data-map] a[data-coverage=not-mentioned]").await?, 7);
    Ok(())
}

fn live(browser: Browser) {
    Scenario::in_browser(browser).run(async |page| {
        page.open("/").await?;
        page.press_on(".introduction a[href='#silence']", &[key::ENTER]).await?;
        the_silent_stand_out(page).await?;
        page.input().press(&[key::ESCAPE]).await?;
        page.wait_for_value(
            "the parts",
            SEEN,
            &[".introduction", ".key > ul"].map(String::from).to_vec(),
        )
        .await?;
        let at_its_link = "return document.activeElement.matches('.introduction a[href=\"#silence\"]')";
        page.wait_until("the focus is back at the link", at_its_link).await?;
        page.expect_selected(None).await
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
