//! Links to other pages never take the map away: they open in a new tab, and where the host forbids that, their address is
//! shown.

use super::{document, inside, open_site, ready, shows, site_of, site_with, view};
use anyhow::{bail, Result};
use e2e::browser::Browser;
use e2e::page::Page;
use e2e::scenario::Scenario;
use serde_json::json;
use std::time::Duration;
use thirtyfour::{By, WindowHandle};

fn frame(sandbox: &str) -> String {
    format!("<iframe id=\"framed\" {sandbox} src=\"{{{{PAGE}}}}/embed/?republic=armenia\" width=\"700\" height=\"500\" title=\"Map\"></iframe>")
}

async fn enter(page: &Page) -> Result<()> {
    let frame = page.session.driver.execute("return frameOf('framed')", vec![]).await?;
    Ok(frame.element()?.enter_frame().await?)
}

/// Links to other pages: in the open article, and to the whole page.
const LINKS: [&str; 2] = ["article[data-open] a.more", "[data-whole]"];

/// The dialog: whether it is open, the address in it, and whether that has the focus and is selected.
const DIALOG: &str = "const dialog = document.querySelector('dialog');
    const input = dialog?.querySelector('input');
    if (!input) return [false, '', false];
    return [dialog.open, input.value, document.activeElement === input && input.selectionEnd === input.value.length]";

fn where_no_tab_may_be_opened_the_address_is_shown(browser: Browser) {
    for sandbox in [
        "sandbox=\"allow-scripts\"",
        "sandbox=\"allow-scripts allow-same-origin\"",
    ] {
        Scenario::in_browser(browser)
            .viewport(900, 700)
            .allow_error("allow-popups")
            .run(async |page| {
                let site = site_of(page, &frame(sandbox));
                open_site(page, &site).await?;
                ready(page, "framed").await?;
                let driver = &page.session.driver;
                let tabs = driver.windows().await?.len();
                for link in LINKS {
                    enter(page).await?;
                    let href: String = page
                        .eval("return document.querySelector(arguments[0]).href", vec![json!(link)])
                        .await?;
                    let found = driver.find(By::Css(link)).await?;
                    found.scroll_into_view().await?;
                    found.click().await?;
                    page.wait_for_value(&format!("{link} with {sandbox}"), DIALOG, &(true, href, true))
                        .await?;
                    driver.find(By::Css("dialog button")).await?.click().await?;
                    let closed = "return !document.querySelector('dialog').open && !!document.querySelector('article#armenia[data-open]')";
                    assert!(page.eval::<bool>(closed, vec![]).await?);
                    driver.enter_default_frame().await?;
                }
                assert_eq!(driver.windows().await?.len(), tabs);
                // The map is live as before.
                let command = "command('framed', { republic: 'georgia' }); return true";
                page.eval::<bool>(command, vec![]).await?;
                shows(page, "framed", view(Some("georgia"), "1994-03", "stance")).await
            });
    }
}

#[test]
fn in_chromium_where_no_tab_may_be_opened_the_address_is_shown() {
    where_no_tab_may_be_opened_the_address_is_shown(Browser::Chromium);
}

#[test]
fn in_firefox_where_no_tab_may_be_opened_the_address_is_shown() {
    where_no_tab_may_be_opened_the_address_is_shown(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a third engine"]
fn in_webkit_where_no_tab_may_be_opened_the_address_is_shown() {
    where_no_tab_may_be_opened_the_address_is_shown(Browser::WebKit);
}

/// Waits for a tab that was not there before.
async fn new_tab(page: &Page, before: &[WindowHandle]) -> Result<WindowHandle> {
    for _ in 0..100 {
        let now = page.session.driver.windows().await?;
        if let Some(new) = now.into_iter().find(|tab| !before.contains(tab)) {
            return Ok(new);
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    bail!("no tab was opened")
}

fn where_tabs_may_be_opened_a_link_opens_one(browser: Browser) {
    // The last host is isolated from what it opens: there the frame is not told of the tab.
    let isolated = "/*\n  Cross-Origin-Opener-Policy: same-origin\n";
    for (sandbox, headers) in [
        ("", ""),
        (
            "sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\"",
            "",
        ),
        ("", isolated),
    ] {
        // There WebKit does not show that a tab was opened: the reader gets the address too.
        if browser == Browser::WebKit && !headers.is_empty() {
            continue;
        }
        // Firefox complains of the tab that is closed.
        let scenario = Scenario::in_browser(browser).viewport(900, 700);
        scenario.allow_error("JSWindowActorChild").run(async |page| {
            let text = document("", &frame(sandbox));
            let site = site_with(page, &[("index.html", &text), ("_headers", headers)]);
            open_site(page, &site).await?;
            ready(page, "framed").await?;
            let driver = &page.session.driver;
            let (own, before) = (driver.window().await?, driver.windows().await?);
            enter(page).await?;
            driver.find(By::Css("[data-whole]")).await?.click().await?;
            driver.enter_default_frame().await?;
            driver.switch_to_window(new_tab(page, &before).await?).await?;
            page.wait_until(
                "the whole page",
                "return location.hash === '#armenia' && opener === null",
            )
            .await?;
            driver.close_window().await?;
            driver.switch_to_window(own).await?;
            let dialogs = "return document.querySelectorAll('dialog').length";
            assert_eq!(
                inside::<usize>(page, "framed", dialogs).await?,
                0,
                "with {sandbox}{headers}"
            );
            Ok(())
        });
    }
}

#[test]
fn in_chromium_where_tabs_may_be_opened_a_link_opens_one() {
    where_tabs_may_be_opened_a_link_opens_one(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_where_tabs_may_be_opened_a_link_opens_one() {
    where_tabs_may_be_opened_a_link_opens_one(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a third engine"]
fn in_webkit_where_tabs_may_be_opened_a_link_opens_one() {
    where_tabs_may_be_opened_a_link_opens_one(Browser::WebKit);
}
