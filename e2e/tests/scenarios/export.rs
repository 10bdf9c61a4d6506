//! Saving the map as a picture: the SVG, read by a strict parser and drawn by another program than a browser, and the PNG.

mod dialog;
mod drawing;
mod picture;

use crate::dialogs;
use anyhow::{Error, Result};
use base64::prelude::{Engine, BASE64_STANDARD};
use e2e::input::key;
use e2e::page::Page;

const OPEN: &str = "return !!document.querySelector('dialog.saving')?.open";
const SAID: &str = "return document.querySelector('.saving [data-said]').textContent";

/// Opens the dialog; returns the selector of what has the focus once it is closed.
async fn opened(page: &Page) -> Result<String> {
    let back = dialogs::open(page, "save").await?;
    page.wait_until("it is the dialog for saving", OPEN).await?;
    Ok(back)
}

/// The picture of what the page shows, as an SVG file.
pub async fn saved_picture(page: &Page) -> Result<(String, Vec<u8>)> {
    opened(page).await?;
    saved(page, "svg").await
}

/// Presses a button that saves, and takes what is handed to the browser instead of it: name and bytes.
async fn saved(page: &Page, kind: &str) -> Result<(String, Vec<u8>)> {
    const CATCH: &str = "window.caught = [];
        URL.createObjectURL = blob => { window.blob = blob; return 'data:,'; };
        URL.revokeObjectURL = () => {};
        HTMLAnchorElement.prototype.click = function () { caught.push([this.download, window.blob]); };
        return true";
    const READ: &str = "const done = arguments[0];
        const reader = new FileReader();
        reader.onload = () => done(reader.result);
        reader.readAsDataURL(caught[0][1])";
    page.eval::<bool>(CATCH, vec![]).await?;
    page.press_on(&format!(".saving [data-save={kind}]"), &[key::ENTER])
        .await?;
    page.wait_until("it is handed over", "return caught.length === 1")
        .await?;
    page.wait_until("it says so", &format!("{SAID}.includes('download started')"))
        .await?;
    let name = page.eval("return caught[0][0]", vec![]).await?;
    let read: String = page.session.driver.execute_async(READ, vec![]).await?.convert()?;
    let (_, data) = read
        .split_once(";base64,")
        .ok_or_else(|| Error::msg("no bytes were caught"))?;
    let bytes = BASE64_STANDARD
        .decode(data)
        .map_err(|why| Error::msg(why.to_string()))?;
    Ok((name, bytes))
}
