//! The dialog itself: it prints, says what a browser cannot do, needs no network, and fits its screen.

use super::drawing::lands;
use super::{opened, saved, SAID};
use crate::dialogs::{axe_finds_nothing, fits, has_room};
use crate::layout::COMFORT;
use e2e::browser::Browser;
use e2e::hands::key;
use e2e::journey::Journey;
use roxmltree::Document;

#[tokio::test]
async fn the_dialog_prints_the_page_and_not_itself() {
    Journey::through(Browser::Chromium)
        .go(async |page| {
            page.open("/#latvia").await?;
            page.ask::<bool>(
                "window.print = () => { window.printed = !document.querySelector('dialog[open]') }; return true",
                vec![],
            )
            .await?;
            opened(page).await?;
            page.press_on(".saving [data-print]", &[key::ENTER]).await?;
            page.until("it is printed, without the dialog", "return window.printed === true")
                .await?;
            page.until(
                "the focus is back",
                "return document.activeElement.matches('[data-dialog=save]')",
            )
            .await?;
            page.selects(Some("latvia")).await
        })
        .await;
}

#[tokio::test]
async fn where_the_browser_makes_no_pixels_that_is_said() {
    Journey::through(Browser::Chromium)
        .expecting("No picture:")
        .go(async |page| {
            page.open("/").await?;
            page.ask::<bool>(
                "HTMLCanvasElement.prototype.toBlob = function (done) { done(null); }; return true",
                vec![],
            )
            .await?;
            opened(page).await?;
            page.press_on(".saving [data-save=png]", &[key::ENTER]).await?;
            page.until(
                "it says so",
                &format!("{SAID}.startsWith('Your browser does not make a PNG')"),
            )
            .await
        })
        .await;
}

#[tokio::test]
async fn saving_works_without_a_network() {
    Journey::through(Browser::Chromium)
        .untouched()
        .go(async |page| {
            crate::offline::kept(page).await?;
            let loaded = page.loaded().await?;
            let early = loaded
                .iter()
                .filter(|name| name.contains("/save") || name.contains("/picture"));
            assert_eq!(early.count(), 0, "loaded before it is asked for: {loaded:?}");
            page.host.stop();
            page.open("/?1#latvia").await?;
            page.settled().await?;
            opened(page).await?;
            let (name, bytes) = saved(page, "svg").await?;
            assert_eq!(name, "azerbaijan-1994-latvia.svg");
            let svg = String::from_utf8(bytes).expect("an SVG is text");
            assert_eq!(lands(&Document::parse(&svg).expect("well-formed")).len(), 15);
            Ok(())
        })
        .await;
}

async fn axe_finds_nothing_in_the_dialog_for_saving(scheme: &'static str) {
    axe_finds_nothing(scheme, "saving", async |page, width| {
        opened(page).await?;
        fits(page, "saving", width).await?;
        let preview = "const { naturalWidth } = document.querySelector('.saving img'); return naturalWidth === 1920";
        page.until("the preview is drawn", preview).await?;
        let head = has_room(page, ".offers :is(button, select)", width).await?;
        for (place, (name, control)) in head.iter().enumerate() {
            for (other, beside) in &head[..place] {
                assert!(!control.overlaps(beside), "{name} lies on {other} at {width}");
            }
        }
        for (name, control) in page.boxes(".saving :is(button, select)").await? {
            assert!(control.height >= COMFORT, "{name} at {width}: {control:?}");
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn axe_finds_nothing_in_the_dialog_for_saving_in_light() {
    axe_finds_nothing_in_the_dialog_for_saving("light").await;
}

#[tokio::test]
async fn axe_finds_nothing_in_the_dialog_for_saving_in_the_dark() {
    axe_finds_nothing_in_the_dialog_for_saving("dark").await;
}
