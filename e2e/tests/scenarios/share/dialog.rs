//! The dialog takes and returns the focus, fits every screen, and loads nothing before it is opened.

use super::{focus_is_on, opened, value, OPEN, SAID};
use crate::dialogs::{fits, has_room, no_violations_in_dialog};
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;

fn the_dialog_opens_takes_the_focus_and_gives_it_back(browser: Browser) {
    let steps = async |page: &mut Page| {
        page.open("/#armenia").await?;
        opened(page).await?;
        focus_is_on(page, ".link [data-copy]").await?;
        page.input().press(&[key::ESCAPE]).await?;
        page.wait_until("Esc closes it", "return !document.querySelector('dialog.sharing').open")
            .await?;
        focus_is_on(page, "[data-dialog=share]").await?;
        // Esc closed only the dialog.
        page.expect_selected(Some("armenia")).await?;
        page.press_on("[data-dialog=share]", &[key::ENTER]).await?;
        page.wait_until("a key opens it too", OPEN).await?;
        page.press_on("[data-close]", &[key::ENTER]).await?;
        page.wait_until(
            "its button closes it",
            "return !document.querySelector('dialog.sharing').open",
        )
        .await?;
        focus_is_on(page, "[data-dialog=share]").await
    };
    Scenario::in_browser(browser).run(steps);
}

#[test]
fn in_chromium_the_dialog_takes_and_returns_the_focus() {
    the_dialog_opens_takes_the_focus_and_gives_it_back(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_the_dialog_takes_and_returns_the_focus() {
    the_dialog_opens_takes_the_focus_and_gives_it_back(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_webkit_the_dialog_takes_and_returns_the_focus() {
    the_dialog_opens_takes_the_focus_and_gives_it_back(Browser::WebKit);
}

#[test]
fn without_a_network_the_dialog_opens_and_the_preview_comes_from_the_cache() {
    Scenario::in_browser(Browser::Chromium).unmodified().run(async |page| {
        crate::offline::cached(page).await?;
        page.server.stop();
        page.open("/?1#estonia").await?;
        opened(page).await?;
        let link = value(page, "[data-link]").await?;
        assert_eq!(link, page.server.address("/#estonia"));
        assert!(value(page, "[data-code=frame]").await?.contains("republic=estonia"));
        let preview = page.session.driver.find(thirtyfour::By::Css("[data-preview]")).await?;
        preview.enter_frame().await?;
        page.wait_live().await?;
        page.expect_selected(Some("estonia")).await
    });
}

#[test]
fn nothing_of_sharing_is_loaded_before_it_is_opened_and_nothing_moves() {
    Scenario::in_browser(Browser::Chromium).unmodified().run(async |page| {
        page.open("/").await?;
        let loaded = page.loaded_files().await?;
        assert!(!loaded.iter().any(|name| name.contains("/share")), "{loaded:?}");
        let heading = page.boxes("h1").await?;
        let gone = "document.querySelector('[data-dialog=share]').remove(); return true";
        page.eval::<bool>(gone, vec![]).await?;
        assert_eq!(page.boxes("h1").await?, heading, "the button changes the layout");
        Ok(())
    });
}

#[test]
fn the_share_dialog_has_no_violations() {
    no_violations_in_dialog("sharing", async |page, _| {
        opened(page).await?;
        page.press_on(".link [data-copy]", &[key::ENTER]).await?;
        page.wait_until("it says something", &format!("{SAID} !== ''")).await?;
        Ok(())
    });
}

#[test]
fn the_dialog_has_touch_targets_and_never_scrolls_sideways() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for width in [320, 375, 768, 1280] {
            page.session.resize(width, 700).await?;
            page.open(&format!("/?{width}")).await?;
            opened(page).await?;
            fits(page, "sharing", width).await?;
            let controls = ".sharing :is(button, input, select), [data-dialog=share]";
            assert!(has_room(page, controls, width).await?.len() >= 10);
        }
        Ok(())
    });
}

#[test]
fn without_scripts_there_is_no_button_that_does_nothing() {
    Scenario::in_browser(Browser::Chromium)
        .without_javascript()
        .run(async |page| {
            page.load("/").await?;
            let button = page
                .session
                .driver
                .find(thirtyfour::By::Css("[data-dialog=share]"))
                .await?;
            assert!(!button.is_displayed().await?);
            Ok(())
        });
}
