//! A class without accounts: links of readings and rounds are collected, counted, refused by name, kept and printed.

mod camera;
mod collecting;

use anyhow::Result;
use e2e::page::Page;
use serde_json::json;

/// Opens the page and waits for its program.
pub async fn opened(page: &Page) -> Result<()> {
    page.load("/class/").await?;
    page.wait_until(
        "the page is live",
        "return !!document.querySelector('#class [data-links]') && document.querySelector('[data-printed]').hidden",
    )
    .await
}

/// Pastes a text into the field.
pub async fn pasted(page: &Page, text: &str) -> Result<()> {
    let paste = "const field = document.querySelector('[data-links]');
        field.focus();
        field.select();
        return document.execCommand('insertText', false, arguments[0])";
    page.eval::<bool>(paste, vec![json!(text)]).await?;
    Ok(())
}

/// What is said to be taken.
pub const TAKEN: &str = "return document.querySelector('[data-taken]').textContent";

/// The lines on what is refused.
pub async fn refused(page: &Page) -> Result<Vec<String>> {
    page.eval(
        "return [...document.querySelectorAll('.refused li')].map(line => line.textContent)",
        vec![],
    )
    .await
}
