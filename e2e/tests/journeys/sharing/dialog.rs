//! The dialog itself: it takes the focus and gives it back, fits every screen, and costs nothing before it is asked for.

use super::{focus_is_on, opened, value, OPEN, SAID};
use crate::dialogs::{axe_finds_nothing, fits, has_room};
use e2e::browser::Browser;
use e2e::hands::key;
use e2e::journey::Journey;
use e2e::page::Page;

async fn the_dialog_opens_takes_the_focus_and_gives_it_back(browser: Browser) {
    let travel = async |page: &mut Page| {
        page.open("/#armenia").await?;
        opened(page).await?;
        focus_is_on(page, ".link [data-copy]").await?;
        page.hands().press(&[key::ESCAPE]).await?;
        page.until("Esc closes it", "return !document.querySelector('dialog.sharing').open")
            .await?;
        focus_is_on(page, "[data-dialog=share]").await?;
        // Esc was for the dialog alone.
        page.selects(Some("armenia")).await?;
        page.press_on("[data-dialog=share]", &[key::ENTER]).await?;
        page.until("a key opens it too", OPEN).await?;
        page.press_on("[data-close]", &[key::ENTER]).await?;
        page.until(
            "its button closes it",
            "return !document.querySelector('dialog.sharing').open",
        )
        .await?;
        focus_is_on(page, "[data-dialog=share]").await
    };
    Journey::through(browser).go(travel).await;
}

#[tokio::test]
async fn in_chromium_the_dialog_opens_takes_the_focus_and_gives_it_back() {
    the_dialog_opens_takes_the_focus_and_gives_it_back(Browser::Chromium).await;
}

#[tokio::test]
async fn in_firefox_the_dialog_opens_takes_the_focus_and_gives_it_back() {
    the_dialog_opens_takes_the_focus_and_gives_it_back(Browser::Firefox).await;
}

#[tokio::test]
async fn in_webkit_the_dialog_opens_takes_the_focus_and_gives_it_back() {
    the_dialog_opens_takes_the_focus_and_gives_it_back(Browser::WebKit).await;
}

#[tokio::test]
async fn without_a_network_the_dialog_opens_and_the_preview_is_the_kept_one() {
    Journey::through(Browser::Chromium)
        .untouched()
        .go(async |page| {
            crate::offline::kept(page).await?;
            page.host.stop();
            page.open("/?1#estonia").await?;
            opened(page).await?;
            let link = value(page, "[data-link]").await?;
            assert_eq!(link, page.host.address("/#estonia"));
            assert!(value(page, "[data-code=frame]").await?.contains("republic=estonia"));
            let preview = page.session.driver.find(thirtyfour::By::Css("[data-preview]")).await?;
            preview.enter_frame().await?;
            page.live().await?;
            page.selects(Some("estonia")).await
        })
        .await;
}

#[tokio::test]
async fn nothing_of_sharing_is_loaded_before_it_is_asked_for_and_nothing_moves() {
    Journey::through(Browser::Chromium)
        .untouched()
        .go(async |page| {
            page.open("/").await?;
            let loaded = page.loaded().await?;
            assert!(!loaded.iter().any(|name| name.contains("/share")), "{loaded:?}");
            let heading = page.boxes("h1").await?;
            let gone = "document.querySelector('[data-dialog=share]').remove(); return true";
            page.ask::<bool>(gone, vec![]).await?;
            assert_eq!(page.boxes("h1").await?, heading, "the button takes room");
            Ok(())
        })
        .await;
}

async fn axe_finds_nothing_in_the_dialog(scheme: &'static str) {
    axe_finds_nothing(scheme, "sharing", async |page, _| {
        opened(page).await?;
        page.press_on(".link [data-copy]", &[key::ENTER]).await?;
        page.until("it says something", &format!("{SAID} !== ''")).await?;
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn axe_finds_nothing_in_the_dialog_in_light() {
    axe_finds_nothing_in_the_dialog("light").await;
}

#[tokio::test]
async fn axe_finds_nothing_in_the_dialog_in_the_dark() {
    axe_finds_nothing_in_the_dialog("dark").await;
}

#[tokio::test]
async fn the_dialog_has_room_for_a_finger_and_never_scrolls_sideways() {
    Journey::through(Browser::Chromium)
        .go(async |page| {
            for width in [320, 375, 768, 1280] {
                page.session.resize(width, 700).await?;
                page.open(&format!("/?{width}")).await?;
                opened(page).await?;
                fits(page, "sharing", width).await?;
                let controls = ".sharing :is(button, input, select), [data-dialog=share]";
                assert!(has_room(page, controls, width).await?.len() >= 10);
            }
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn without_scripts_there_is_no_button_that_does_nothing() {
    Journey::through(Browser::Chromium)
        .without_scripts()
        .go(async |page| {
            page.load("/").await?;
            let button = page
                .session
                .driver
                .find(thirtyfour::By::Css("[data-dialog=share]"))
                .await?;
            assert!(!button.is_displayed().await?);
            Ok(())
        })
        .await;
}
