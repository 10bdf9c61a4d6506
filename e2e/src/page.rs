//! The page as a reader meets it: opened at an address, waited for, looked at.

use crate::browser::{Browser, Session, Settings};
use crate::input::{Input, Point};
use crate::server::PageServer;
use anyhow::{Error, Result};
use serde::de::DeserializeOwned;
use serde::Deserialize;
use serde_json::{json, Value};
use std::fmt::Debug;
use std::time::{Duration, Instant};

/// How long the page may take to do what was asked.
const TIMEOUT: Duration = Duration::from_secs(20);

/// The page, in a browser, on a host.
pub struct Page {
    /// Which engine shows it.
    pub browser: Browser,
    /// How it is set.
    pub settings: Settings,
    /// The browser's session.
    pub session: Session,
    /// The host that serves it.
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

/// What the page shows as selected, in each of the places that say so.
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

    /// Opens an address of the site, and that is all.
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

    /// Runs a script from outside the page and reads what it returns.
    pub async fn eval<T: DeserializeOwned>(&self, script: &str, arguments: Vec<Value>) -> Result<T> {
        Ok(self.session.driver.execute(script, arguments).await?.convert()?)
    }

    /// Waits until a script returns true.
    pub async fn wait_until(&self, what: &str, script: &str) -> Result<()> {
        let start = Instant::now();
        loop {
            // A page that is being replaced by the next says nothing at all.
            if self.eval::<Option<bool>>(script, vec![]).await? == Some(true) {
                return Ok(());
            }
            if start.elapsed() > TIMEOUT {
                return Err(Error::msg(format!(
                    "waited {} s in vain until {what}",
                    TIMEOUT.as_secs()
                )));
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
            let said: T = self.eval(script, vec![]).await?;
            if said == *expected {
                return Ok(());
            }
            if start.elapsed() > TIMEOUT {
                return Err(Error::msg(format!("{what}: {expected:?}, but the page says {said:?}")));
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    }

    /// Puts the focus on something and presses keys there, one after another.
    pub async fn press_on(&self, selector: &str, keys: &[&str]) -> Result<()> {
        const SCRIPT: &str = "const place = document.querySelector(arguments[0]);
            place?.focus();
            return !!place && document.activeElement === place";
        if self.eval::<bool>(SCRIPT, vec![json!(selector)]).await? {
            self.input().press(keys).await
        } else {
            Err(Error::msg(format!("{selector} takes no focus")))
        }
    }

    /// Where the map looks.
    pub async fn camera(&self) -> Result<String> {
        self.eval("return document.querySelector('[data-camera]').dataset.camera", vec![])
            .await
    }

    /// Where Azerbaijan is drawn right now: it moves with the map, also while the map is still on its way.
    pub async fn subject_box(&self) -> Result<Rect> {
        const SCRIPT: &str = "
            const { x, y, width, height } =
                document.querySelector('[data-map] a[data-republic=azerbaijan]').getBoundingClientRect();
            return { x, y, width, height }";
        self.eval(SCRIPT, vec![]).await
    }

    /// Waits until the map has stopped moving and says where it looks.
    pub async fn map_at_rest(&self) -> Result<String> {
        let start = Instant::now();
        let (mut last, mut still) = (self.subject_box().await?, 0);
        while still < 4 {
            if start.elapsed() > TIMEOUT {
                return Err(Error::msg("the map does not come to rest"));
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

    /// Waits until the page has stopped scrolling: following a fragment scrolls smoothly.
    pub async fn scroll_at_rest(&self) -> Result<()> {
        let start = Instant::now();
        let (mut last, mut still) = (self.scrolled().await?, 0);
        while still < 3 {
            if start.elapsed() > TIMEOUT {
                return Err(Error::msg("the page does not stop scrolling"));
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
            let now = self.scrolled().await?;
            still = if now == last { still + 1 } else { 0 };
            last = now;
        }
        Ok(())
    }

    /// What is shown as selected.
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

    /// Waits until exactly this republic (or none) is selected, in every place that says so.
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
                return Err(Error::msg(format!(
                    "{slug:?} should be selected, but the page shows {shown:?}"
                )));
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    }

    /// A point truly inside a republic's link, in the map or in an inset, well away from its edge if it can be.
    pub async fn point(&self, slug: &str) -> Result<Point> {
        const SCRIPT: &str = include_str!("page/point.js");
        self.scroll_at_rest().await?;
        let point: Option<Point> = self.eval(SCRIPT, vec![json!(slug)]).await?;
        point.ok_or_else(|| Error::msg(format!("no point of the map or an inset belongs to {slug}")))
    }

    /// A point inside something, in the middle of what the viewport shows of it after scrolling there.
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
        point.ok_or_else(|| Error::msg(format!("there is no {selector}")))
    }

    /// A point on the first words of something that are no link.
    pub async fn text_point(&self, selector: &str) -> Result<Point> {
        const SCRIPT: &str = include_str!("page/words.js");
        self.scroll_at_rest().await?;
        let point: Option<Point> = self.eval(SCRIPT, vec![json!(selector)]).await?;
        point.ok_or_else(|| Error::msg(format!("no words of {selector} are in sight")))
    }

    /// The boxes of everything visible that a selector finds, each with its text.
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

    /// The addresses of all files that this page has loaded so far, as the browser saw them: what a worker fetches to keep
    /// is not among them.
    pub async fn loaded_files(&self) -> Result<Vec<String>> {
        let names = "return performance.getEntriesByType('resource').map(entry => entry.name)";
        self.eval(names, vec![]).await
    }

    /// How many elements a selector finds.
    pub async fn count(&self, selector: &str) -> Result<usize> {
        self.eval(
            "return document.querySelectorAll(arguments[0]).length",
            vec![json!(selector)],
        )
        .await
    }
}

impl Rect {
    /// Whether two boxes share more than a hairline.
    pub fn overlaps(&self, other: &Self) -> bool {
        const HAIRLINE: f64 = 0.5;
        let along = |a: f64, length: f64, b: f64, other: f64| (a + length).min(b + other) - a.max(b) > HAIRLINE;
        along(self.x, self.width, other.x, other.width) && along(self.y, self.height, other.y, other.height)
    }
}
