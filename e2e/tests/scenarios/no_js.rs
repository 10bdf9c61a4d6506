//! The page with scripts switched off. It is a document first.

use anyhow::Result;
use domain::republic::Republic;
use e2e::browser::Browser;
use e2e::page::Page;
use e2e::scenario::Scenario;
use std::time::Duration;
use thirtyfour::By;

/// The articles that are displayed. Chromium's driver runs scripts in a page whose own are switched off; Firefox's does
/// not, so there the driver finds them itself.
async fn displayed(page: &Page) -> Result<Vec<String>> {
    const ARTICLES: &str = "[data-panel] article[id]";
    if page.browser == Browser::Chromium {
        let script =
            "return [...document.querySelectorAll(arguments[0])].filter(e => e.checkVisibility({ visibilityProperty: true, opacityProperty: true })).map(e => e.id)";
        return page.eval(script, vec![ARTICLES.into()]).await;
    }
    let mut found = Vec::new();
    for article in page.session.driver.find_all(By::Css(ARTICLES)).await? {
        if article.is_displayed().await? {
            found.extend(article.id().await?);
        }
    }
    Ok(found)
}

/// Waits until exactly this article is displayed.
pub async fn expect_article(page: &Page, republic: Republic) -> Result<()> {
    let mut found = Vec::new();
    for _ in 0..200 {
        found = displayed(page).await?;
        if found == [republic.slug()] {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!(
        "only {} should be displayed, but the page shows {found:?}",
        republic.slug()
    );
}

/// Follows the links of all republics, first those of the list, then those of the map. Each opens another article than
/// the link before.
pub async fn every_link_leads_to_its_article(page: &Page) -> Result<()> {
    page.load("/").await?;
    for links in ["nav[data-republics]", "[data-map]"] {
        for republic in Republic::ALL {
            let link = format!("{links} a[href='#{}']", republic.slug());
            // Enter on the focused link, because the centre of a shape may belong to a neighbour.
            let link = page.session.driver.find(By::Css(&link)).await?;
            link.send_keys("\u{e007}").await?;
            expect_article(page, republic).await?;
        }
    }
    Ok(())
}

fn without_scripts_every_link_works(browser: Browser) {
    let steps = async |page: &mut Page| every_link_leads_to_its_article(page).await;
    Scenario::in_browser(browser).without_javascript().run(steps);
}

#[test]
fn in_chromium_every_article_is_reached_without_scripts() {
    without_scripts_every_link_works(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_every_article_is_reached_without_scripts() {
    without_scripts_every_link_works(Browser::Firefox);
}

#[test]
fn without_scripts_a_click_inside_a_shape_leads_to_its_article() {
    Scenario::in_browser(Browser::Chromium)
        .without_javascript()
        .run(async |page| {
            for republic in Republic::ALL {
                page.session.driver.goto("about:blank").await?;
                page.load("/").await?;
                page.input().click(page.point(republic.slug()).await?).await?;
                expect_article(page, republic).await?;
            }
            Ok(())
        });
}
