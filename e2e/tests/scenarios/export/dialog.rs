//! The export dialog: it prints, says what a browser cannot do, needs no network, and fits its screen.

use super::drawing::lands;
use super::{opened, saved, SAID};
use crate::dialogs::{fits, has_room, no_violations_in_dialog};
use e2e::browser::Browser;
use e2e::input::key;
use e2e::scenario::Scenario;
use roxmltree::Document;

#[test]
fn the_dialog_prints_the_page_and_not_itself() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/#latvia").await?;
        page.eval::<bool>(
            "window.print = () => { window.printed = !document.querySelector('dialog[open]') }; return true",
            vec![],
        )
        .await?;
        let back = opened(page).await?;
        page.press_on(".saving [data-print]", &[key::ENTER]).await?;
        page.wait_until("it is printed, without the dialog", "return window.printed === true")
            .await?;
        page.wait_until(
            "the focus is back",
            &format!("return document.activeElement.matches('{back}')"),
        )
        .await?;
        page.expect_selected(Some("latvia")).await
    });
}

#[test]
fn where_the_browser_cannot_make_a_png_the_dialog_says_so() {
    Scenario::in_browser(Browser::Chromium)
        .allow_error("No picture:")
        .run(async |page| {
            page.open("/").await?;
            page.eval::<bool>(
                "HTMLCanvasElement.prototype.toBlob = function (done) { done(null); }; return true",
                vec![],
            )
            .await?;
            opened(page).await?;
            page.press_on(".saving [data-save=png]", &[key::ENTER]).await?;
            page.wait_until("it says so", &format!("{SAID} === '{}'", messages::png_refused()))
                .await
        });
}

#[test]
fn exporting_works_without_a_network() {
    Scenario::in_browser(Browser::Chromium).unmodified().run(async |page| {
        crate::offline::cached(page).await?;
        let loaded = page.loaded_files().await?;
        let early = loaded
            .iter()
            .filter(|name| name.contains("/save") || name.contains("/picture"));
        assert_eq!(early.count(), 0, "loaded before it is opened: {loaded:?}");
        page.server.stop();
        page.open("/?1#latvia").await?;
        page.map_at_rest().await?;
        opened(page).await?;
        let (name, bytes) = saved(page, "svg").await?;
        assert_eq!(name, "azerbaijan-1994-latvia.svg");
        let svg = String::from_utf8(bytes).expect("an SVG is text");
        assert_eq!(lands(&Document::parse(&svg).expect("well-formed")).len(), 15);
        Ok(())
    });
}

#[test]
fn the_export_dialog_fits_and_has_no_violations() {
    no_violations_in_dialog("saving", async |page, width| {
        opened(page).await?;
        fits(page, "saving", width).await?;
        let preview = "const { naturalWidth } = document.querySelector('.saving img'); return naturalWidth === 1920";
        page.wait_until("the preview is drawn", preview).await?;
        let controls = has_room(page, ".saving :is(button, select)", width).await?;
        assert_eq!(controls.len(), 5, "two formats, a size, printing and closing");
        for (place, (name, control)) in controls.iter().enumerate() {
            for (other, beside) in &controls[..place] {
                assert!(!control.overlaps(beside), "{name} lies on {other} at {width}");
            }
        }
        Ok(())
    });
}
