//! Deep links: what they select, and that malformed ones break nothing.

use anyhow::{Error, Result};
use domain::republic::Republic;
use e2e::browser::Browser;
use e2e::page::Page;
use e2e::scenario::Scenario;

fn a_deep_link_selects(browser: Browser) {
    let steps = async |page: &mut Page| {
        page.open("/#georgia").await?;
        page.expect_selected(Some("georgia")).await
    };
    Scenario::in_browser(browser).run(steps);
}

#[test]
fn in_chromium_a_deep_link_selects() {
    a_deep_link_selects(Browser::Chromium);
}

#[test]
fn in_firefox_a_deep_link_selects() {
    a_deep_link_selects(Browser::Firefox);
}

#[test]
fn in_webkit_a_deep_link_selects() {
    a_deep_link_selects(Browser::WebKit);
}

#[test]
fn every_republic_has_an_address() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for republic in Republic::ALL {
            // A query of its own makes every address a new document.
            page.open(&format!("/?{0}#{0}", republic.slug())).await?;
            page.expect_selected(Some(republic.slug())).await?;
        }
        Ok(())
    });
}

#[test]
fn every_sentence_has_an_address() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for number in 1..=13 {
            page.open(&format!("/?{number}#s{number}")).await?;
            let shown = format!(
                "const box = document.querySelector('[data-source] #s{number}').getBoundingClientRect();
                    return box.height > 0 && box.bottom > 0 && box.top < innerHeight"
            );
            page.wait_until(&format!("sentence {number} is in view"), &shown)
                .await?;
        }
        Ok(())
    });
}

#[test]
fn malformed_addresses_show_the_page_without_a_selection() {
    let long = format!("/?at={0}#{0}", "x".repeat(4000));
    let addresses = [
        "/#nonsense",
        "/#",
        "/#Armenia",
        "/#armenia%20",
        "/?at=%ff&layer=<x>#%",
        "/?at=9999-99&layer=&theme=%00&&&=#%E0%A4%A",
        "/?at=1993-09&at=1994-03#s99",
        "/#armenia#georgia",
        &long,
    ];
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        let home = page.map_at_rest().await?;
        for address in addresses {
            let outcome: Result<()> = async {
                page.session.driver.goto("about:blank").await?;
                page.open(address).await?;
                page.expect_selected(None).await?;
                assert_eq!(page.map_at_rest().await?, home, "{address} moves the map");
                Ok(())
            }
            .await;
            outcome.map_err(|failure| Error::msg(format!("{address}: {failure:#}")))?;
        }
        Ok(())
    });
}
