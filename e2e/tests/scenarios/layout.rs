//! Layout, from a small phone to a large screen.

use domain::republic::Republic;
use e2e::browser::Browser;
use e2e::page::Rect;
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

#[test]
fn every_republic_has_a_touch_target_at_every_width() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        let mut small = Vec::new();
        for width in WIDTHS {
            page.session.resize(width, 2400).await?;
            page.open(&format!("/?{width}")).await?;
            for republic in Republic::ALL {
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
fn the_links_of_the_list_and_the_buttons_of_the_map_are_touch_targets() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        for width in WIDTHS {
            page.session.resize(width, 900).await?;
            page.open(&format!("/?{width}")).await?;
            let links = page.boxes("nav[data-republics] a").await?;
            assert_eq!(links.len(), 15, "at {width}");
            for (name, link) in links {
                assert!(
                    link.height >= COMFORT && link.width >= COMFORT,
                    "{name} at {width}: {link:?}"
                );
            }
            let buttons = page.boxes("button[data-zoom], button[data-pan]").await?;
            assert_eq!(buttons.len(), 8, "at {width}");
            for (name, button) in buttons {
                assert!(
                    button.height >= COMFORT && button.width >= COMFORT,
                    "{name} at {width}: {button:?}"
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
            page.session.resize(width, 2400).await?;
            page.open(&format!("/?{width}")).await?;
            let drawings = ["caucasus", "baltics", "moldova", "pamirs"].map(|inset| {
                (
                    format!("[data-inset={inset}]"),
                    format!(":has(> [data-inset={inset}]) [data-label]"),
                )
            });
            let map = ("[data-camera]".to_owned(), "[data-camera] [data-label]".to_owned());
            for (drawing, labels) in [map].into_iter().chain(drawings) {
                let frames = page.boxes(&drawing).await?;
                // An inset is hidden where the map is large enough without it.
                let Some((_, frame)) = frames.first() else { continue };
                let labels = page.boxes(&labels).await?;
                assert!(!labels.is_empty(), "{drawing} has no names at {width}");
                for (place, (name, label)) in labels.iter().enumerate() {
                    if !within(label, frame) {
                        wrong.push(format!("{name} leaves {drawing} at {width}"));
                    }
                    for (other, second) in &labels[place + 1..] {
                        if label.overlaps(second) {
                            wrong.push(format!("{name} and {other} overlap in {drawing} at {width}"));
                        }
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
