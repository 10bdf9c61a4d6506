//! Layout, from a small phone to a large screen.

use anyhow::Result;
use domain::republic::Republic;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::{Page, Rect};
use e2e::scenario::Scenario;

/// The smallest touch target (WCAG 2.2, 2.5.8), and the size used where there is space.
const TARGET: f64 = 24.0;
pub const COMFORT: f64 = 44.0;

const WIDTHS: [u32; 7] = [320, 375, 768, 1024, 1280, 1440, 1920];

/// The side of the largest square of which every pixel belongs to the republic's link, in the map or in an inset, as
/// the pointer finds it, labels and neighbours included. Looks no further than 24 px, and first with a coarse grid.
const SQUARE: &str = "
    const slug = arguments[0], enough = 24;
    const side = (svg, link, step) => {
        const box = link.getBoundingClientRect(), frame = svg.getBoundingClientRect();
        const left = Math.max(box.left, frame.left, 0), right = Math.min(box.right, frame.right, innerWidth);
        const top = Math.max(box.top, frame.top, 0), bottom = Math.min(box.bottom, frame.bottom, innerHeight);
        const pixels = samples => samples && (samples - 1) * step + 1;
        let above = [], best = 0;
        for (let y = top + 0.5; y < bottom && best < enough; y += step) {
            const row = [];
            for (let x = left + 0.5, i = 0; x < right; x += step, i++) {
                const hit = document.elementFromPoint(x, y)?.closest('a[data-republic]');
                row[i] = hit?.getAttribute('data-republic') === slug
                    ? 1 + Math.min(row[i - 1] || 0, above[i] || 0, above[i - 1] || 0) : 0;
                best = Math.max(best, pixels(row[i]));
            }
            above = row;
        }
        return best;
    };
    let best = 0;
    for (const step of [12, 4, 1]) {
        for (const svg of document.querySelectorAll('[data-map], [data-inset]')) {
            for (const link of svg.querySelectorAll(`a[data-republic=\"${slug}\"]`)) {
                svg.scrollIntoView({ block: 'center', behavior: 'instant' });
                best = Math.max(best, side(svg, link, step));
                if (best >= enough) return best;
            }
        }
    }
    return best;";

/// The republics that the loupe of narrow maps makes large enough for a finger.
const IN_LOUPE: [Republic; 3] = [Republic::Armenia, Republic::Azerbaijan, Republic::Georgia];

/// The list has a large link for each republic at every width. In the map itself the loupe serves the Caucasus on narrow
/// screens, and from 1024 px on every republic can be touched.
#[test]
fn the_republics_of_the_map_are_touch_targets_where_the_map_is_large_or_has_a_loupe() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        let mut small = Vec::new();
        for width in [320, 375, 1440, 1920] {
            page.session.resize(width, 1080).await?;
            page.open(&format!("/?{width}")).await?;
            let wanted = if width < 640 { &IN_LOUPE[..] } else { &Republic::ALL };
            for republic in wanted {
                let side: f64 = page.eval(SQUARE, vec![republic.slug().into()]).await?;
                if side < TARGET {
                    small.push(format!("{} has {side} px at {width}", republic.name()));
                }
            }
        }
        assert!(small.is_empty(), "no square of {TARGET} px: {}", small.join(", "));
        Ok(())
    });
}

#[test]
fn the_links_of_the_list_the_stops_and_the_buttons_of_the_map_are_touch_targets() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for width in WIDTHS {
            page.session.resize(width, 900).await?;
            page.open(&format!("/?{width}#armenia")).await?;
            page.map_at_rest().await?;
            let links = page.boxes("nav[data-republics] a").await?;
            assert_eq!(links.len(), 15, "at {width}");
            let buttons = page.boxes("button[data-zoom], button[data-pan]").await?;
            assert_eq!(buttons.len(), if width < 640 { 5 } else { 6 }, "at {width}");
            let stops = page.boxes(".stops a").await?;
            assert_eq!(stops.len(), 8, "at {width}");
            for (name, target) in links.into_iter().chain(buttons) {
                assert!(
                    target.height >= COMFORT && target.width >= COMFORT,
                    "{name} at {width}: {target:?}"
                );
            }
            // On the smallest phones the eight stops share the width.
            for (name, stop) in stops {
                let least = COMFORT.min(f64::from(width) / 8.0);
                assert!(
                    stop.height >= COMFORT && stop.width >= least - 0.5,
                    "{name} at {width}: {stop:?}"
                );
            }
        }
        Ok(())
    });
}

#[test]
fn no_two_names_on_a_map_overlap_or_leave_it() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        let mut wrong = Vec::new();
        for width in WIDTHS {
            page.session.resize(width, 1200).await?;
            page.open(&format!("/?{width}")).await?;
            let frames = page.boxes(".picture").await?;
            let (_, frame) = frames.first().expect("the map is there");
            let labels = page.boxes(".picture > .names [data-label]").await?;
            assert!(labels.len() >= 3, "the map has no names at {width}");
            for (place, (name, label)) in labels.iter().enumerate() {
                if !within(label, frame) {
                    wrong.push(format!("{name} leaves the map at {width}"));
                }
                for (other, second) in &labels[place + 1..] {
                    if label.overlaps(second) {
                        wrong.push(format!("{name} and {other} overlap at {width}"));
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join(", "));
        Ok(())
    });
}

fn within(inner: &Rect, outer: &Rect) -> bool {
    inner.x >= outer.x - 1.0
        && inner.y >= outer.y - 1.0
        && inner.x + inner.width <= outer.x + outer.width + 1.0
        && inner.y + inner.height <= outer.y + outer.height + 1.0
}

/// The windows in which map and words must be seen together.
const WINDOWS: [(u32, u32); 5] = [(1366, 657), (1280, 720), (1440, 900), (768, 1024), (375, 812)];

/// What of an element is not inside the window, in words; empty if it is whole in sight.
const OUT_OF_SIGHT: &str = "
    const out = [];
    for (const selector of arguments[0]) {
        const box = document.querySelector(selector).getBoundingClientRect();
        if (!box.height || box.top < -1 || box.left < -1 || box.bottom > innerHeight + 1 || box.right > innerWidth + 1)
            out.push(`${selector} ${Math.round(box.top)} to ${Math.round(box.bottom)} of ${innerHeight}`);
    }
    return out";

async fn expect_in_sight(page: &Page, selectors: &[&str], when: &str) -> Result<()> {
    let found: Vec<String> = page.eval(OUT_OF_SIGHT, vec![selectors.into()]).await?;
    assert!(found.is_empty(), "{when}: {}", found.join(", "));
    Ok(())
}

fn map_legend_and_timeline_are_whole_in_the_first_sight(browser: Browser) {
    Scenario::in_browser(browser).run(async |page| {
        for (width, height) in WINDOWS {
            page.session.resize(width, height).await?;
            page.open(&format!("/?{width}")).await?;
            let parts = ["[data-legend]", ".picture", "[data-timeline]"];
            expect_in_sight(page, &parts, &format!("{width} × {height}")).await?;
        }
        Ok(())
    });
}

#[test]
fn in_chromium_map_legend_and_timeline_are_whole_in_the_first_sight() {
    map_legend_and_timeline_are_whole_in_the_first_sight(Browser::Chromium);
}

#[test]
fn in_firefox_map_legend_and_timeline_are_whole_in_the_first_sight() {
    map_legend_and_timeline_are_whole_in_the_first_sight(Browser::Firefox);
}

#[test]
fn in_webkit_map_legend_and_timeline_are_whole_in_the_first_sight() {
    map_legend_and_timeline_are_whole_in_the_first_sight(Browser::WebKit);
}

/// Both republics as far as the map knows them at home, and Baku, inside the picture.
const PAIR: &str = "
    const frame = document.querySelector('.picture').getBoundingClientRect();
    const holds = (x, y) => x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom;
    const box = slug => document.querySelector(`[data-map] a[data-republic=${slug}] .shape`).getBoundingClientRect();
    const whole = b => holds(b.left, b.top) && holds(b.right, b.bottom);
    const baku = document.querySelector('[data-label=baku]')?.getBoundingClientRect();
    const dot = baku && holds(baku.left, baku.top);
    // Russia reaches beyond every view: its capital counts, at the end of the connector.
    const other = arguments[0] === 'russia'
        ? whole(document.querySelector('.tie').getBoundingClientRect()) : whole(box(arguments[0]));
    return [whole(box('azerbaijan')), other, !!dot]";

fn a_choice_keeps_map_and_words_in_sight(browser: Browser, republics: &[Republic]) {
    Scenario::in_browser(browser).run(async |page| {
        for (width, height) in WINDOWS {
            page.session.resize(width, height).await?;
            for (at, republic) in republics.iter().enumerate() {
                let slug = republic.slug();
                page.open(&format!("/?{width}{slug}")).await?;
                match at % 3 {
                    0 => page.load(&format!("/?{width}{slug}#{slug}")).await?,
                    1 => {
                        page.press_on(&format!("nav[data-republics] a[href='#{slug}']"), &[key::ENTER])
                            .await?
                    }
                    _ => {
                        page.press_on(&format!("[data-map] a[data-republic={slug}]"), &[key::ENTER])
                            .await?
                    }
                }
                page.expect_selected(Some(slug)).await?;
                page.scroll_at_rest().await?;
                page.map_at_rest().await?;
                let when = format!("{slug} at {width} × {height}");
                expect_in_sight(page, &[".picture", &format!("#{slug}-title")], &when).await?;
                let (subject, other, baku): (bool, bool, bool) = page.eval(PAIR, vec![slug.into()]).await?;
                assert!(
                    subject && other && baku,
                    "{when}: {subject} {other} {baku} in the picture"
                );
                if width >= 1024 {
                    assert_eq!(page.scrolled().await?, 0.0, "{when}: the window has moved");
                }
            }
        }
        Ok(())
    });
}

#[test]
fn in_chromium_a_choice_keeps_map_and_words_in_sight() {
    a_choice_keeps_map_and_words_in_sight(Browser::Chromium, &Republic::ALL);
}

#[test]
fn in_firefox_a_choice_keeps_map_and_words_in_sight() {
    let some = [Republic::Armenia, Republic::Estonia, Republic::Uzbekistan];
    a_choice_keeps_map_and_words_in_sight(Browser::Firefox, &some);
}

#[test]
fn in_webkit_a_choice_keeps_map_and_words_in_sight() {
    let some = [Republic::Armenia, Republic::Estonia, Republic::Uzbekistan];
    a_choice_keeps_map_and_words_in_sight(Browser::WebKit, &some);
}

#[test]
fn a_sentence_is_read_beside_the_map() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for (width, height) in WINDOWS {
            page.session.resize(width, height).await?;
            page.open(&format!("/?{width}")).await?;
            for number in 1..=13 {
                page.press_on(&format!("#s{number} .number"), &[key::ENTER]).await?;
                page.wait_for_value(
                    "the sentence is read",
                    "return document.querySelector('.sentence[data-active]')?.id",
                    &format!("s{number}"),
                )
                .await?;
                page.scroll_at_rest().await?;
                let when = format!("sentence {number} at {width} × {height}");
                expect_in_sight(page, &[".picture", &format!("#s{number} .number")], &when).await?;
                if width >= 1024 {
                    assert_eq!(page.scrolled().await?, 0.0, "{when}: the window has moved");
                }
            }
        }
        Ok(())
    });
}

#[test]
fn nothing_makes_the_page_scroll_sideways() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        let mut wrong = Vec::new();
        for width in WIDTHS {
            page.session.resize(width, 900).await?;
            for address in ["/", "/#armenia", "/#russia"] {
                page.session.driver.goto("about:blank").await?;
                page.open(address).await?;
                let wide: u32 = page.eval("return document.documentElement.scrollWidth", vec![]).await?;
                if wide > width {
                    wrong.push(format!("{address} is {wide} px wide at {width}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join(", "));
        Ok(())
    });
}
