//! Embedded without a host that listens, without the element's script, without any script.

use super::site_around;
use crate::no_js::expect_article;
use domain::republic::Republic;
use e2e::browser::Browser;
use e2e::scenario::Scenario;

#[test]
fn without_a_host_that_listens_all_of_it_can_be_read_at_a_fixed_height() {
    Scenario::in_browser(Browser::Chromium)
        .viewport(700, 480)
        .run(async |page| {
            page.open("/embed/?republic=armenia&theme=dark&chrome=full").await?;
            page.expect_selected(Some("armenia")).await?;
            // It opens on the map, and has its own scroll bar.
            assert_eq!(page.scrolled().await?, 0.0);
            let scrolls = "return [document.documentElement.scrollHeight > innerHeight, document.documentElement.scrollWidth <= innerWidth,
                getComputedStyle(document.documentElement).overflowY]";
            let scrolls: (bool, bool, String) = page.eval(scrolls, vec![]).await?;
            assert_eq!(scrolls, (true, true, "visible".to_owned()));
            page.input().click(page.center_of("#armenia .mark[href='#armenia-c6']").await?).await?;
            page.wait_until(
                "the fact is unfolded",
                "return document.querySelector('#armenia-c6').getClientRects().length > 0",
            )
            .await
        });
}

#[test]
fn without_its_script_the_element_is_a_link() {
    Scenario::in_browser(Browser::Chromium)
        .fault("embed.js", e2e::server::Fault::Missing)
        .allow_error("embed.js")
        .run(async |page| {
            let site = site_around(page);
            page.session.driver.goto(site.address("/")).await?;
            page.wait_until("the site is there", "return document.readyState === 'complete'").await?;
            let link = "const link = document.querySelector('azerbaijan-1994 > a'); return [link.checkVisibility(), new URL(link.href).hash]";
            let link: (bool, String) = page.eval(link, vec![]).await?;
            assert_eq!(link, (true, "#russia".to_owned()));
            Ok(())
        });
}

#[test]
fn without_scripts_the_embedded_page_is_read_by_its_links() {
    Scenario::in_browser(Browser::Chromium)
        .viewport(700, 600)
        .without_javascript()
        .run(async |page| {
            page.load("/embed/#georgia").await?;
            expect_article(page, Republic::Georgia).await?;
            page.load("/embed/?chrome=minimal#armenia").await?;
            expect_article(page, Republic::Armenia).await
        });
}
