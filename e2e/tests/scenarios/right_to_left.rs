//! Pages that a translator has turned, as into Arabic: map and timeline keep their order and direction, and so do the keys
//! and gestures that follow them.

use anyhow::Result;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::{Page, Rect};
use e2e::scenario::Scenario;

/// Turns the page as a translator does.
const TURN: &str = "document.documentElement.dir = 'rtl'; return getComputedStyle(document.body).direction === 'rtl'";

/// The places of what has an order or a direction, from the left edge of the map or of the timeline.
const PLACES: &str = "
    const from = (box, selector) => [...document.querySelectorAll(selector)].map(e => {
        const { left, top, width } = e.getBoundingClientRect();
        const frame = document.querySelector(box).getBoundingClientRect();
        return width ? [Math.round(left - frame.left), Math.round(top - frame.top)] : null;
    });
    return [from('.picture', '.picture > .names [data-label]'), from('.picture', '[data-map] a[data-republic]'),
        from('.picture', '.controls button'), from('.picture', '.readout, .globe'), from('.stops', '.stops a')]";

/// How far the window scrolls sideways.
const OVERFLOW: &str = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

async fn turn(page: &Page) -> Result<()> {
    assert!(page.eval::<bool>(TURN, vec![]).await?, "the page is not turned");
    page.map_at_rest().await?;
    Ok(())
}

fn map_and_timeline_keep_their_order_and_direction(browser: Browser) {
    for (width, height) in [(1366, 657), (375, 812)] {
        Scenario::in_browser(browser).viewport(width, height).run(async |page| {
            for address in ["/", "/#kazakhstan"] {
                page.open(address).await?;
                page.map_at_rest().await?;
                let before: serde_json::Value = page.eval(PLACES, vec![]).await?;
                let overflow: i32 = page.eval(OVERFLOW, vec![]).await?;
                turn(page).await?;
                let after: serde_json::Value = page.eval(PLACES, vec![]).await?;
                assert_eq!(after, before, "{address} at {width}");
                let turned: i32 = page.eval(OVERFLOW, vec![]).await?;
                assert!(turned <= overflow, "{address} at {width} scrolls sideways by {turned}");
            }
            Ok(())
        });
    }
}

#[test]
fn in_chromium_map_and_timeline_keep_their_order_and_direction() {
    map_and_timeline_keep_their_order_and_direction(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_map_and_timeline_keep_their_order_and_direction() {
    map_and_timeline_keep_their_order_and_direction(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_webkit_map_and_timeline_keep_their_order_and_direction() {
    map_and_timeline_keep_their_order_and_direction(Browser::WebKit);
}

#[test]
fn arrow_keys_and_drags_follow_the_map_and_in_the_legend_the_line() {
    let focus = "return document.activeElement.dataset.republic ?? document.activeElement.textContent";
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        let mut seen = Vec::new();
        for turned in [false, true] {
            page.open("/").await?;
            if turned {
                turn(page).await?;
            }
            let mut places = Vec::new();
            for arrow in [key::LEFT, key::RIGHT, key::UP, key::DOWN] {
                page.press_on("[data-map] a[data-republic=azerbaijan]", &[arrow])
                    .await?;
                places.push(page.eval::<String>(focus, vec![]).await?);
            }
            page.input().click(page.center_of("[data-zoom=in]").await?).await?;
            page.map_at_rest().await?;
            let (x, y) = page.center_of("[data-map]").await?;
            page.input().drag((x, y), (x - 100, y)).await?;
            places.push(page.map_at_rest().await?);
            page.press_on("[data-map] a[data-republic=azerbaijan]", &[]).await?;
            page.input().press_with(key::SHIFT, key::LEFT).await?;
            places.push(page.map_at_rest().await?);
            seen.push(places);
        }
        assert_eq!(seen[0], seen[1]);
        // The next class of the legend is where the arrow points.
        let translate = "for (const word of document.querySelectorAll('[data-legend] > *')) if (word.textContent) word.textContent = ' كلمة ';
            return true";
        page.eval::<bool>(translate, vec![]).await?;
        let boxes = "return [...document.querySelectorAll('[data-legend] button:not([hidden])')].slice(0, 2).map(e => {
            const { x, y, width, height } = e.getBoundingClientRect();
            return { x, y, width, height };
        })";
        let [first, second]: [Rect; 2] = page.eval(boxes, vec![]).await?;
        assert!(first.y != second.y || second.x < first.x, "{first:?} {second:?}");
        page.press_on("[data-legend] button:not([hidden])", &[key::LEFT])
            .await?;
        let second =
            "return document.activeElement === document.querySelectorAll('[data-legend] button:not([hidden])')[1]";
        page.wait_until("the focus moves to the left", second).await
    });
}

#[test]
fn no_page_scrolls_sideways_when_it_is_turned() {
    for (width, height) in [(1366, 657), (320, 640)] {
        Scenario::in_browser(Browser::Chromium)
            .viewport(width, height)
            .run(async |page| {
                for path in [
                    "/armenia/",
                    "/table/",
                    "/glossary/",
                    "/silence/",
                    "/about/",
                    "/quiz/",
                    "/read/",
                    "/class/",
                    "/teachers/",
                    "/links/",
                    "/lesson/",
                    "/answers/",
                    "/handout/",
                    "/worksheet/",
                    "/dates/",
                    "/course/",
                ] {
                    page.load(path).await?;
                    assert!(page.eval::<bool>(TURN, vec![]).await?);
                    assert_eq!(page.eval::<i32>(OVERFLOW, vec![]).await?, 0, "{path} at {width}");
                }
                page.open("/").await?;
                turn(page).await?;
                page.press_on(".menu summary", &[key::ENTER]).await?;
                let inside = "const { left, right } = document.querySelector('.menu > div').getBoundingClientRect();
                return left >= 0 && right <= innerWidth";
                page.wait_until("the menu is in sight", inside).await
            });
    }
}
