//! Saving the map as a picture: the SVG, read by a strict parser and drawn by another program than a browser, and the PNG.

mod dialog;
mod drawing;
mod picture;

use base64::prelude::{Engine, BASE64_STANDARD};
use e2e::failure::{Failure, Outcome};
use e2e::hands::key;
use e2e::page::Page;

const OPEN: &str = "return !!document.querySelector('dialog.saving')?.open";
const SAID: &str = "return document.querySelector('.saving [data-said]').textContent";

async fn opened(page: &Page) -> Outcome {
    page.press_on("[data-dialog=save]", &[key::ENTER]).await?;
    page.until("the dialog is open", OPEN).await
}

/// Presses a button that saves, and takes what is handed to the browser instead of it: name and bytes.
async fn saved(page: &Page, kind: &str) -> Outcome<(String, Vec<u8>)> {
    const CATCH: &str = "window.caught = [];
        URL.createObjectURL = blob => { window.blob = blob; return 'data:,'; };
        URL.revokeObjectURL = () => {};
        HTMLAnchorElement.prototype.click = function () { caught.push([this.download, window.blob]); };
        return true";
    const READ: &str = "const done = arguments[0];
        const reader = new FileReader();
        reader.onload = () => done(reader.result);
        reader.readAsDataURL(caught[0][1])";
    page.ask::<bool>(CATCH, vec![]).await?;
    page.press_on(&format!(".saving [data-save={kind}]"), &[key::ENTER])
        .await?;
    page.until("it is handed over", "return caught.length === 1").await?;
    page.until("it says so", &format!("{SAID}.includes('handed to your browser')"))
        .await?;
    let name = page.ask("return caught[0][0]", vec![]).await?;
    let read: String = page.session.driver.execute_async(READ, vec![]).await?.convert()?;
    let (_, data) = read
        .split_once(";base64,")
        .ok_or_else(|| Failure::msg("no bytes were caught"))?;
    let bytes = BASE64_STANDARD
        .decode(data)
        .map_err(|why| Failure::msg(why.to_string()))?;
    Ok((name, bytes))
}
