//! What the source does not say: the map turned over, with scripts and without.

use e2e::browser::Browser;
use e2e::failure::Outcome;
use e2e::hands::key;
use e2e::journey::Journey;
use e2e::page::Page;

/// The parts of the panel and of the key that are seen.
const SEEN: &str = "return ['#silence', '.introduction', '.turned', '.key > ul']
    .filter(part => document.querySelector(part).checkVisibility())";

async fn the_silent_stand_out(page: &Page) -> Outcome {
    page.says("the parts", SEEN, &["#silence", ".turned"].map(String::from).to_vec())
        .await?;
    // The map may still be fading.
    page.until(
        "the silent stand out and the others step back",
        "return [...document.querySelectorAll('[data-map] a[data-republic]')].every(e =>
            e.dataset.coverage === 'not-mentioned' ? getComputedStyle(e).opacity > 0.99 : getComputedStyle(e).opacity < 0.5)",
    )
    .await?;
    assert_eq!(page.count("[data-map] a[data-coverage=not-mentioned]").await?, 7);
    Ok(())
}

async fn live(browser: Browser) {
    Journey::through(browser)
        .go(async |page| {
            page.open("/").await?;
            page.press_on(".introduction a[href='#silence']", &[key::ENTER]).await?;
            the_silent_stand_out(page).await?;
            page.hands().press(&[key::ESCAPE]).await?;
            page.says(
                "the parts",
                SEEN,
                &[".introduction", ".key > ul"].map(String::from).to_vec(),
            )
            .await?;
            let at_its_link = "return document.activeElement.matches('.introduction a[href=\"#silence\"]')";
            page.until("the focus is back at the link", at_its_link).await?;
            page.selects(None).await
        })
        .await;
}

#[tokio::test]
async fn in_chromium_the_map_turns_over_and_back() {
    live(Browser::Chromium).await;
}

#[tokio::test]
async fn in_firefox_the_map_turns_over_and_back() {
    live(Browser::Firefox).await;
}

#[tokio::test]
async fn without_scripts_the_map_turns_over_too() {
    Journey::through(Browser::Chromium)
        .without_scripts()
        .go(async |page| {
            page.load("/#silence").await?;
            the_silent_stand_out(page).await
        })
        .await;
}
