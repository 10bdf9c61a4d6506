//! Help: the dialog, by its button in the menu and by key.

use crate::axe::violations;
use crate::dialogs;
use anyhow::Result;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::Page;
use e2e::scenario::Scenario;
use serde_json::json;

const OPEN: &str = "return !!document.querySelector('dialog.helping')?.open";
const CLOSED: &str = "return !document.querySelector('dialog.helping')?.open";
const ARMENIA: &str = "[data-map] a[data-republic=armenia]";

/// Whether the focus is on what a selector finds.
async fn focus_is_on(page: &Page, selector: &str) -> Result<()> {
    let script = format!("return document.activeElement?.matches({}) ?? false", json!(selector));
    page.wait_until(&format!("the focus is on {selector}"), &script).await
}

fn help_opens_by_button_and_by_key_and_returns_the_focus(browser: Browser) {
    Scenario::in_browser(browser).run(async |page| {
        page.open("/#armenia").await?;
        let back = dialogs::open(page, "help").await?;
        page.wait_until("help is open", OPEN).await?;
        page.input().press(&[key::ESCAPE]).await?;
        page.wait_until("help is closed", CLOSED).await?;
        focus_is_on(page, &back).await?;
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
            dialogs::open(page, "help").await?;
            page.wait_until("help is open", OPEN).await?;
            let wide = "const dialog = document.querySelector('.helping');
                return dialog.scrollWidth > dialog.clientWidth || dialog.getBoundingClientRect().right > innerWidth";
            assert!(!page.eval::<bool>(wide, vec![]).await?, "help is wider than the screen");
            let found = violations(page, "help").await?;
            assert!(found.is_empty(), "{}", found.join("\n    "));
            Ok(())
        });
}
