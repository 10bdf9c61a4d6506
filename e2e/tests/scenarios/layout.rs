//! Layout, from a small phone to a large screen.

use anyhow::Result;
use domain::republic::Republic;
use e2e::browser::Browser;
use e2e::input::key;
use e2e::page::{Page, Rect};
use e2e::scenario::Scenario;
use serde_json::json;

/// The size of touch targets.
pub const COMFORT: f64 = 44.0;

const WIDTHS: [u32; 7] = [320, 375, 768, 1024, 1280, 1440, 1920];

/// On narrow screens the loupe makes the republics of the Caucasus as wide as a finger; all have a large link in the list.
#[test]
fn the_loupe_makes_armenia_as_wide_as_a_finger() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for width in [360, 375, 430] {
            page.session.resize(width, 900).await?;
            page.open(&format!("/?{width}")).await?;
            let armenia = page.boxes(".loupe a[data-republic=armenia]").await?;
            assert_eq!(armenia.len(), 1, "at {width}");
            assert!(armenia[0].1.width >= COMFORT - 4.0, "{armenia:?} at {width}");
        }
        page.session.resize(1440, 900).await?;
        page.open("/?wide").await?;
        assert!(page.boxes(".loupe").await?.is_empty(), "wide maps need none");
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
            // The arrows show while the map is pointed at.
            page.input().hover(page.center_of(".picture").await?).await?;
            let buttons = page.boxes("button[data-zoom], button[data-pan]").await?;
            let map = page.boxes(".picture").await?;
            let is_narrow = map.first().is_some_and(|(_, map)| map.width < 608.0);
            assert_eq!(buttons.len(), if is_narrow { 5 } else { 6 }, "at {width}");
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
                let least = COMFORT.min(f64::from(width) / 8.0 - 3.0);
                assert!(
                    stop.height >= COMFORT && stop.width >= least - 0.5,
                    "{name} at {width}: {stop:?}"
                );
            }
        }
        Ok(())
    });
}

/// What is wrong with the names in sight, of which there are at least so many: those that overlap, or are cut by the edge of the map.
pub async fn wrong_names(page: &Page, least: usize, when: &str) -> Result<Vec<String>> {
    let frames = page.boxes(".picture").await?;
    let (_, frame) = frames.first().expect("the map is there");
    let labels = page.boxes(".picture > .names [data-label]").await?;
    let seen: Vec<_> = labels.iter().filter(|(_, label)| label.overlaps(frame)).collect();
    assert!(seen.len() >= least, "{when}: the map has only {} names", seen.len());
    let mut wrong = Vec::new();
    for (place, (name, label)) in seen.iter().enumerate() {
        if !within(label, frame) {
            wrong.push(format!("{when}: {name} leaves the map"));
        }
        for (other, second) in &seen[place + 1..] {
            if label.overlaps(second) {
                wrong.push(format!("{when}: {name} and {other} overlap"));
            }
        }
    }
    Ok(wrong)
}

#[test]
fn no_two_names_on_a_map_overlap_or_leave_it() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        let mut wrong = Vec::new();
        for width in WIDTHS {
            page.session.resize(width, 1200).await?;
            page.open(&format!("/?{width}")).await?;
            wrong.extend(wrong_names(page, 3, &format!("at {width}")).await?);
        }
        assert!(wrong.is_empty(), "{}", wrong.join(", "));
        Ok(())
    });
}

#[test]
fn with_any_republic_chosen_and_at_any_step_of_zoom_names_are_whole_and_apart() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        let mut wrong = Vec::new();
        for (width, height) in [(1366, 657), (768, 1024), (375, 812)] {
            page.session.resize(width, height).await?;
            page.open(&format!("/?{width}")).await?;
            for republic in Republic::ALL {
                let choose = format!("location.hash = '{}'", republic.slug());
                page.eval::<()>(&choose, vec![]).await?;
                page.expect_selected(Some(republic.slug())).await?;
                page.map_at_rest().await?;
                wrong.extend(wrong_names(page, 2, &format!("at {width} with {}", republic.name())).await?);
            }
            page.open(&format!("/?{width}&zoom")).await?;
            for step in 1..=4 {
                page.eval::<()>("document.querySelector('[data-zoom=in]').click()", vec![])
                    .await?;
                page.map_at_rest().await?;
                wrong.extend(wrong_names(page, 0, &format!("at {width}, step {step}")).await?);
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
    for (width, height) in windows(browser) {
        Scenario::in_browser(browser)
            .viewport(*width, *height)
            .run(async |page| {
                page.open("/").await?;
                let parts = ["[data-legend]", ".picture", "[data-timeline]"];
                expect_in_sight(page, &parts, &format!("{width} × {height}")).await
            });
    }
}

/// Each window is a scenario of its own; the second and third engine have two.
fn windows(browser: Browser) -> &'static [(u32, u32)] {
    match browser {
        Browser::Chromium => &WINDOWS,
        _ => &WINDOWS[..2],
    }
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
    // Russia reaches beyond every view: its capital counts, at the end of the connector.
    const other = arguments[0] === 'russia'
        ? whole(document.querySelector('.tie').getBoundingClientRect()) : whole(box(arguments[0]));
    // Baku lies inside Azerbaijan.
    return [whole(box('azerbaijan')), other]";

fn a_choice_keeps_map_and_words_in_sight(browser: Browser, republics: &[Republic]) {
    for &(width, height) in windows(browser) {
        Scenario::in_browser(browser).viewport(width, height).run(async |page| {
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
                let (subject, other): (bool, bool) = page.eval(PAIR, vec![slug.into()]).await?;
                assert!(
                    subject && other,
                    "{when}: Azerbaijan {subject}, the other {other} in the picture"
                );
                if width >= 1024 {
                    assert_eq!(page.scrolled().await?, 0.0, "{when}: the window has moved");
                }
            }
            Ok(())
        });
    }
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

#[test]
fn in_a_window_of_any_shape_the_article_is_wide_enough_to_read() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for (width, height) in [
            (896, 700),
            (1024, 768),
            (1280, 1024),
            (1440, 1080),
            (1024, 1366),
            (1180, 820),
        ] {
            page.session.resize(width, height).await?;
            page.open(&format!("/?{width}-{height}#uzbekistan")).await?;
            page.expect_selected(Some("uzbekistan")).await?;
            let boxes = page.boxes("#uzbekistan").await?;
            assert!(boxes[0].1.width >= 240.0, "{width} × {height}: {boxes:?}");
        }
        Ok(())
    });
}

#[test]
fn a_sentence_chosen_in_an_article_is_scrolled_into_sight_and_the_map_stays() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for (width, height) in [(1440, 900), (1366, 657), (375, 812)] {
            page.session.resize(width, height).await?;
            page.open(&format!("/?{width}-{height}#uzbekistan")).await?;
            page.expect_selected(Some("uzbekistan")).await?;
            page.eval::<()>(
                "document.querySelector('#uzbekistan .mark[href=\"#s13\"]').click()",
                vec![],
            )
            .await?;
            let seen =
                "const quoted = document.querySelector('article[data-open] [data-quote=s13]').getBoundingClientRect();
                return quoted.top >= 0 && quoted.bottom <= innerHeight";
            page.wait_until("the quotation is in sight", seen).await?;
            expect_in_sight(page, &[".picture"], &format!("{width} × {height}")).await?;
            if width > 1000 {
                assert_eq!(page.scrolled().await?, 0.0, "the window has moved");
            }
        }
        Ok(())
    });
}

#[test]
fn what_is_in_sight_before_and_after_a_flight_stays_in_sight() {
    Scenario::in_browser(Browser::Chromium).with_motion().run(async |page| {
        page.open("/").await?;
        // The least share of Azerbaijan that is in sight in any frame until the map rests.
        let fly = "const [slug, done] = arguments, start = performance.now();
            let least = 1;
            location.hash = slug;
            requestAnimationFrame(function look() {
                const frame = document.querySelector('.picture').getBoundingClientRect();
                const land = document.querySelector('[data-map] [data-republic=azerbaijan]').getBoundingClientRect();
                const wide = Math.min(land.right, frame.right) - Math.max(land.left, frame.left);
                const high = Math.min(land.bottom, frame.bottom) - Math.max(land.top, frame.top);
                least = Math.min(least, Math.max(0, wide) * Math.max(0, high) / (land.width * land.height));
                if (performance.now() - start < 1200) requestAnimationFrame(look); else done(least);
            })";
        for slug in ["armenia", "", "georgia", "uzbekistan", ""] {
            let least: f64 = page
                .session
                .driver
                .execute_async(fly, vec![json!(slug)])
                .await?
                .convert()?;
            assert!(least > 0.95, "{slug}: {least}");
        }
        Ok(())
    });
}

/// The texts of the legend that begin at the left edge with punctuation.
const BROKEN: &str = "
    const left = document.querySelector('.legend').getBoundingClientRect().left;
    const atLeft = box => box && box.width && box.left < left + 2;
    const texts = [...document.querySelectorAll('.legend span')].filter(e => /^[.,;]/.test(e.textContent) && atLeft(e.getClientRects()[0]));
    return texts.map(e => e.textContent.slice(0, 20))";

#[test]
fn no_line_of_the_legend_begins_with_punctuation() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for width in [320, 375, 768, 1366, 1440] {
            page.session.resize(width, 800).await?;
            for layer in ["stance", "coverage", "cis", "relations"] {
                for at in ["1991-12", "1992-93", "1993-h2", "1993-09", "1994-03"] {
                    page.open(&format!("/?layer={layer}&at={at}")).await?;
                    let broken: Vec<String> = page.eval(BROKEN, vec![]).await?;
                    assert!(broken.is_empty(), "{layer} in {at} at {width}: {broken:?}");
                    let wide: bool = page
                        .eval(
                            "const e = document.querySelector('.legend'); return e.scrollWidth > e.clientWidth + 1",
                            vec![],
                        )
                        .await?;
                    assert!(!wide, "{layer} in {at} at {width} is too wide");
                }
            }
        }
        Ok(())
    });
}
