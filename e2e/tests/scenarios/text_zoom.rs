//! Text is large enough at every width, and complete when it is enlarged.

use crate::states::{State, MAP, OTHERS};
use anyhow::{Error, Result};
use e2e::browser::Browser;
use e2e::page::Page;
use e2e::scenario::Scenario;
use serde_json::json;

/// From the smallest phone on; 320 px are 1280 px at 400 %.
const WIDTHS: [u32; 9] = [320, 375, 414, 600, 768, 1024, 1280, 1440, 1920];

/// All visible texts smaller than so many pixels as drawn, scaling included.
const SMALL: &str = "
    const least = arguments[0], small = new Map();
    let read = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const words = walker.currentNode.textContent.trim();
        const element = walker.currentNode.parentElement;
        if (!words || element.closest('script, style, template, option, title, desc')) continue;
        if (!element.getClientRects().length || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        read += 1;
        let size = parseFloat(getComputedStyle(element).fontSize);
        if (element.ownerSVGElement) size *= Math.abs(element.getScreenCTM().d);
        else if (element.offsetHeight) {
            // Scaled text; half a pixel less is rounding.
            const { height } = element.getBoundingClientRect();
            const scale = height / element.offsetHeight;
            if (scale < 0.9 && Math.abs(height - element.offsetHeight) > 1) size *= scale;
        }
        if (size < least - 0.05) small.set(`${element.localName}.${element.getAttribute('class') ?? ''} “${words.slice(0, 30)}”`, size);
    }
    return [read, [...small].map(([words, size]) => `${words} is ${size.toFixed(1)} px`)]";

const READ: [&str; 11] = [
    "nothing chosen",
    "a republic that is named",
    "the silences",
    "the layer of the CIS",
    "embedded, chosen",
    "embedded, minimal",
    "quiz: places that were tried",
    "quiz: an answer",
    "the page of a republic",
    "the table sorted",
    "the glossary",
];

pub fn known(name: &str) -> Result<State> {
    let state = MAP.iter().chain(&OTHERS).find(|state| state.name == name);
    state
        .copied()
        .ok_or_else(|| Error::msg(format!("there is no state {name}")))
}

pub async fn resized(page: &Page, width: u32, height: u32) -> Result<()> {
    page.session.resize(width, height).await?;
    let wide = format!("return innerWidth === {width}");
    page.wait_until("the window has its size", &wide).await
}

#[test]
fn no_text_is_smaller_than_twelve_pixels_at_any_width() {
    Scenario::in_browser(Browser::Chromium).run(async |page| {
        let mut wrong = Vec::new();
        for name in READ {
            resized(page, 1280, 900).await?;
            known(name)?.reach(page).await?;
            for width in WIDTHS {
                resized(page, width, 900).await?;
                let (read, small): (usize, Vec<String>) = page.eval(SMALL, vec![json!(12)]).await?;
                assert!(read > 7, "{name}: only {read} texts are read");
                wrong.extend(small.iter().map(|text| format!("{name} at {width}: {text}")));
            }
        }
        assert!(wrong.is_empty(), "\n    {}", wrong.join("\n    "));
        // The measurement finds small text.
        known(READ[0])?.reach(page).await?;
        resized(page, 375, 900).await?;
        let (_, small): (usize, Vec<String>) = page.eval(SMALL, vec![json!(13)]).await?;
        assert!(!small.is_empty());
        Ok(())
    });
}

/// How much wider than the window the page is, and what sticks out first.
const WIDE: &str = "
    const wide = document.documentElement.scrollWidth - innerWidth;
    const out = wide <= 0 ? undefined : [...document.body.querySelectorAll('*')].find(element =>
        element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('.wide, svg, .labels'));
    return [wide, out ? out.outerHTML.slice(0, 120) : '']";

#[test]
fn at_four_hundred_per_cent_nothing_scrolls_sideways_or_covers_what_is_read() {
    Scenario::in_browser(Browser::Chromium)
        .viewport(320, 256)
        .run(async |page| {
            let mut wrong = Vec::new();
            for state in MAP.iter().step_by(2).chain(&OTHERS) {
                // Frames this narrow have one map, and the wall takes the whole window.
                if state.name == "embedded, two dates" || state.name.starts_with("on the wall") {
                    continue;
                }
                state.reach(page).await?;
                let (wide, out): (i64, String) = page.eval(WIDE, vec![]).await?;
                if wide > 0 {
                    wrong.push(format!("{} is {wide} px too wide: {out}", state.name));
                }
                // Whatever stays in place while the page scrolls leaves half of this small window at least.
                let held = "return [...document.body.querySelectorAll('*')]
                    .filter(element => ['fixed', 'sticky'].includes(getComputedStyle(element).position)
                        && element.checkVisibility({ visibilityProperty: true }) && !element.closest('dialog'))
                    .map(element => [element.className, element.getBoundingClientRect().height]).filter(([, height]) => height > innerHeight / 2)";
                let held: Vec<(String, f64)> = page.eval(held, vec![]).await?;
                wrong.extend(held.iter().map(|(name, height)| format!("{}: {name} keeps {height} px", state.name)));
            }
            assert!(wrong.is_empty(), "\n    {}", wrong.join("\n    "));
            Ok(())
        });
}

#[test]
fn with_letters_twice_as_large_nothing_scrolls_sideways_or_is_cut_off() {
    Scenario::in_browser(Browser::Chromium)
        .run(async |page| {
            let mut wrong = Vec::new();
            for width in [1280, 640] {
                resized(page, width, 900).await?;
                for name in READ {
                    known(name)?.reach(page).await?;
                    let twice = "document.documentElement.style.fontSize = '200%'; return true";
                    page.eval::<bool>(twice, vec![]).await?;
                    let (wide, out): (i64, String) = page.eval(WIDE, vec![]).await?;
                    if wide > 0 {
                        wrong.push(format!("{name} at {width} is {wide} px too wide: {out}"));
                    }
                    // A control shows all of its words.
                    let cut = "return [...document.querySelectorAll('button, summary, .mark, .kicker, h1, h2, h3')]
                        .filter(element => element.getClientRects().length && !element.closest('.unseen, .picture')
                            && (element.scrollWidth > element.clientWidth + 2 && getComputedStyle(element).overflowX !== 'visible'))
                        .map(element => element.textContent.slice(0, 40))";
                    let cut: Vec<String> = page.eval(cut, vec![]).await?;
                    wrong.extend(cut.iter().map(|words| format!("{name} at {width}: “{words}” is cut off")));
                }
            }
            assert!(wrong.is_empty(), "\n    {}", wrong.join("\n    "));
            Ok(())
        });
}

#[test]
fn what_a_sentence_can_do_is_said_below_the_source_text() {
    Scenario::in_browser(Browser::Chromium)
        .viewport(1366, 657)
        .run(async |page| {
            page.open("/").await?;
            let hints = page.boxes(".notes [data-note='']").await?;
            let [(hint, place)] = hints.as_slice() else {
                panic!("one hint is visible, not {hints:?}");
            };
            // For pointer and keys, and in the first sight.
            assert!(hint.starts_with("Point to a sentence or choose its number"), "{hint}");
            assert!(place.y > 0.0 && place.y + place.height <= 657.0, "{place:?}");
            Ok(())
        });
}

/// Readers with weak eyes set it once for all pages.
#[test]
fn the_text_size_of_the_browser_is_that_of_the_page() {
    let sizes = |size: u32| {
        let found = std::sync::Mutex::new(Vec::new());
        Scenario::in_browser(Browser::Chromium)
            .viewport(1366, 768)
            .preference("webkit.webprefs.default_font_size", size)
            .run(async |page| {
                for path in ["/", "/read/", "/quiz/", "/lesson/", "/class/", "/armenia/", "/embed/"] {
                    page.load(path).await?;
                    let (wide, out): (i64, String) = page.eval(WIDE, vec![]).await?;
                    assert!(wide <= 0, "{path} at {size} is {wide} px too wide: {out}");
                    let size = "return parseFloat(getComputedStyle(document.body).fontSize)";
                    let size: f64 = page.eval(size, vec![]).await?;
                    found.lock().expect("one thread").push((path, size));
                }
                Ok(())
            });
        found.into_inner().expect("one thread")
    };
    for ((path, usual), (_, large)) in sizes(16).into_iter().zip(sizes(32)) {
        assert!(
            large >= 1.9 * usual,
            "{path}: {usual} px, {large} px with text twice as large"
        );
    }
}
