//! The page with scripts switched off. It is a document first.

use anyhow::Result;
use domain::republic::Republic;
use e2e::browser::Browser;
use e2e::input::key;
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

#[test]
fn without_scripts_the_source_text_is_what_one_reads_first_and_returns_to() {
    Scenario::in_browser(Browser::Chromium)
        .without_javascript()
        .run(async |page| {
            let read = "return [...document.querySelectorAll('.pane .source, .pane .article')]
                .filter(part => part.checkVisibility({ visibilityProperty: true, opacityProperty: true })).map(part => part.id)";
            let source = vec!["source".to_owned()];
            page.load("/").await?;
            page.wait_for_value("what is read", read, &source).await?;
            page.press_on("nav[data-republics] a[href='#armenia']", &[key::ENTER]).await?;
            expect_article(page, Republic::Armenia).await?;
            page.wait_for_value("what is read", read, &vec!["armenia".to_owned()]).await?;
            page.press_on("#armenia .back", &[key::ENTER]).await?;
            page.wait_for_value("what is read", read, &source).await?;
            // A link to a sentence leads to it in the text.
            page.load("/?sentence#s12").await?;
            page.wait_for_value("what is read", read, &source).await?;
            let lit = "return [...document.querySelectorAll('.sentence')].filter(sentence =>
                getComputedStyle(sentence).backgroundColor !== getComputedStyle(document.querySelector('#s1')).backgroundColor)
                .map(sentence => sentence.id)";
            page.wait_for_value("the sentence that is lit", lit, &vec!["s12".to_owned()]).await
        });
}

#[test]
fn without_scripts_nothing_is_offered_that_does_nothing() {
    Scenario::in_browser(Browser::Chromium)
        .without_javascript()
        .run(async |page| {
            page.load("/#armenia").await?;
            let buttons = page.boxes("[data-dialog], [data-play], [data-zoom], [data-pan], [data-layers]").await?;
            assert!(buttons.is_empty(), "{buttons:?}");
            let usable = "return [...document.querySelectorAll('button, input, select')]
                .filter(control => control.checkVisibility() && !control.disabled && getComputedStyle(control).pointerEvents !== 'none')
                .map(control => control.outerHTML.slice(0, 80))";
            page.wait_for_value("what can be pressed", usable, &Vec::<String>::new()).await
        });
}
