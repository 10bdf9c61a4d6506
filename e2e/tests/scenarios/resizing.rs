//! Another size of the window, as when a tablet is turned or a page is zoomed by the keyboard, takes the focus from nothing.

use anyhow::Result;
use e2e::browser::Browser;
use e2e::page::Page;
use e2e::scenario::Scenario;
use serde_json::json;

/// Windows between which the layout changes.
const SIZES: [(u32, u32); 4] = [(1440, 900), (768, 1024), (375, 812), (800, 400)];

/// The buttons and links that can have the focus now, as their places among all of the page. The source text makes place for
/// an open article in wide windows, whatever has the focus.
const STOPS: &str = "return [...document.querySelectorAll('a[href], button, summary, select, input')].flatMap((stop, at) =>
    stop.tabIndex >= 0 && !stop.disabled && !stop.closest('.source') && stop.checkVisibility({ visibilityProperty: true }) ? [at] : [])";

/// Gives one the focus.
const FOCUS: &str =
    "document.querySelectorAll('a[href], button, summary, select, input')[arguments[0]].focus({ preventScroll: true });
    return document.activeElement !== document.body";

/// What has the focus, once the layout is that of the window.
const FOCUSED: &str = "const done = arguments[0];
    requestAnimationFrame(() => requestAnimationFrame(() => {
        const it = document.activeElement;
        done(it && it !== document.body && it.checkVisibility({ visibilityProperty: true }));
    }))";

/// Those of the stops that lose the focus when the window changes from one size to another, with their words.
async fn losing(page: &Page, from: (u32, u32), to: (u32, u32)) -> Result<Vec<String>> {
    page.session.resize(to.0, to.1).await?;
    let after: Vec<usize> = page.eval(STOPS, vec![]).await?;
    page.session.resize(from.0, from.1).await?;
    let before: Vec<usize> = page.eval(STOPS, vec![]).await?;
    let mut found = Vec::new();
    // Those that are seen in both windows keep it.
    for stop in before.into_iter().filter(|stop| !after.contains(stop)) {
        page.session.resize(from.0, from.1).await?;
        let has_focus: bool = page.eval(FOCUS, vec![json!(stop)]).await?;
        assert!(has_focus, "stop {stop} takes no focus at {from:?}");
        page.session.resize(to.0, to.1).await?;
        let kept: bool = page.session.driver.execute_async(FOCUSED, vec![]).await?.convert()?;
        if !kept {
            let words =
                "const stop = document.querySelectorAll('a[href], button, summary, select, input')[arguments[0]];
                return stop.outerHTML.slice(0, 90)";
            let words: String = page.eval(words, vec![json!(stop)]).await?;
            found.push(format!("{from:?} to {to:?}: {words}"));
        }
    }
    Ok(found)
}

fn no_change_of_the_windows_size_takes_the_focus(address: &'static str) {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open(address).await?;
        let mut found = Vec::new();
        for from in SIZES {
            for to in SIZES {
                if from != to {
                    found.extend(losing(page, from, to).await?);
                }
            }
        }
        assert!(found.is_empty(), "the focus is lost:\n    {}", found.join("\n    "));
        Ok(())
    });
}

#[test]
fn on_the_page_no_change_of_the_windows_size_takes_the_focus() {
    no_change_of_the_windows_size_takes_the_focus("/#russia");
}

#[test]
fn in_the_embed_no_change_of_the_windows_size_takes_the_focus() {
    no_change_of_the_windows_size_takes_the_focus("/embed/#russia");
}
