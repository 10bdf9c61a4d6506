//! Help: the dialog, by button and by key, and the hint of the first visit, which never covers anything.

use crate::axe::violations;
use anyhow::Result;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;
use serde_json::json;

const OPEN: &str = "return !!document.querySelector('dialog.helping')?.open";
const CLOSED: &str = "return !document.querySelector('dialog.helping')?.open";
const BUTTON: &str = "[data-dialog=help]";
const ARMENIA: &str = "[data-map] a[data-republic=armenia]";

/// Whether the focus is on what a selector finds.
async fn focus_is_on(page: &Page, selector: &str) -> Result<()> {
    let script = format!("return document.activeElement?.matches({}) ?? false", json!(selector));
    page.wait_until(&format!("the focus is on {selector}"), &script).await
}

fn help_opens_by_button_and_by_key_and_returns_the_focus(browser: Browser) {
    Scenario::in_browser(browser).run(async |page| {
        page.open("/#armenia").await?;
        page.press_on(BUTTON, &[key::ENTER]).await?;
        page.wait_until("help is open", OPEN).await?;
        page.input().press(&[key::ESCAPE]).await?;
        page.wait_until("help is closed", CLOSED).await?;
        focus_is_on(page, BUTTON).await?;
        page.expect_selected(Some("armenia")).await?;

        page.press_on(ARMENIA, &["?"]).await?;
        page.wait_until("help is open", OPEN).await?;
        page.press_on(".helping [data-close]", &[key::ENTER]).await?;
        page.wait_until("help is closed", CLOSED).await?;
        focus_is_on(page, ARMENIA).await?;

        // In a field it is a letter like any other.
        page.press_on("[role=combobox]", &["?"]).await?;
        page.wait_for_value(
            "the field",
            "return document.querySelector('[role=combobox]').value",
            &"?".to_owned(),
        )
        .await?;
        assert!(page.eval::<bool>(CLOSED, vec![]).await?, "help opened over a field");
        Ok(())
    });
}

#[test]
fn in_chromium_help_opens_by_button_and_by_key_and_returns_the_focus() {
    help_opens_by_button_and_by_key_and_returns_the_focus(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_help_opens_by_button_and_by_key_and_returns_the_focus() {
    help_opens_by_button_and_by_key_and_returns_the_focus(Browser::Firefox);
}

#[test]
fn help_is_loaded_only_when_asked_for_and_fits_the_smallest_screen() {
    Scenario::in_browser(Browser::Chromium)
        .viewport(320, 568)
        .run(async |page| {
            page.open("/").await?;
            let before = page.loaded_files().await?;
            assert!(
                !before.iter().any(|file| file.contains("help")),
                "help was loaded unasked"
            );
            page.press_on(BUTTON, &[key::ENTER]).await?;
            page.wait_until("help is open", OPEN).await?;
            let wide = "const dialog = document.querySelector('.helping');
                return dialog.scrollWidth > dialog.clientWidth || dialog.getBoundingClientRect().right > innerWidth";
            assert!(!page.eval::<bool>(wide, vec![]).await?, "help is wider than the screen");
            let found = violations(page, "help").await?;
            assert!(found.is_empty(), "{}", found.join("\n    "));
            Ok(())
        });
}

/// The visible text of the hint; empty if there is none.
async fn hint(page: &Page) -> Result<String> {
    let boxes = page.boxes(".first span").await?;
    Ok(boxes.into_iter().map(|(words, _)| words).collect())
}

fn only_the_first_visit_is_told_what_to_do(browser: Browser) {
    Scenario::in_browser(browser).run(async |page| {
        page.open("/").await?;
        assert!(hint(page).await?.contains("republic"), "the first visit has a hint");
        page.press_on(".first button", &[key::ENTER]).await?;
        focus_is_on(page, "[data-map] a").await?;
        assert_eq!(hint(page).await?, "", "it was put away");
        page.open("/?again").await?;
        assert_eq!(hint(page).await?, "", "the second visit knows");
        Ok(())
    });
}

#[test]
fn in_chromium_only_the_first_visit_has_the_hint() {
    only_the_first_visit_is_told_what_to_do(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_only_the_first_visit_has_the_hint() {
    only_the_first_visit_is_told_what_to_do(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_webkit_only_the_first_visit_has_the_hint() {
    only_the_first_visit_is_told_what_to_do(Browser::WebKit);
}

#[test]
fn touch_screens_are_asked_to_tap_and_a_selection_removes_the_hint() {
    Scenario::in_browser(Browser::Chromium)
        .viewport(375, 812)
        .touch()
        .run(async |page| {
            page.open("/").await?;
            let words = hint(page).await?;
            assert!(words.starts_with("Tap"), "{words}");
            let at = page.point("russia").await?;
            page.input().tap(at).await?;
            page.expect_selected(Some("russia")).await?;
            assert_eq!(hint(page).await?, "");
            Ok(())
        });
}

#[test]
fn there_is_no_hint_without_scripts_without_storage_or_in_frames() {
    Scenario::in_browser(Browser::Chromium)
        .without_javascript()
        .run(async |page| {
            page.load("/").await?;
            assert_eq!(page.count(".first:empty").await?, 0, "there are words to hide");
            assert_eq!(hint(page).await?, "", "a hint that cannot be closed");
            Ok(())
        });
    Scenario::in_browser(Browser::Chromium)
        .unmodified()
        .preference("profile.default_content_setting_values.cookies", 2)
        .run(async |page| {
            page.open("/").await?;
            assert_eq!(hint(page).await?, "", "a hint at every visit");
            page.open("/embed/").await?;
            assert_eq!(page.count(".first span").await?, 0, "hosts say themselves what to do");
            Ok(())
        });
}
