//! Carries out random actions: their keys, texts, fragments, sizes and targets.

use super::action::Action;
use crate::browser::Browser;
use crate::input::{key, Point};
use crate::page::Page;
use anyhow::Result;
use fastrand::Rng;
use serde::Deserialize;
use serde_json::json;

const KEYS: [&str; 24] = [
    key::TAB,
    key::TAB,
    key::TAB,
    key::TAB,
    key::ENTER,
    key::ENTER,
    key::ENTER,
    key::ESCAPE,
    key::ESCAPE,
    key::LEFT,
    key::RIGHT,
    key::UP,
    key::DOWN,
    key::DOWN,
    key::HOME,
    key::END,
    " ",
    "+",
    "-",
    "0",
    "a",
    "k",
    "t",
    "u",
];

const WORDS: [&str; 8] = [
    "russ",
    "s1",
    "Byelorussia",
    "karabakh",
    "naxçıvan",
    "zzz",
    "a",
    "treaty of ",
];

/// Fragments of every kind, and malformed ones.
const FRAGMENTS: [&str; 10] = [
    "armenia",
    "uzbekistan",
    "s1",
    "s13",
    "silence",
    "russia-c2",
    "at-1992-10",
    "s14",
    "%",
    "",
];

/// Common sizes of viewports.
const SIZES: [(u32, u32); 7] = [
    (320, 640),
    (375, 812),
    (600, 500),
    (768, 1024),
    (1024, 700),
    (1280, 900),
    (1600, 1000),
];

/// Messages that the page itself must ignore.
const MESSAGE: &str = "postMessage({ source: 'azerbaijan-1994', version: 1, type: 'set', republic: 'latvia', at: '1991-12', layer: 'cis', theme: 'dark' }, '*');
    postMessage(null, '*'); postMessage('take over', '*'); return true";

#[derive(Deserialize)]
struct Aim {
    what: String,
    at: Point,
    /// The size of the viewport.
    viewport: Point,
    /// The fragment that a click there must select.
    chooses: Option<String>,
}

/// What was done.
pub struct Performed {
    /// For the list of steps.
    pub what: String,
    /// The fragment that the page must select.
    pub chooses: Option<String>,
}

impl Action {
    /// Carries it out, and describes it.
    pub async fn perform(self, page: &Page, rng: &mut Rng) -> Result<Performed> {
        // Always the same number of random numbers, so that the targets found do not change the later steps.
        let (pick, way, other) = (rng.u32(..), rng.usize(..), rng.u32(..));
        let input = page.input();
        let driver = &page.session.driver;
        let some = |what: &str| Performed {
            what: what.into(),
            chooses: None,
        };
        let target = match self {
            Self::ClickLand | Self::Tap => "land",
            Self::ClickList => "list",
            Self::ClickLink => "link",
            Self::ClickButton => "button",
            Self::ClickField => "field",
            Self::Drag | Self::Wheel | Self::Pinch | Self::Swipe => "picture",
            Self::OtherPage => "page",
            _ => "anywhere",
        };
        let aim = async || aim(page, target, pick).await;
        let far = ((other % 300) as i64 - 150, (other / 300 % 300) as i64 - 150);
        match self {
            Self::Key => {
                let name = KEYS[way % KEYS.len()];
                if leads_away(page, name).await? {
                    return Ok(some("none: it would lead to another page"));
                }
                if name == key::TAB && other % 3 == 0 {
                    input.press_with(key::SHIFT, name).await?;
                    return Ok(some("Shift+Tab"));
                }
                input.press(&[name]).await?;
                Ok(some(&name.escape_unicode().to_string()))
            }
            Self::Type => {
                let word = WORDS[way % WORDS.len()];
                let script = "const box = document.querySelector('[data-search]');
                    if (document.querySelector('dialog[open]')) return false;
                    box.focus(); box.select(); return document.activeElement === box";
                if page.eval::<bool>(script, vec![]).await? {
                    let letters: Vec<String> = word.chars().map(String::from).collect();
                    input
                        .press(&letters.iter().map(String::as_str).collect::<Vec<_>>())
                        .await?;
                }
                Ok(some(word))
            }
            Self::Theme => {
                let script = "const choice = document.querySelector('.theme select');
                    if (document.querySelector('dialog[open]') || !choice) return false;
                    document.querySelector('.menu').open = true;
                    choice.focus(); return document.activeElement === choice";
                let name = [key::HOME, key::DOWN, key::UP][way % 3];
                if page.eval::<bool>(script, vec![]).await? {
                    input.press(&[name]).await?;
                }
                Ok(some(&name.escape_unicode().to_string()))
            }
            Self::Back | Self::Forward => {
                let back = self == Self::Back;
                go(page, back).await?;
                // Not out of the site: then one step the other way.
                if !page
                    .eval::<bool>("return !!document.querySelector('[data-panel]')", vec![])
                    .await?
                {
                    go(page, !back).await?;
                    page.wait_live().await?;
                }
                Ok(some(""))
            }
            Self::Fragment => {
                let name = FRAGMENTS[way % FRAGMENTS.len()];
                page.eval::<bool>("location.hash = arguments[0]; return true", vec![json!(name)])
                    .await?;
                Ok(some(name))
            }
            Self::Message => page.eval::<bool>(MESSAGE, vec![]).await.map(|_| some("")),
            Self::Resize => {
                let (width, height) = SIZES[way % SIZES.len()];
                match page.browser {
                    Browser::Chromium => page.session.resize(width, height).await?,
                    _ => drop(driver.set_window_rect(0, 0, width.max(500), height).await?),
                }
                Ok(some(&format!("{width} × {height}")))
            }
            Self::Scheme => {
                let scheme = ["dark", "light"][way % 2];
                let features = json!({ "features": [
                    { "name": "prefers-color-scheme", "value": scheme },
                    { "name": "prefers-reduced-motion", "value": "reduce" },
                ] });
                driver.cdp().send_raw("Emulation.setEmulatedMedia", features).await?;
                Ok(some(scheme))
            }
            Self::Reload => {
                driver.refresh().await?;
                page.wait_live().await?;
                Ok(some(""))
            }
            _ => {
                let Some(Aim {
                    what,
                    at,
                    viewport,
                    chooses,
                }) = aim().await?
                else {
                    return Ok(some("none"));
                };
                let inside = |(x, y): Point| (x.clamp(0, viewport.0 - 1), y.clamp(0, viewport.1 - 1));
                match self {
                    Self::Hover => input.hover(at).await?,
                    Self::Drag => input.drag(at, inside((at.0 + far.0, at.1 + far.1))).await?,
                    Self::Wheel => {
                        input
                            .wheel(at, far.1 * 2, (other % 4 > 0).then_some(key::CONTROL))
                            .await?
                    }
                    Self::Tap => input.tap(at).await?,
                    Self::Swipe => input.swipe(at, (at.0, (at.1 - 60).max(1))).await?,
                    Self::Pinch => {
                        let most = at.0.min(viewport.0 - 1 - at.0).max(1);
                        input
                            .pinch(at, (20 + far.0.abs() / 3).min(most), (20 + far.1.abs() / 3).min(most))
                            .await?;
                    }
                    _ => input.click(at).await?,
                }
                if self == Self::OtherPage {
                    page.wait_until(
                        "another page is there",
                        "return !document.querySelector('[data-panel]')",
                    )
                    .await?;
                    driver.back().await?;
                    page.wait_live().await?;
                }
                let clicks = matches!(self, Self::ClickLand | Self::ClickList | Self::Tap);
                Ok(Performed {
                    what,
                    chooses: chooses.filter(|_| clicks),
                })
            }
        }
    }
}

/// One step through the history.
async fn go(page: &Page, back: bool) -> Result<()> {
    let driver = &page.session.driver;
    if back {
        driver.back().await?;
    } else {
        driver.forward().await?;
    }
    Ok(())
}

async fn aim(page: &Page, kind: &str, pick: u32) -> Result<Option<Aim>> {
    const SCRIPT: &str = include_str!("aim.js");
    let found = page
        .session
        .driver
        .execute_async(SCRIPT, vec![json!(kind), json!(pick)])
        .await?;
    Ok(found.convert()?)
}

/// Whether Enter or Space at the focus would leave the page, save a file or print.
async fn leads_away(page: &Page, name: &str) -> Result<bool> {
    if ![key::ENTER, " "].contains(&name) {
        return Ok(false);
    }
    let script = r##"return !!document.activeElement?.matches(
        'a[href]:not([href^="#"]), [download], [data-save], [data-send], [data-print]')"##;
    page.eval(script, vec![]).await
}
