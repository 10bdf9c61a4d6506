//! The page as a reader meets it: opened at an address, waited for, looked at.

use crate::browser::{Browser, Session, Settings};
use crate::failure::{Failure, Outcome};
use crate::hands::{Hands, Point};
use crate::host::PageHost;
use serde::de::DeserializeOwned;
use serde::Deserialize;
use serde_json::{json, Value};
use std::fmt::Debug;
use std::time::{Duration, Instant};

/// How long the page may take to do what was asked.
const PATIENCE: Duration = Duration::from_secs(6);

/// The page, in a browser, on a host.
pub struct Page {
    /// Which engine shows it.
    pub browser: Browser,
    /// How it is set.
    pub settings: Settings,
    /// The browser's session.
    pub session: Session,
    /// The host that serves it.
    pub host: PageHost,
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
    pub async fn open(&self, path: &str) -> Outcome {
        self.load(path).await?;
        self.live().await
    }

    /// Ends the browser and starts it anew with the same profile, as on another day (Chromium, Firefox). What it has
    /// complained of so far is told, for its log ends with it.
    pub async fn reopened(&mut self) -> Outcome<Vec<String>> {
        let complaints = crate::console::complaints(self.browser, &self.session).await?;
        self.session.again(self.browser, &self.settings).await?;
        Ok(complaints)
    }

    /// Opens an address of the site, and that is all.
    pub async fn load(&self, path: &str) -> Outcome {
        Ok(self.session.driver.goto(self.host.address(path)).await?)
    }

    /// Waits until the page is live.
    pub async fn live(&self) -> Outcome {
        self.until(
            "the page is live",
            "return !!document.documentElement?.hasAttribute('data-ready')",
        )
        .await
    }

    /// The reader's hands.
    pub fn hands(&self) -> Hands<'_> {
        Hands(&self.session.driver)
    }

    /// Runs a script from outside the page and reads what it returns.
    pub async fn ask<T: DeserializeOwned>(&self, script: &str, arguments: Vec<Value>) -> Outcome<T> {
        Ok(self.session.driver.execute(script, arguments).await?.convert()?)
    }

    /// Waits until a script returns true.
    pub async fn until(&self, what: &str, script: &str) -> Outcome {
        let start = Instant::now();
        loop {
            // A page that is being replaced by the next says nothing at all.
            if self.ask::<Option<bool>>(script, vec![]).await? == Some(true) {
                return Ok(());
            }
            if start.elapsed() > PATIENCE {
                return Err(Failure::msg(format!(
                    "waited {} s in vain until {what}",
                    PATIENCE.as_secs()
                )));
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    }

    /// Waits until a script returns what is expected.
    pub async fn says<T>(&self, what: &str, script: &str, expected: &T) -> Outcome
    where
        T: DeserializeOwned + PartialEq + Debug,
    {
        let start = Instant::now();
        loop {
            let said: T = self.ask(script, vec![]).await?;
            if said == *expected {
                return Ok(());
            }
            if start.elapsed() > PATIENCE {
                return Err(Failure::msg(format!(
                    "{what}: {expected:?}, but the page says {said:?}"
                )));
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    }

    /// Puts the focus on something and presses keys there, one after another.
    pub async fn press_on(&self, selector: &str, keys: &[&str]) -> Outcome {
        const SCRIPT: &str = "const place = document.querySelector(arguments[0]);
            place?.focus();
            return !!place && document.activeElement === place";
        if self.ask::<bool>(SCRIPT, vec![json!(selector)]).await? {
            self.hands().press(keys).await
        } else {
            Err(Failure::msg(format!("{selector} takes no focus")))
        }
    }

    /// Where the map looks.
    pub async fn camera(&self) -> Outcome<String> {
        self.ask("return document.querySelector('[data-camera]').dataset.camera", vec![])
            .await
    }

    /// Where Azerbaijan is drawn right now: it moves with the map, also while the map is still on its way.
    pub async fn drawn(&self) -> Outcome<Rect> {
        const SCRIPT: &str = "
            const { x, y, width, height } =
                document.querySelector('[data-map] a[data-republic=azerbaijan]').getBoundingClientRect();
            return { x, y, width, height }";
        self.ask(SCRIPT, vec![]).await
    }

    /// Waits until the map has stopped moving and says where it looks.
    pub async fn settled(&self) -> Outcome<String> {
        let start = Instant::now();
        let (mut last, mut still) = (self.drawn().await?, 0);
        while still < 4 {
            if start.elapsed() > PATIENCE {
                return Err(Failure::msg("the map does not come to rest"));
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
            let now = self.drawn().await?;
            still = if now == last { still + 1 } else { 0 };
            last = now;
        }
        self.camera().await
    }

    /// How far the page is scrolled down.
    pub async fn scrolled(&self) -> Outcome<f64> {
        self.ask("return window.scrollY", vec![]).await
    }

    /// Waits until the page has stopped scrolling: following a fragment scrolls smoothly.
    pub async fn scrolled_out(&self) -> Outcome {
        let start = Instant::now();
        let (mut last, mut still) = (self.scrolled().await?, 0);
        while still < 3 {
            if start.elapsed() > PATIENCE {
                return Err(Failure::msg("the page does not stop scrolling"));
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
            let now = self.scrolled().await?;
            still = if now == last { still + 1 } else { 0 };
            last = now;
        }
        Ok(())
    }

    /// What is shown as selected.
    pub async fn shown(&self) -> Outcome<Shown> {
        const SCRIPT: &str = "
            const seen = element => element.getClientRects().length > 0
                && getComputedStyle(element).visibility !== 'hidden';
            return {
                articles: [...document.querySelectorAll('[data-panel] article[id]')].filter(seen).map(a => a.id),
                current: [...new Set([...document.querySelectorAll('[data-map] a[aria-current=\"true\"]')]
                    .map(a => a.getAttribute('data-republic')))],
                fragment: location.hash,
            }";
        self.ask(SCRIPT, vec![]).await
    }

    /// Waits until exactly this republic (or none) is selected, in every place that says so.
    pub async fn selects(&self, slug: Option<&str>) -> Outcome {
        let only = |found: &[String]| match slug {
            Some(slug) => found == [slug],
            None => found.is_empty(),
        };
        let start = Instant::now();
        loop {
            let shown = self.shown().await?;
            let fragment = shown.fragment.trim_start_matches('#');
            if only(&shown.articles) && only(&shown.current) && slug.is_none_or(|slug| slug == fragment) {
                return Ok(());
            }
            if start.elapsed() > PATIENCE {
                return Err(Failure::msg(format!(
                    "{slug:?} should be selected, but the page shows {shown:?}"
                )));
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    }

    /// A point truly inside a republic's link, in the map or in an inset, well away from its edge if it can be.
    pub async fn point(&self, slug: &str) -> Outcome<Point> {
        const SCRIPT: &str = include_str!("page/point.js");
        self.scrolled_out().await?;
        let point: Option<Point> = self.ask(SCRIPT, vec![json!(slug)]).await?;
        point.ok_or_else(|| Failure::msg(format!("no point of the map or an inset belongs to {slug}")))
    }

    /// A point inside something, in the middle of what the viewport shows of it after scrolling there.
    pub async fn middle(&self, selector: &str) -> Outcome<Point> {
        const SCRIPT: &str = "
            const element = document.querySelector(arguments[0]);
            if (!element) return null;
            const box = () => element.getBoundingClientRect();
            if (box().top < 0 || box().bottom > innerHeight)
                element.scrollIntoView({ block: 'center', behavior: 'instant' });
            const { left, top, right, bottom } = box();
            return [Math.round((Math.max(left, 0) + Math.min(right, innerWidth)) / 2),
                Math.round((Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2)];";
        self.scrolled_out().await?;
        let point: Option<Point> = self.ask(SCRIPT, vec![json!(selector)]).await?;
        point.ok_or_else(|| Failure::msg(format!("there is no {selector}")))
    }

    /// A point on the first words of something that are no link.
    pub async fn words(&self, selector: &str) -> Outcome<Point> {
        const SCRIPT: &str = include_str!("page/words.js");
        self.scrolled_out().await?;
        let point: Option<Point> = self.ask(SCRIPT, vec![json!(selector)]).await?;
        point.ok_or_else(|| Failure::msg(format!("no words of {selector} are in sight")))
    }

    /// The boxes of everything visible that a selector finds, each with its text.
    pub async fn boxes(&self, selector: &str) -> Outcome<Vec<(String, Rect)>> {
        const SCRIPT: &str = "
            return [...document.querySelectorAll(arguments[0])]
                .filter(e => e.getClientRects().length && getComputedStyle(e).visibility !== 'hidden'
                    && getComputedStyle(e).opacity !== '0')
                .map(e => {
                    const { x, y, width, height } = e.getBoundingClientRect();
                    return [e.textContent.trim().slice(0, 60), { x, y, width, height }];
                })";
        self.ask(SCRIPT, vec![json!(selector)]).await
    }

    /// The addresses of all files that this page has loaded so far, as the browser saw them: what a worker fetches to keep
    /// is not among them.
    pub async fn loaded(&self) -> Outcome<Vec<String>> {
        let names = "return performance.getEntriesByType('resource').map(entry => entry.name)";
        self.ask(names, vec![]).await
    }

    /// How many elements a selector finds.
    pub async fn count(&self, selector: &str) -> Outcome<usize> {
        self.ask(
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
