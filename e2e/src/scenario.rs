//! A scenario: a server, a browser, a page, a time limit, and artefacts of a failure.

mod artefacts;
mod times;

use crate::browser::{pool, Browser, Settings};
use crate::console;
use crate::page::Page;
use crate::runtime;
use crate::server::{Fault, OldBrowser, PageServer};
use anyhow::{bail, Result};
use futures_util::FutureExt;
use serde_json::Value;
use std::panic::AssertUnwindSafe;
use std::path::PathBuf;
use std::time::{Duration, Instant};
use tokio::sync::{Mutex, Semaphore};

/// How long a scenario may take, with the start of its browser.
const LIMIT: Duration = Duration::from_secs(240);

/// How many browsers work at once: with more, each would only wait for the others.
static BROWSERS: Semaphore = Semaphore::const_new(2);

/// WebKitGTK allows one session at a time.
static WEBKIT: Mutex<()> = Mutex::const_new(());

/// The options of a scenario.
pub struct Scenario {
    browser: Browser,
    settings: Settings,
    folder: Option<PathBuf>,
    prefix: String,
    nginx: bool,
    faults: Vec<(String, Fault)>,
    allowed_errors: Vec<String>,
    unmodified: bool,
    old_browser: Option<OldBrowser>,
    limit: Duration,
}

impl Scenario {
    /// A scenario in this browser, over the release page, with reduced motion.
    pub fn in_browser(browser: Browser) -> Self {
        Self {
            browser,
            settings: Settings::default(),
            folder: None,
            prefix: String::new(),
            nginx: false,
            faults: Vec::new(),
            allowed_errors: Vec::new(),
            unmodified: false,
            old_browser: None,
            limit: LIMIT,
        }
    }

    /// With a viewport of this size.
    pub fn viewport(mut self, width: u32, height: u32) -> Self {
        self.settings.size = (width, height);
        self
    }

    /// With scripts switched off.
    pub fn without_javascript(mut self) -> Self {
        self.settings.javascript = false;
        self
    }

    /// With motion, where that is what is tested.
    pub fn with_motion(mut self) -> Self {
        self.settings.motion = true;
        self
    }

    /// With a touch screen (Chromium).
    pub fn touch(mut self) -> Self {
        self.settings.touch = true;
        self
    }

    /// With a media feature set (Chromium).
    pub fn media(mut self, feature: &'static str, value: &'static str) -> Self {
        self.settings.media.push((feature, value));
        self
    }

    /// Without waiting until an opened page has loaded, which it may never do (Chromium, Firefox).
    pub fn without_waiting_for_load(mut self) -> Self {
        self.settings.waits_for_load = false;
        self
    }

    /// With a preference set, by the browser's own name for it (Chromium, Firefox).
    pub fn preference(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.settings.preferences.push((name, value.into()));
        self
    }

    /// With a profile that outlives the browser, for [`Page::restart_browser`].
    pub fn persistent_profile(mut self) -> Self {
        self.settings.persistent_profile = true;
        self
    }

    /// Over another page than the release page: a folder of this package.
    pub fn fixture(mut self, folder: &str) -> Self {
        self.folder = Some(xtask::paths::root().join("e2e").join(folder));
        self
    }

    /// With the page under a path of the host.
    pub fn under_path(mut self, prefix: &str) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// With the real nginx as the host. Then only the browser reports violated policy.
    pub fn served_by_nginx(mut self) -> Self {
        self.nginx = true;
        self
    }

    /// With a fault in the files whose path ends so.
    pub fn fault(mut self, file: &str, fault: Fault) -> Self {
        self.faults.push((file.into(), fault));
        self
    }

    /// With every file as it was built, so that fingerprints match. In WebKitGTK nothing then reports errors in the page.
    pub fn unmodified(mut self) -> Self {
        self.unmodified = true;
        self
    }

    /// With the page as an old browser understands it.
    pub fn as_in(mut self, browser: OldBrowser) -> Self {
        self.old_browser = Some(browser);
        self
    }

    /// With another time limit than the usual one.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// Errors that contain this text are part of the scenario.
    pub fn allow_error(mut self, text: &str) -> Self {
        self.allowed_errors.push(text.into());
        self
    }

    /// Runs the steps. A failed step, a panic or any error in the browser fails the test.
    pub fn run(self, steps: impl AsyncFnOnce(&mut Page) -> Result<()>) {
        let browser = self.browser;
        if let Err(error) = self.try_run(steps) {
            panic!("the scenario in {browser:?} failed: {error:#}");
        }
    }

    /// Runs the steps and returns what went wrong.
    pub fn try_run(self, steps: impl AsyncFnOnce(&mut Page) -> Result<()>) -> Result<()> {
        runtime::block_on(async {
            let _only_webkit = match self.browser {
                Browser::WebKit => Some(WEBKIT.lock().await),
                _ => None,
            };
            let _place = BROWSERS.acquire().await;
            let start = Instant::now();
            let outcome = tokio::time::timeout(self.limit, self.execute(steps)).await;
            times::write(start.elapsed());
            match outcome {
                Ok(outcome) => outcome,
                Err(_) => bail!("it took more than {} s", self.limit.as_secs()),
            }
        })
    }

    async fn execute(&self, steps: impl AsyncFnOnce(&mut Page) -> Result<()>) -> Result<()> {
        let server = self.serve()?;
        let session = if self.settings.persistent_profile {
            self.browser.open(&self.settings).await?
        } else {
            pool::take(self.browser, &self.settings).await?
        };
        let mut page = Page {
            browser: self.browser,
            settings: self.settings.clone(),
            session,
            server,
        };
        let outcome = AssertUnwindSafe(steps(&mut page)).catch_unwind().await;
        let mut problems: Vec<String> = match outcome {
            Ok(Ok(())) => Vec::new(),
            Ok(Err(error)) => vec![format!("{error:#}")],
            Err(panic) => vec![panic_message(&*panic)],
        };
        let errors = console::errors(self.browser, &page.session).await;
        let errors = errors.unwrap_or_else(|error| vec![error.to_string()]);
        let is_unexpected = |error: &String| !self.allowed_errors.iter().any(|text| error.contains(text));
        problems.extend(errors.into_iter().chain(page.server.errors()).filter(is_unexpected));
        if problems.is_empty() {
            if self.settings.persistent_profile {
                page.session.end().await;
            } else {
                pool::give_back(page.session, &self.settings).await;
            }
            return Ok(());
        }
        if let Some(folder) = artefacts::keep(&page, &problems).await {
            problems.push(format!("see {}", folder.display()));
        }
        // A browser in which something went wrong is not used again.
        page.session.end().await;
        bail!(problems.join("\n  "))
    }

    fn serve(&self) -> Result<PageServer> {
        let folder = match &self.folder {
            Some(folder) => folder.clone(),
            None => xtask::paths::made_dist()?,
        };
        if !self.nginx {
            let reports_console = self.browser == Browser::WebKit && !self.unmodified;
            return PageServer::start_for(&folder, &self.prefix, &self.faults, reports_console, self.old_browser);
        }
        if !self.faults.is_empty() {
            bail!("nginx has no injected faults and no old browsers");
        }
        PageServer::with_nginx(&folder, &self.prefix)
    }
}

fn panic_message(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| "it panicked".into())
}
