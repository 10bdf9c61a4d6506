//! A journey: a host, a browser, a page, a time limit, and keepsakes of a failure.

use crate::browser::{Browser, Settings};
use crate::console;
use crate::failure::Outcome;
use crate::host::{Fault, PageHost};
use crate::page::Page;
use futures_util::FutureExt;
use serde_json::Value;
use std::panic::AssertUnwindSafe;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::sync::{Mutex, Semaphore};

/// How long a journey may take, its browser's start included.
const LIMIT: Duration = Duration::from_secs(180);

/// How many browsers run at once: more would only wait for each other.
static BROWSERS: Semaphore = Semaphore::const_new(2);

/// WebKitGTK allows one session at a time.
static WEBKIT: Mutex<()> = Mutex::const_new(());

/// A journey before it begins.
pub struct Journey {
    browser: Browser,
    settings: Settings,
    folder: Option<PathBuf>,
    prefix: String,
    nginx: bool,
    faults: Vec<(String, Fault)>,
    expected: Vec<String>,
    untouched: bool,
    limit: Duration,
}

impl Journey {
    /// A journey in this browser.
    pub fn through(browser: Browser) -> Self {
        let settings = Settings::default();
        Self {
            browser,
            settings,
            folder: None,
            prefix: String::new(),
            nginx: false,
            faults: Vec::new(),
            expected: Vec::new(),
            untouched: false,
            limit: LIMIT,
        }
    }

    /// With the viewport this large.
    pub fn sized(mut self, width: u32, height: u32) -> Self {
        self.settings.size = (width, height);
        self
    }

    /// With scripts switched off.
    pub fn without_scripts(mut self) -> Self {
        self.settings.scripts = false;
        self
    }

    /// With a touch screen.
    pub fn by_touch(mut self) -> Self {
        self.settings.touch = true;
        self
    }

    /// With a media feature set.
    pub fn preferring(mut self, feature: &'static str, value: &'static str) -> Self {
        self.settings.media.push((feature, value));
        self
    }

    /// With a preference of the browser set, by the browser's own name for it (Chromium, Firefox).
    pub fn with_preference(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.settings.preferences.push((name, value.into()));
        self
    }

    /// With a profile that outlives the browser, for [`Page::reopened`].
    pub fn lasting(mut self) -> Self {
        self.settings.lasting = true;
        self
    }

    /// With another page than the release page: a folder of this package.
    pub fn at_fixture(mut self, folder: &str) -> Self {
        self.folder = Some(xtask::paths::root().join("e2e").join(folder));
        self
    }

    /// With the page under a path of the host.
    pub fn under(mut self, prefix: &str) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// With the real nginx as the host: then the browser alone tells of violated policy.
    pub fn served_by_nginx(mut self) -> Self {
        self.nginx = true;
        self
    }

    /// With something wrong with the files whose path ends so.
    pub fn with_fault(mut self, file: &str, fault: Fault) -> Self {
        self.faults.push((file.into(), fault));
        self
    }

    /// With every file as it was built, so that fingerprints hold. In WebKit nobody then tells of errors in the page.
    pub fn untouched(mut self) -> Self {
        self.untouched = true;
        self
    }

    /// With another time limit than the usual one.
    pub fn within(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// Complaints with these words in them belong to the journey.
    pub fn expecting(mut self, words: &str) -> Self {
        self.expected.push(words.into());
        self
    }

    /// Travels. Any failed step, panic or complaint of the browser fails the journey; what can be kept of it is.
    pub async fn go(self, travel: impl AsyncFnOnce(&mut Page) -> Outcome) {
        let browser = self.browser;
        if let Err(why) = self.attempt(travel).await {
            panic!("the journey through {browser:?} failed: {why}");
        }
    }

    /// Travels, and says what went wrong instead of failing.
    pub async fn attempt(self, travel: impl AsyncFnOnce(&mut Page) -> Outcome) -> Result<(), String> {
        let _one = if self.browser == Browser::WebKit {
            Some(WEBKIT.lock().await)
        } else {
            None
        };
        let _place = BROWSERS.acquire().await;
        let trip = tokio::time::timeout(self.limit, self.travel(travel)).await;
        trip.unwrap_or_else(|_| Err(format!("it took more than {} s", self.limit.as_secs())))
    }

    async fn travel(&self, travel: impl AsyncFnOnce(&mut Page) -> Outcome) -> Result<(), String> {
        let words = |failure: &dyn std::fmt::Display| format!("{failure:#}");
        let folder = self
            .folder
            .clone()
            .map_or_else(xtask::paths::made_dist, Ok)
            .map_err(|trouble| words(&trouble))?;
        let listens = self.browser == Browser::WebKit && !self.untouched;
        let host = if self.nginx {
            if !self.faults.is_empty() {
                return Err("nginx makes no faults on demand".into());
            }
            PageHost::by_nginx(&folder, &self.prefix).map_err(|failure| words(&failure))?
        } else {
            PageHost::start(&folder, &self.prefix, &self.faults, listens).map_err(|trouble| words(&trouble))?
        };
        let session = self
            .browser
            .open(&self.settings)
            .await
            .map_err(|failure| words(&failure))?;
        let mut page = Page {
            browser: self.browser,
            settings: self.settings.clone(),
            session,
            host,
        };
        let trip = AssertUnwindSafe(travel(&mut page)).catch_unwind().await;
        let mut wrong: Vec<String> = match trip {
            Ok(Ok(())) => Vec::new(),
            Ok(Err(failure)) => vec![format!("{failure:#}")],
            Err(panic) => vec![said(&*panic)],
        };
        let complaints = console::complaints(self.browser, &page.session).await;
        let complaints = complaints.unwrap_or_else(|failure| vec![format!("{failure:#}")]);
        let unexpected = |complaint: &String| !self.expected.iter().any(|words| complaint.contains(words));
        wrong.extend(complaints.into_iter().chain(page.host.complaints()).filter(unexpected));
        if !wrong.is_empty() {
            let kept = keep(&page, &wrong).await;
            wrong.push(kept.map_or("nothing could be kept of it".into(), |folder| {
                format!("see {}", folder.display())
            }));
        }
        page.session.end().await;
        if wrong.is_empty() {
            Ok(())
        } else {
            Err(wrong.join("\n  "))
        }
    }
}

/// The words of a panic.
fn said(panic: &(dyn std::any::Any + Send)) -> String {
    let words = panic.downcast_ref::<&str>().map(|words| (*words).to_owned());
    words
        .or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| "it panicked".into())
}

/// Keeps a picture, the document and what the browser said, under the name of the test.
async fn keep(page: &Page, wrong: &[String]) -> Option<PathBuf> {
    let name = std::thread::current().name().unwrap_or("journey").replace("::", "-");
    let folder = Path::new("e2e")
        .join("artefacts")
        .join(format!("{name}-{:?}", page.browser));
    let place = xtask::paths::root().join(&folder);
    std::fs::create_dir_all(&place).ok()?;
    let driver = &page.session.driver;
    // Each keepsake by itself: a browser that has lost its page may still have its log.
    let _ = driver.screenshot(&place.join("picture.png")).await;
    if let Ok(source) = driver.source().await {
        let _ = std::fs::write(place.join("document.html"), source);
    }
    let _ = std::fs::write(place.join("driver.log"), page.session.process.log());
    let visits: Vec<String> = page
        .host
        .visits()
        .iter()
        .map(|visit| format!("{} {}", visit.status, visit.target))
        .collect();
    let _ = std::fs::write(place.join("requests.txt"), visits.join("\n"));
    std::fs::write(place.join("why.txt"), wrong.join("\n")).ok()?;
    Some(folder)
}
