//! Shared by the scenarios of the dialogs: whether a dialog fits the screen, whether its controls are touch targets,
//! selecting from its lists, and axe.

use crate::axe::violations;
use crate::layout::COMFORT;
use anyhow::Result;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::{Page, Rect};
use e2e::scenario::Scenario;
use serde_json::json;

/// Brings the button of a dialog into sight, and returns its selector and that of what has the focus once the dialog is
/// closed. Most buttons are in the menu, which closes; that of sharing is there on narrow screens only.
pub async fn button(page: &Page, dialog: &str) -> Result<[String; 2]> {
    const MENU: &str = ".menu > summary";
    // The page shows the buttons once its loader has bound them.
    let bound = format!("return !!document.querySelector('[data-dialog={dialog}]:not([hidden])')");
    page.wait_until("the button is offered", &bound).await?;
    let in_header = format!(".links [data-dialog={dialog}]");
    if !page.boxes(&in_header).await?.is_empty() {
        return Ok([in_header.clone(), in_header]);
    }
    let open = "const menu = document.querySelector('.menu'); menu.open = true; return menu.checkVisibility()";
    assert!(page.eval::<bool>(open, vec![]).await?, "there is no menu");
    Ok([format!(".menu [data-dialog={dialog}]"), MENU.to_owned()])
}

/// Opens a dialog by its button and a key; returns the selector of what has the focus once it is closed.
pub async fn open(page: &Page, dialog: &str) -> Result<String> {
    let [button, back] = button(page, dialog).await?;
    page.press_on(&button, &[key::ENTER]).await?;
    page.wait_until("the dialog is open", "return !!document.querySelector('dialog[open]')")
        .await?;
    Ok(back)
}

/// Asserts that neither the dialog nor the page under it scrolls sideways.
pub async fn fits(page: &Page, dialog: &str, width: u32) -> Result<()> {
    const SCRIPT: &str = "const { scrollWidth, clientWidth } = document.querySelector(`dialog.${arguments[0]}`);
        return [scrollWidth - clientWidth, document.documentElement.scrollWidth - innerWidth]";
    let wide: Vec<i32> = page.eval(SCRIPT, vec![json!(dialog)]).await?;
    assert_eq!(wide, [0, 0], "at {width}");
    Ok(())
}

/// Asserts that everything a selector finds is a touch target, and returns it.
pub async fn has_room(page: &Page, selector: &str, width: u32) -> Result<Vec<(String, Rect)>> {
    let controls = page.boxes(selector).await?;
    for (name, control) in &controls {
        assert!(
            control.height >= COMFORT && control.width >= COMFORT,
            "{name} at {width}: {control:?}"
        );
    }
    Ok(controls)
}

/// Selects from a list, with the events of a reader's choice.
pub async fn choose(page: &Page, dialog: &str, name: &str, value: &str) -> Result<()> {
    const SCRIPT: &str = "const [dialog, name, value] = arguments;
        const list = document.querySelector(`.${dialog} select[name=${name}]`);
        list.value = value;
        list.dispatchEvent(new Event('change', { bubbles: true }));
        return list.value === value";
    let chosen: bool = page
        .eval(SCRIPT, vec![json!(dialog), json!(name), json!(value)])
        .await?;
    assert!(chosen, "{name} offers no {value}");
    Ok(())
}

/// Asserts that axe finds no violation in a dialog, wide and narrow; `within` opens it and does something there.
pub fn no_violations_in_dialog(dialog: &str, within: impl AsyncFn(&Page, u32) -> Result<()>) {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        let mut found = Vec::new();
        for width in [1280, 320] {
            page.session.resize(width, 800).await?;
            page.open(&format!("/?{width}#armenia")).await?;
            within(page, width).await?;
            found.extend(violations(page, &format!("{dialog} at {width}")).await?);
        }
        assert!(found.is_empty(), "{}", found.join("\n    "));
        Ok(())
    });
}
