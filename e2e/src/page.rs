//! The page in a browser: opening it, waiting for it, reading it.

use crate::browser::{Browser, Session, Settings};
use crate::input::{Input, Point};
use crate::server::PageServer;
use anyhow::{bail, Context, Result};
use serde::de::DeserializeOwned;
use serde::Deserialize;
use serde_json::{json, Value};
use std::fmt::Debug;
use std::time::{Duration, Instant};

/// How long to wait for the page. Generous, because only a failure waits that long.
const TIMEOUT: Duration = Duration::from_secs(20);

/// The page, its browser and its server.
pub struct Page {
    /// The engine.
    pub browser: Browser,
    /// The settings of the browser.
    pub settings: Settings,
    /// The session of the browser.
    pub session: Session,
    /// The server of the page.
    pub server: PageServer,
}

/// A box in the viewport.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq)]
#[allow(missing_docs)]
pub struct Rect {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

/// The selection, in each of the places that show it.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
pub struct Shown {
    /// The ids of the articles that are visible.
    pub articles: Vec<String>,
    /// The republics that the map marks as current.
    pub current: Vec<String>,
    /// The fragment of the address.
    pub fragment: String,
}

impl Page {
    /// Opens an address of the site and waits until the page is live.
    pub async fn open(&self, path: &str) -> Result<()> {
        self.load(path).await?;
        self.wait_live().await
    }

    /// Ends the browser and starts it again with the same profile, as on another day (Chromium, Firefox). Returns the errors
    /// so far, for the browser's log ends with it.
    pub async fn restart_browser(&mut self) -> Result<Vec<String>> {
        let errors = crate::console::errors(self.browser, &self.session).await?;
        self.session.restart(&self.settings).await?;
        Ok(errors)
    }

    /// Opens an address of the site without waiting for the page to be live.
    pub async fn load(&self, path: &str) -> Result<()> {
        Ok(self.session.driver.goto(self.server.address(path)).await?)
    }

    /// Waits until the page is live.
    pub async fn wait_live(&self) -> Result<()> {
        self.wait_until(
            "the page is live",
            "return !!document.documentElement?.hasAttribute('data-ready')",
        )
        .await
    }

    /// Mouse, touch, wheel and keys.
    pub fn input(&self) -> Input<'_> {
        Input(&self.session.driver)
    }

    /// Runs a script in the page and returns its value.
    pub async fn eval<T: DeserializeOwned>(&self, script: &str, arguments: Vec<Value>) -> Result<T> {
        Ok(self.session.driver.execute(script, arguments).await?.convert()?)
    }

    /// Waits until a script returns true.
    pub async fn wait_until(&self, what: &str, script: &str) -> Result<()> {
        let start = Instant::now();
        loop {
            // A document that is being replaced returns nothing.
            if self.eval::<Option<bool>>(script, vec![]).await? == Some(true) {
                return Ok(());
            }
            if start.elapsed() > TIMEOUT {
                bail!("waited {} s until {what}", TIMEOUT.as_secs());
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    }

    /// Waits until a script returns what is expected.
    pub async fn wait_for_value<T>(&self, what: &str, script: &str, expected: &T) -> Result<()>
    where
        T: DeserializeOwned + PartialEq + Debug,
    {
        let start = Instant::now();
        loop {
            let value: T = self.eval(script, vec![]).await?;
            if value == *expected {
                return Ok(());
            }
            if start.elapsed() > TIMEOUT {
                bail!("{what}: {expected:?}, but the page returns {value:?}");
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    }

    /// Puts the focus on something and presses keys there, one after another.
    pub async fn press_on(&self, selector: &str, keys: &[&str]) -> Result<()> {
        const FOCUS: &str = "const place = document.querySelector(arguments[0]);
            place?.focus();
            return !!place && document.activeElement === place";
        // After a selection by key the page moves the focus in a later task (`hashchange`). Keys must not come before it.
        const LATER: &str = "const done = arguments[0]; setTimeout(() => setTimeout(done, 0, true), 0)";
        if self.settings.javascript {
            self.session.driver.execute_async(LATER, vec![]).await?;
        }
        if !self.eval::<bool>(FOCUS, vec![json!(selector)]).await? {
            bail!("{selector} takes no focus");
        }
        self.input().press(keys).await
    }

    /// The camera of the map.
    pub async fn camera(&self) -> Result<String> {
        self.eval("return document.querySelector('[data-camera]').dataset.camera", vec![])
            .await
    }

    /// The box of Azerbaijan on the screen, which moves with the map.
    pub async fn subject_box(&self) -> Result<Rect> {
        const SCRIPT: &str = "
            const { x, y, width, height } =
                document.querySelector('[data-map] a[data-republic=azerbaijan]').getBoundingClientRect();
            return { x, y, width, height }";
        self.eval(SCRIPT, vec![]).await
    }

    /// Waits until the map has stopped moving, and returns its camera.
    pub async fn map_at_rest(&self) -> Result<String> {
        let start = Instant::now();
        let (mut last, mut still) = (self.subject_box().await?, 0);
        while still < 4 {
            if start.elapsed() > TIMEOUT {
                bail!("the map does not come to rest");
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
            let now = self.subject_box().await?;
            still = if now == last { still + 1 } else { 0 };
            last = now;
        }
        self.camera().await
    }

    /// How far the page is scrolled down.
    pub async fn scrolled(&self) -> Result<f64> {
        self.eval("return window.scrollY", vec![]).await
    }

    /// Waits until the page has stopped scrolling, which is smooth after a change of the fragment.
    pub async fn scroll_at_rest(&self) -> Result<()> {
        let start = Instant::now();
        let (mut last, mut still) = (self.scrolled().await?, 0);
        while still < 3 {
            if start.elapsed() > TIMEOUT {
                bail!("the page does not stop scrolling");
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
            let now = self.scrolled().await?;
            still = if now == last { still + 1 } else { 0 };
            last = now;
        }
        Ok(())
    }

    /// The current selection.
    pub async fn selection(&self) -> Result<Shown> {
        const SCRIPT: &str = "
            const seen = element => element.getClientRects().length > 0
                && getComputedStyle(element).visibility !== 'hidden';
            return {
                articles: [...document.querySelectorAll('[data-panel] article[id]')].filter(seen).map(a => a.id),
                current: [...new Set([...document.querySelectorAll('[data-map] a[aria-current=\"true\"]')]
                    .map(a => a.getAttribute('data-republic')))],
                fragment: location.hash,
            }";
        self.eval(SCRIPT, vec![]).await
    }

    /// Waits until exactly this republic (or none) is selected, in every place that shows it.
    pub async fn expect_selected(&self, slug: Option<&str>) -> Result<()> {
        let only = |found: &[String]| match slug {
            Some(slug) => found == [slug],
            None => found.is_empty(),
        };
        let start = Instant::now();
        loop {
            let shown = self.selection().await?;
            let fragment = shown.fragment.trim_start_matches('#');
            if only(&shown.articles) && only(&shown.current) && slug.is_none_or(|slug| slug == fragment) {
                return Ok(());
            }
            if start.elapsed() > TIMEOUT {
                bail!("{slug:?} should be selected, but the page shows {shown:?}");
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    }

    /// A point inside a republic's link, in the map or in an inset, away from its edge if possible.
    pub async fn point(&self, slug: &str) -> Result<Point> {
        const SCRIPT: &str = include_str!("page/point.js");
        self.scroll_at_rest().await?;
        let point: Option<Point> = self.eval(SCRIPT, vec![json!(slug)]).await?;
        point.with_context(|| format!("no visible point belongs to {slug}"))
    }

    /// The centre of the visible part of an element, after scrolling to it.
    pub async fn center_of(&self, selector: &str) -> Result<Point> {
        const SCRIPT: &str = "
            const element = document.querySelector(arguments[0]);
            if (!element) return null;
            const box = () => element.getBoundingClientRect();
            if (box().top < 0 || box().bottom > innerHeight)
                element.scrollIntoView({ block: 'center', behavior: 'instant' });
            const { left, top, right, bottom } = box();
            return [Math.round((Math.max(left, 0) + Math.min(right, innerWidth)) / 2),
                Math.round((Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2)];";
        self.scroll_at_rest().await?;
        let point: Option<Point> = self.eval(SCRIPT, vec![json!(selector)]).await?;
        point.with_context(|| format!("there is no {selector}"))
    }

    /// A point on text of an element outside its links.
    pub async fn text_point(&self, selector: &str) -> Result<Point> {
        const SCRIPT: &str = include_str!("page/words.js");
        self.scroll_at_rest().await?;
        let point: Option<Point> = self.eval(SCRIPT, vec![json!(selector)]).await?;
        point.with_context(|| format!("{selector} has no visible text outside links"))
    }

    /// The text and box of every visible element that matches a selector.
    pub async fn boxes(&self, selector: &str) -> Result<Vec<(String, Rect)>> {
        const SCRIPT: &str = "
            return [...document.querySelectorAll(arguments[0])]
                .filter(e => e.getClientRects().length && getComputedStyle(e).visibility !== 'hidden'
                    && getComputedStyle(e).opacity !== '0')
                .map(e => {
                    const { x, y, width, height } = e.getBoundingClientRect();
                    return [e.textContent.trim().slice(0, 60), { x, y, width, height }];
                })";
        self.eval(SCRIPT, vec![json!(selector)]).await
    }

    /// The addresses of all files that the page has loaded so far. Files that the service worker caches are not among them.
    pub async fn loaded_files(&self) -> Result<Vec<String>> {
        let names = "return performance.getEntriesByType('resource').map(entry => entry.name)";
        self.eval(names, vec![]).await
    }

    /// The number of elements that match a selector.
    pub async fn count(&self, selector: &str) -> Result<usize> {
        self.eval(
            "return document.querySelectorAll(arguments[0]).length",
            vec![json!(selector)],
        )
        .await
    }
}

impl Rect {
    /// Whether two boxes overlap by more than half a pixel.
    pub fn overlaps(&self, other: &Self) -> bool {
        const HAIRLINE: f64 = 0.5;
        let along = |a: f64, length: f64, b: f64, other: f64| (a + length).min(b + other) - a.max(b) > HAIRLINE;
        along(self.x, self.width, other.x, other.width) && along(self.y, self.height, other.y, other.height)
    }
}
