//! The dialog takes and returns the focus, fits every screen, and loads nothing before it is opened.

use super::{focus_is_on, opened, value, OPEN, SAID};
use crate::dialogs::{self, fits, has_room, no_violations_in_dialog};
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;

fn the_dialog_opens_takes_the_focus_and_gives_it_back(browser: Browser, width: u32) {
    let steps = async |page: &mut Page| {
        page.open("/#armenia").await?;
        let [_, back] = dialogs::button(page, "share").await?;
        opened(page).await?;
        focus_is_on(page, ".link [data-copy]").await?;
        page.input().press(&[key::ESCAPE]).await?;
        page.wait_until("Esc closes it", "return !document.querySelector('dialog.sharing').open")
            .await?;
        focus_is_on(page, &back).await?;
        // Esc closed only the dialog.
        page.expect_selected(Some("armenia")).await?;
        dialogs::open(page, "share").await?;
        page.wait_until("a key opens it too", OPEN).await?;
        page.press_on("[data-close]", &[key::ENTER]).await?;
        page.wait_until(
            "its button closes it",
            "return !document.querySelector('dialog.sharing').open",
        )
        .await?;
        focus_is_on(page, &back).await
    };
    Scenario::in_browser(browser).viewport(width, 800).run(steps);
}

#[test]
fn in_chromium_the_dialog_takes_and_returns_the_focus() {
    the_dialog_opens_takes_the_focus_and_gives_it_back(Browser::Chromium, 1280);
}

#[test]
fn on_a_narrow_screen_the_focus_returns_to_the_menu() {
    the_dialog_opens_takes_the_focus_and_gives_it_back(Browser::Chromium, 375);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_the_dialog_takes_and_returns_the_focus() {
    the_dialog_opens_takes_the_focus_and_gives_it_back(Browser::Firefox, 1280);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_webkit_the_dialog_takes_and_returns_the_focus() {
    the_dialog_opens_takes_the_focus_and_gives_it_back(Browser::WebKit, 1280);
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
        // The buttons appear once they are bound, beside what is there.
        let parts = "h1, .search, .menu, main";
        let before = page.boxes(parts).await?;
        let gone =
            "document.querySelectorAll('[data-dialog=share]').forEach(button => { button.hidden = true }); return true";
        page.eval::<bool>(gone, vec![]).await?;
        assert_eq!(page.boxes(parts).await?, before, "the button changes the layout");
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
            assert!(
                has_room(page, ".sharing :is(button, input, select)", width)
                    .await?
                    .len()
                    >= 9
            );
            page.input().press(&[key::ESCAPE]).await?;
            let [button, _] = dialogs::button(page, "share").await?;
            assert_eq!(has_room(page, &button, width).await?.len(), 1);
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
            let buttons = "[data-dialog]";
            assert!(page.count(buttons).await? >= 4);
            let open = "document.querySelector('.menu').open = true; return true";
            page.eval::<bool>(open, vec![]).await?;
            assert_eq!(page.boxes(buttons).await?, [], "buttons that do nothing");
            Ok(())
        });
}
