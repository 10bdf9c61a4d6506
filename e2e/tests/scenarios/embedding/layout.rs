//! Map and words in sight together: at rest the whole map and timeline, after any choice the map and the heading, with both
//! republics and Baku where nothing covers the map. The frame never scrolls.

use crate::no_js::expect_article;
use anyhow::Result;
use domain::republic::Republic;
use e2e::browser::Browser;
use e2e::page::{Page, Rect};
use e2e::scenario::Scenario;
use serde::Deserialize;
use serde_json::json;
use std::time::Duration;

/// The frames that must show everything: two of the usual ones, a telephone's, and a low one.
const FRAMES: [(u32, u32); 4] = [(640, 480), (640, 720), (360, 600), (360, 480)];

/// What is seen of an embed.
#[derive(Debug, Deserialize)]
struct Seen {
    frame: Rect,
    /// How far the frame and everything around the pane have scrolled, together.
    scrolled: f64,
    picture: Rect,
    timeline: Rect,
    /// The pane, if it is visible.
    pane: Option<Rect>,
    heading: Option<Rect>,
    /// The outlines of Azerbaijan and of the open republic.
    subject: Rect,
    partner: Option<Rect>,
    /// The ends of the connector: Baku and the capital of the open republic.
    capitals: Vec<Rect>,
}

const SEEN: &str = "
    const [slug] = arguments;
    const box = e => { const { x, y, width, height } = e.getBoundingClientRect(); return { x, y, width, height }; };
    const find = selector => document.querySelector(selector);
    const shown = selector => { const e = find(selector); return e?.checkVisibility({ visibilityProperty: true }) ? box(e) : null; };
    // By its geometry: engines differ on whether the box of a shape holds its stroke.
    const ends = use => {
        const path = find(`${use.getAttribute('href') || 'none'} path`);
        const at = length => path.getPointAtLength(length).matrixTransform(use.getScreenCTM());
        return path ? [at(0), at(path.getTotalLength())].map(({ x, y }) => ({ x, y, width: 0, height: 0 })) : [];
    };
    let scrolled = 0;
    for (let e = find('.pane').parentElement; e; e = e.parentElement) scrolled += Math.abs(e.scrollTop) + Math.abs(e.scrollLeft);
    return {
        frame: { x: 0, y: 0, width: innerWidth, height: innerHeight }, scrolled,
        picture: box(find('.picture')), timeline: box(find('[data-timeline]')), pane: shown('.pane'),
        heading: slug ? shown(`article#${slug} h2`) : null,
        subject: box(find('[data-map] a[data-republic=azerbaijan]')),
        partner: slug ? box(find(`[data-map] a[data-republic=${slug}]`)) : null,
        capitals: ends(find('.tie')),
    }";

async fn seen(page: &Page, slug: Option<&str>) -> Result<Seen> {
    page.eval(SEEN, vec![json!(slug)]).await
}

/// Whether a box is in another one, but for what rounding adds.
fn within(inner: Rect, outer: Rect) -> bool {
    let along = |a: f64, length: f64, b: f64, whole: f64| a >= b - 1.0 && a + length <= b + whole + 1.0;
    along(inner.x, inner.width, outer.x, outer.width) && along(inner.y, inner.height, outer.y, outer.height)
}

/// The part of the picture that the pane, which lies over its right, leaves.
fn uncovered(seen: &Seen) -> Rect {
    let right = seen.pane.filter(|pane| pane.overlaps(&seen.picture)).map(|pane| pane.x);
    let Rect { x, y, width, height } = seen.picture;
    Rect {
        x,
        y,
        width: right.map_or(width, |right| width.min(right - x)),
        height,
    }
}

/// Asserts what holds in every state: the map is whole and the frame has not scrolled.
fn assert_whole(seen: &Seen, place: &str) {
    assert!(within(seen.picture, seen.frame), "{place}: the map is cut: {seen:?}");
    assert!(
        within(seen.timeline, seen.frame),
        "{place}: the timeline is cut: {seen:?}"
    );
    assert!(seen.picture.height >= 150.0, "{place}: the map is tiny: {seen:?}");
    assert_eq!(seen.scrolled, 0.0, "{place}: the frame scrolls");
    let ratio = seen.picture.width / seen.picture.height;
    assert!((ratio - 1.6).abs() < 0.02, "{place}: the map is squeezed: {ratio}");
}

fn map_timeline_and_words_stay_in_sight(browser: Browser) {
    for (width, height) in FRAMES {
        Scenario::in_browser(browser).viewport(width, height).run(async |page| {
            page.open("/embed/").await?;
            page.map_at_rest().await?;
            let rest = seen(page, None).await?;
            assert_whole(&rest, "at rest");
            assert!(
                !rest.pane.is_some_and(|pane| pane.overlaps(&rest.picture)),
                "the pane covers the map at rest"
            );
            for republic in Republic::ALL {
                let slug = republic.slug();
                let place = format!("{slug} in {width} by {height}");
                // A click, wherever the republic is by now.
                let click = "document.querySelector(`[data-map] a[data-republic=${arguments[0]}]`).dispatchEvent(
                    new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 })); return true";
                page.eval::<bool>(click, vec![json!(slug)]).await?;
                page.expect_selected(Some(slug)).await?;
                page.map_at_rest().await?;
                let now = seen(page, Some(slug)).await?;
                assert_whole(&now, &place);
                assert_eq!(now.picture, rest.picture, "{place}: the map has moved");
                assert_eq!(now.timeline, rest.timeline, "{place}: the timeline has moved");
                let pane = now.pane.unwrap_or_else(|| panic!("{place}: there is no pane"));
                assert!(
                    now.heading.is_some_and(|heading| within(heading, pane)),
                    "{place}: the heading is cut: {now:?}"
                );
                let clear = uncovered(&now);
                assert!(
                    clear.width * 2.0 >= now.picture.width,
                    "{place}: the pane covers most of the map"
                );
                assert!(within(now.subject, clear), "{place}: Azerbaijan is cut: {now:?}");
                if republic != Republic::SUBJECT {
                    // Both capitals, and the whole of all republics but Russia, which is larger than the map.
                    assert_eq!(now.capitals.len(), 2, "{place}: no line connects the capitals");
                    for capital in &now.capitals {
                        assert!(
                            within(*capital, clear),
                            "{place}: a capital is out of sight: {capital:?} in {clear:?}"
                        );
                    }
                    let partner = now.partner.unwrap_or_else(|| panic!("{place}: it has no outline"));
                    assert!(
                        republic == Republic::Russia || within(partner, clear),
                        "{place}: it is cut: {now:?}"
                    );
                }
            }
            Ok(())
        });
    }
}

#[test]
fn in_chromium_map_timeline_and_words_stay_in_sight() {
    map_timeline_and_words_stay_in_sight(Browser::Chromium);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_firefox_map_timeline_and_words_stay_in_sight() {
    map_timeline_and_words_stay_in_sight(Browser::Firefox);
}

#[test]
#[ignore = "only with --all: a second engine"]
fn in_webkit_map_timeline_and_words_stay_in_sight() {
    map_timeline_and_words_stay_in_sight(Browser::WebKit);
}

#[test]
fn sentences_stops_and_back_scroll_only_the_pane() {
    for (width, height) in FRAMES {
        Scenario::in_browser(Browser::Chromium)
            .viewport(width, height)
            .run(async |page| {
                page.open("/embed/").await?;
                let rest = seen(page, None).await?;
                for fragment in ["s13", "s1", "silence", "russia", "s12", ""] {
                    page.eval::<bool>("location.hash = arguments[0]; return true", vec![json!(fragment)])
                        .await?;
                    tokio::time::sleep(Duration::from_millis(300)).await;
                    let now = seen(page, None).await?;
                    assert_whole(&now, &format!("#{fragment} in {width} by {height}"));
                    assert_eq!(now.picture, rest.picture, "#{fragment} moves the map");
                    if fragment.starts_with(['s']) && fragment != "silence" {
                        let pane = now.pane.unwrap_or_else(|| panic!("#{fragment}: there is no pane"));
                        let sentence = page.boxes(&format!("#{fragment} .number")).await?;
                        assert!(
                            sentence.iter().any(|(_, number)| within(*number, pane)),
                            "#{fragment} is out of sight in {width} by {height}: {sentence:?}"
                        );
                    }
                }
                page.press_on(".stops a[data-moment]", &[e2e::input::key::ENTER])
                    .await?;
                assert_whole(&seen(page, None).await?, "after a stop");
                Ok(())
            });
    }
}

#[test]
fn the_link_to_the_whole_page_is_always_in_sight() {
    for (width, height) in [(320, 480), (360, 600), (640, 480), (1000, 720)] {
        Scenario::in_browser(Browser::Chromium)
            .viewport(width, height)
            .run(async |page| {
                for address in ["/embed/", "/embed/#armenia", "/embed/?chrome=minimal"] {
                    page.open(address).await?;
                    let Seen { frame, .. } = seen(page, None).await?;
                    let found = page.boxes("[data-whole]").await?;
                    assert!(
                        matches!(&found[..], [(_, link)] if within(*link, frame)),
                        "{address} at {width}: {found:?}"
                    );
                }
                Ok(())
            });
    }
}

/// The republics of which no point is free of controls and of the loupe.
const COVERED: &str = "return [...document.querySelectorAll('[data-map] a')].filter(link => {
    const { left, top, right, bottom } = link.getBoundingClientRect();
    for (let y = top + 1; y < bottom; y += 2) for (let x = left + 1; x < right; x += 2)
        if (document.elementFromPoint(x, y)?.closest('a') === link) return false;
    return true;
}).map(link => link.dataset.republic)";

#[test]
fn in_wide_frames_the_controls_cover_no_republic() {
    for (width, height) in [(640, 480), (800, 500), (1000, 600)] {
        Scenario::in_browser(Browser::Chromium)
            .viewport(width, height)
            .run(async |page| {
                for chrome in ["full", "minimal"] {
                    page.open(&format!("/embed/?chrome={chrome}")).await?;
                    let covered: Vec<String> = page.eval(COVERED, vec![]).await?;
                    // The loupe shows the Caucasus larger, and hides what lies under it.
                    let is_covered = |slug: &str| covered.iter().any(|one| one == slug);
                    for slug in ["estonia", "latvia", "lithuania", "belarus", "russia", "uzbekistan"] {
                        assert!(!is_covered(slug), "{slug} in {width} by {height}, {chrome}");
                    }
                }
                Ok(())
            });
    }
}

#[test]
fn the_minimal_embed_says_which_date_its_map_shows() {
    for (width, height) in [(320, 480), (640, 480), (1000, 600)] {
        Scenario::in_browser(Browser::Chromium)
            .viewport(width, height)
            .run(async |page| {
                page.open("/embed/?chrome=minimal&at=1992-10").await?;
                let shown = "const date = document.querySelector('.captions [data-now] .date'), { left, top, right, bottom } = date.getBoundingClientRect();
                    return [date.textContent, document.elementFromPoint((left + Math.min(right, innerWidth)) / 2, (top + bottom) / 2) === date]";
                let (date, in_sight): (String, bool) = page.eval(shown, vec![]).await?;
                assert_eq!((date.as_str(), in_sight), ("October 1992", true), "{width} by {height}");
                Ok(())
            });
    }
}

#[test]
fn without_scripts_map_and_heading_are_in_sight_too() {
    for (width, height) in FRAMES {
        Scenario::in_browser(Browser::Chromium)
            .viewport(width, height)
            .without_javascript()
            .run(async |page| {
                page.load("/embed/").await?;
                assert_whole(&seen(page, None).await?, "at rest");
                page.load("/embed/?1#georgia").await?;
                expect_article(page, Republic::Georgia).await?;
                let now = seen(page, Some("georgia")).await?;
                assert_whole(&now, "#georgia");
                let shown = now
                    .heading
                    .zip(now.pane)
                    .is_some_and(|(heading, pane)| within(heading, pane));
                assert!(shown, "{width} by {height}: {now:?}");
                Ok(())
            });
    }
}
