//! Embedded without a host that listens, without the element's script, without any script.

use super::site_around;
use crate::no_js::expect_article;
use domain::republic::Republic;
use e2e::browser::Browser;
use e2e::scenario::Scenario;

#[test]
fn without_a_host_that_listens_the_words_scroll_inside_the_frame() {
    Scenario::in_browser(Browser::Chromium)
        .viewport(700, 480)
        .run(async |page| {
            page.open("/embed/?republic=armenia&theme=dark&chrome=full").await?;
            page.expect_selected(Some("armenia")).await?;
            let at = page.center_of("#armenia h2").await?;
            page.input().wheel(at, 4000, None).await?;
            let end = "const pane = document.querySelector('.pane');
                return pane.scrollTop > 0 && pane.scrollTop + pane.clientHeight >= pane.scrollHeight - 1";
            page.wait_until("the end of the article is in sight", end).await?;
            let frame = "const { scrollWidth, scrollHeight } = document.documentElement; return [scrollX, scrollY, scrollWidth - innerWidth, scrollHeight - innerHeight]";
            assert_eq!(page.eval::<[f64; 4]>(frame, vec![]).await?, [0.0; 4]);
            // More is on the republic's page, in a tab of its own.
            let links = "return [...document.querySelectorAll('#armenia a[href*=\"/armenia/\"], .foot a')].map(a => [new URL(a.href).pathname, a.target])";
            let links: Vec<(String, String)> = page.eval(links, vec![]).await?;
            for path in ["/armenia/", "/"] {
                assert!(links.contains(&(path.to_owned(), "_blank".to_owned())), "{path}: {links:?}");
            }
            Ok(())
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

/// Map, words and credit fill the frame in both editions, upright and wide, and what is chosen can be read.
#[test]
fn the_minimal_embed_has_its_words_in_sight_and_no_empty_band() {
    for (width, height) in [(359, 600), (359, 480), (640, 480), (984, 720)] {
        Scenario::in_browser(Browser::Chromium)
            .viewport(width, height)
            .run(async |page| {
                page.load("/embed/?republic=georgia&chrome=minimal").await?;
                page.wait_live().await?;
                let boxes = "const bottom = selector => document.querySelector(selector).getBoundingClientRect().bottom;
                    const pane = document.querySelector('.pane').getBoundingClientRect();
                    return pane.height >= 150 && innerHeight - bottom('.foot') <= 1 && bottom('.foot') - pane.bottom < 40";
                page.wait_until(&format!("words at {width} × {height}"), boxes).await
            });
    }
}
