//! Sharing: the dialog, its link, its embed codes, and the result of copying.

mod codes;
mod copying;
mod dialog;
pub mod qr_code;

use crate::dialogs::button;
use anyhow::Result;
use e2e::page::Page;
use serde_json::json;

const OPEN: &str = "return !!document.querySelector('dialog.sharing')?.open";
const SAID: &str = "return document.querySelector('[data-said]').textContent";

/// Opens the dialog by a click, once nothing moves: a fragment may scroll the page late.
pub async fn opened(page: &Page) -> Result<()> {
    page.map_at_rest().await?;
    let up = "scrollTo({ top: 0, behavior: 'instant' }); return scrollY === 0";
    page.wait_until("the page is at its top", up).await?;
    let [button, _] = button(page, "share").await?;
    page.input().click(page.center_of(&button).await?).await?;
    page.wait_until("the dialog is open", OPEN).await
}

pub async fn value(page: &Page, selector: &str) -> Result<String> {
    page.eval(
        "return document.querySelector(arguments[0]).value",
        vec![json!(selector)],
    )
    .await
}

/// Where the focus is, by the attribute of the element.
async fn focus_is_on(page: &Page, selector: &str) -> Result<()> {
    page.wait_until(
        &format!("the focus is on {selector}"),
        &format!("return document.activeElement.matches('{selector}')"),
    )
    .await
}
