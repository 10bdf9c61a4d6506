//! Left alone: without a host that listens, without the element's script, without any.

use super::site_around;
use crate::bare::reads;
use azerbaijan_1994::republic::Republic;
use e2e::browser::Browser;
use e2e::journey::Journey;

#[tokio::test]
async fn without_a_host_that_listens_all_of_it_can_be_read_at_a_fixed_height() {
    Journey::through(Browser::Chromium)
        .sized(700, 480)
        .go(async |page| {
            page.open("/embed/?republic=armenia&theme=dark&chrome=full").await?;
            page.selects(Some("armenia")).await?;
            // It opens on the map, and scrolls by itself.
            assert_eq!(page.scrolled().await?, 0.0);
            let scrolls = "return [document.documentElement.scrollHeight > innerHeight, document.documentElement.scrollWidth <= innerWidth,
                getComputedStyle(document.documentElement).overflowY]";
            let scrolls: (bool, bool, String) = page.ask(scrolls, vec![]).await?;
            assert_eq!(scrolls, (true, true, "visible".to_owned()));
            page.hands().click(page.middle("#armenia .mark[href='#armenia-c6']").await?).await?;
            page.until(
                "the fact is unfolded",
                "return document.querySelector('#armenia-c6').getClientRects().length > 0",
            )
            .await
        })
        .await;
}

#[tokio::test]
async fn without_its_script_the_element_is_a_link() {
    Journey::through(Browser::Chromium)
        .with_fault("embed.js", e2e::host::Fault::Missing)
        .expecting("embed.js")
        .go(async |page| {
            let site = site_around(page);
            page.session.driver.goto(site.address("/")).await?;
            page.until("the site is there", "return document.readyState === 'complete'").await?;
            let link = "const link = document.querySelector('azerbaijan-1994 > a'); return [link.checkVisibility(), new URL(link.href).hash]";
            let link: (bool, String) = page.ask(link, vec![]).await?;
            assert_eq!(link, (true, "#russia".to_owned()));
            Ok(())
        })
        .await;
}

#[tokio::test]
async fn without_scripts_the_embedded_page_is_read_by_its_links() {
    Journey::through(Browser::Chromium)
        .sized(700, 600)
        .without_scripts()
        .go(async |page| {
            page.load("/embed/#georgia").await?;
            reads(page, Republic::Georgia).await?;
            page.load("/embed/?chrome=minimal#armenia").await?;
            reads(page, Republic::Armenia).await
        })
        .await;
}
