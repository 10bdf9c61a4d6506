//! The first visit: errors, requests, sizes, layout shift, and what works before the page is live.

use crate::faults::{articles_still_open, its_controls_are_disabled, GLUE, NOTICE_TEXT};
use crate::no_js::expect_article;
use domain::republic::Republic;
use e2e::browser::Browser;
use e2e::page::Page;
use e2e::scenario::Scenario;
use e2e::server::Fault;
use serde_json::Value;
use std::time::Duration;
use xtask::build::bundle_size::{BundleSize, BUDGET};

fn the_page_becomes_live_without_errors(browser: Browser) {
    let steps = async |page: &mut Page| {
        page.open("/").await?;
        page.expect_selected(None).await?;
        assert_eq!(page.count("[data-map] a[data-republic]").await?, 15);
        assert_eq!(page.count("nav[data-republics] a").await?, 15);
        // The style rules of a page that is not live slow every interaction down, so a live page deletes them.
        page.wait_until(
            "the rules of a page that is not live are gone, and nothing looks different",
            "return ![...document.styleSheets].some(sheet => [...sheet.cssRules].some(rule => rule instanceof CSSSupportsRule && rule.conditionText.startsWith('selector(')))",
        )
        .await?;
        // Late scripts may report late.
        tokio::time::sleep(Duration::from_millis(500)).await;
        Ok(())
    };
    Scenario::in_browser(browser).run(steps);
}

#[test]
fn in_chromium_the_page_becomes_live_without_errors() {
    the_page_becomes_live_without_errors(Browser::Chromium);
}

#[test]
fn in_firefox_the_page_becomes_live_without_errors() {
    the_page_becomes_live_without_errors(Browser::Firefox);
}

#[test]
fn in_webkit_the_page_becomes_live_without_errors() {
    the_page_becomes_live_without_errors(Browser::WebKit);
}

#[test]
fn no_request_goes_to_another_host() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        page.open("/?1#armenia").await?;
        let names = page.loaded_files().await?;
        assert!(!names.is_empty(), "the page has files");
        for name in names {
            assert!(name.starts_with(page.server.origin()), "{name}");
        }
        Ok(())
    });
}

#[test]
fn the_first_visit_loads_exactly_the_measured_files() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        page.open("/").await?;
        // By the browser's own list, so that files that the service worker caches do not count.
        let origin = page.server.origin();
        let mut loaded: Vec<String> = page
            .loaded_files()
            .await?
            .iter()
            .map(|name| name.trim_start_matches(origin).to_owned())
            .collect();
        loaded.push("/index.html".into());
        let scales = BundleSize::measure(&xtask::paths::made_dist().expect("it is being served"), "./")
            .expect("what is served can be weighed");
        let weighed: Vec<String> = scales.first.iter().map(|item| format!("/{}", item.name)).collect();
        // What printing and offline use need is loaded when everything else is; it may arrive at any time.
        let is_later = |name: &String| {
            ["/print.js", "/address.js", "/drawing.js", "/request.js", "/offline.js"].contains(&name.as_str())
                || name.starts_with("/export-")
        };
        loaded.retain(|name| !is_later(name));
        for name in &loaded {
            assert!(weighed.contains(name), "{name} is loaded but not weighed: {weighed:?}");
        }
        assert!(scales.total().brotli <= BUDGET, "{} bytes", scales.total().brotli);
        Ok(())
    });
}

/// The layout shift below which Core Web Vitals call a page good.
const GOOD_SHIFT: f64 = 0.1;

#[test]
fn nothing_shifts_when_the_page_becomes_live() {
    // Elements inside the map move with it to the selected republic.
    let shifts = "const done = arguments[0];
        const inMap = source => (source.node?.parentElement ?? source.node)?.closest('[data-camera]');
        const describe = source => (source.node?.parentElement ?? source.node)?.outerHTML.slice(0, 80);
        const loaded = performance.getEntriesByType('navigation')[0].loadEventEnd;
        new PerformanceObserver(list => {
            const shifts = list.getEntries().filter(shift => !shift.sources.every(inMap));
            const early = shifts.filter(shift => shift.startTime < loaded).reduce((sum, shift) => sum + shift.value, 0);
            done([early, shifts.filter(shift => shift.startTime >= loaded)
                .map(shift => `${shift.value}: ${shift.sources.map(describe)}`)]);
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done([0, []]), 500)";
    // In the document, not in the viewport: following the fragment may scroll.
    let boxes = "return [...document.querySelectorAll('main, [data-map], [data-panel], [data-republics], [data-source]')]
        .map(e => { const { x, y, width, height } = e.getBoundingClientRect(); return [x, y + scrollY, width, height] })";
    for (width, height) in [(390, 844), (1280, 900)] {
        Scenario::in_browser(Browser::Chromium)
            .viewport(width, height)
            .with_motion()
            .fault("_bg.wasm", Fault::Slow(Duration::from_millis(1500)))
            .run(async |page| {
                for address in ["/", "/?1#georgia"] {
                    page.load(address).await?;
                    let before: Vec<[f64; 4]> = page.eval(boxes, vec![]).await?;
                    page.wait_live().await?;
                    page.map_at_rest().await?;
                    let after: Vec<[f64; 4]> = page.eval(boxes, vec![]).await?;
                    assert_eq!(before, after, "{address} at {width}: something moved");
                    let found = page.session.driver.execute_async(shifts, vec![]).await?;
                    let (early, late): (f64, Vec<String>) = found.convert()?;
                    // A slow machine may paint before it has parsed the article of the fragment.
                    assert!(
                        early < GOOD_SHIFT,
                        "{address} at {width}: a shift of {early} while loading"
                    );
                    assert!(late.is_empty(), "{address} at {width}: {late:?} shifted");
                }
                Ok(())
            });
    }
}

fn while_it_is_late_articles_open_and_the_page_becomes_live_in_place(file: &str) {
    // In the viewport: the layer in the address may change heights above.
    let place = "return Math.round(document.querySelector('nav[data-republics]').getBoundingClientRect().top)";
    let sentence = crate::oracle::sentences_of(Republic::Armenia)[0];
    // A telephone: there the words are a part of the page, which scrolls.
    Scenario::in_browser(Browser::Chromium)
        .viewport(390, 844)
        .fault(file, Fault::Slow(Duration::from_secs(6)))
        .run(async |page| {
            articles_still_open(page).await?;
            page.load("/?at=1993-09&layer=cis#georgia").await?;
            expect_article(page, Republic::Georgia).await?;
            its_controls_are_disabled(page).await?;
            page.press_on("nav[data-republics] a[href='#armenia']", &["\u{e007}"])
                .await?;
            expect_article(page, Republic::Armenia).await?;
            page.press_on(&format!("#armenia a[href='#{sentence}']"), &["\u{e007}"])
                .await?;
            page.wait_for_value(
                "the sentence is the address",
                "return location.hash",
                &format!("#{sentence}"),
            )
            .await?;
            page.session.driver.back().await?;
            expect_article(page, Republic::Armenia).await?;
            page.scroll_at_rest().await?;
            page.eval::<Value>(
                "document.querySelector('nav[data-republics]').scrollIntoView({ behavior: 'instant', block: 'end' })",
                vec![],
            )
            .await?;
            page.scroll_at_rest().await?;
            let before: i64 = page.eval(place, vec![]).await?;
            let live = "return document.documentElement.hasAttribute('data-ready')";
            assert!(!page.eval::<bool>(live, vec![]).await?, "the app should be late");
            assert!(page.scrolled().await? > 100.0, "the page did not scroll");
            page.wait_live().await?;
            page.expect_selected(Some("armenia")).await?;
            page.map_at_rest().await?;
            assert_eq!(page.eval::<i64>(place, vec![]).await?, before);
            let options = "return document.documentElement.dataset.at + location.search";
            page.wait_for_value(
                "the options of the address",
                options,
                &"1993-09?at=1993-09&layer=cis".to_owned(),
            )
            .await?;
            page.wait_for_value("no notice", NOTICE_TEXT, &String::new()).await
        });
}

#[test]
fn while_the_wasm_is_late_articles_open_and_the_page_becomes_live_in_place() {
    while_it_is_late_articles_open_and_the_page_becomes_live_in_place("_bg.wasm");
}

#[test]
fn while_the_glue_is_late_articles_open_and_the_page_becomes_live_in_place() {
    while_it_is_late_articles_open_and_the_page_becomes_live_in_place(GLUE.as_str());
}
