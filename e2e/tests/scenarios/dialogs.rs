//! Shared by the scenarios of the dialogs: whether a dialog fits the screen, whether its controls are touch targets,
//! selecting from its lists, and axe.

use crate::axe::violations;
use crate::layout::COMFORT;
use anyhow::Result;
use e2e::browser::Browser;
use e2e::page::{Page, Rect};
use e2e::scenario::Scenario;
use serde_json::json;

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
