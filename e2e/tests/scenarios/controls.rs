//! Keyboard only: every control is reached by Tab, has a visible focus, and does what a click does. The controls are found
//! in the page, not listed here.

mod effects;
mod stops;

use anyhow::Result;
use e2e::browser::Browser;
use e2e::page::Page;
use e2e::scenario::Scenario;
use serde_json::Value;

const CONTROLS: &str = include_str!("controls.js");

async fn query<T: serde::de::DeserializeOwned>(page: &Page, script: &str, arguments: Vec<Value>) -> Result<T> {
    page.eval(&format!("{CONTROLS}\n{script}"), arguments).await
}

/// Lets the next Tab go to the first control of the page, or of the open dialog, wherever its address led.
async fn from_the_top(page: &Page) -> Result<()> {
    let first = "document.activeElement?.blur(); getSelection().removeAllRanges(); scrollTo(0, 0);
        const start = document.createElement('i'); start.tabIndex = -1; top_().prepend(start);
        start.focus(); start.remove(); return true";
    query::<bool>(page, first, vec![]).await.map(drop)
}

#[test]
fn what_only_the_pointer_reaches_repeats_what_keys_reach() {
    let copies = "const copies = [...document.querySelectorAll('[aria-hidden=true] a, [aria-hidden=true] [data-place]')];
        const reached = new Set([...document.querySelectorAll('[data-map] a')].map(link => link.getAttribute('href')));
        return [copies.length, copies.filter(copy => copy.tabIndex >= 0 || !reached.has(copy.getAttribute('href'))).map(call)]";
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        let (count, wrong): (usize, Vec<String>) = query(page, copies, vec![]).await?;
        // Fifteen names, and the republics that the loupe shows.
        assert!(count > 15, "{count} links of names and of the loupe");
        assert!(wrong.is_empty(), "{wrong:?}");
        Ok(())
    });
}
