//! The three engines, and a session of each: started with the capabilities that its settings need.

mod capabilities;
mod engine;
pub mod pool;
mod settings;

pub use engine::Browser;
pub use settings::Settings;

use crate::driver::{self, Driver};
use anyhow::Result;
use serde_json::{json, Value};
use std::time::Duration;
use thirtyfour::{Capabilities, WebDriver};
use xtask::install::browsers::Browsers;

/// A running browser. [`end`](Session::end) it: a dropped session leaves its browser running until its driver ends.
pub struct Session {
    /// The connection to it.
    pub driver: WebDriver,
    /// Its driver process, with its log.
    pub process: Driver,
    browser: Browser,
    /// How much of the driver's log belongs to scenarios that used this session before.
    log_start: usize,
}

impl Browser {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// Starts the driver and the browser. A start that fails on a busy machine is tried once more: starting browsers is
    /// not what is tested.
    pub async fn open(self, settings: &Settings) -> Result<Session> {
        match self.start(settings).await {
            Ok(session) => Ok(session),
            Err(error) => {
                println!("{self:?} did not start ({error:#}); trying once more");
                self.start(settings).await
            }
        }
    }

    async fn start(self, settings: &Settings) -> Result<Session> {
        let process = match self {
            // Chromium alone is enough for screenshots: the other browsers need not be installed.
            Self::Chromium => {
                let (_, chromedriver) = xtask::install::browsers::chromium()?;
                Driver::start(&chromedriver, None, |port| vec![format!("--port={port}")])?
            }
            Self::Firefox => {
                let websocket_port = driver::free_port()?;
                Driver::start(&Browsers::find()?.geckodriver, None, |port| {
                    vec![format!("--port={port}"), format!("--websocket-port={websocket_port}")]
                })?
            }
            Self::WebKit => {
                let found = Browsers::find()?;
                Driver::start(&found.webkit_driver, Some(&found.xvfb), |port| {
                    vec![format!("--port={port}")]
                })?
            }
        };
        let driver = self.connect(&process, settings).await?;
        let session = Session {
            driver,
            process,
            browser: self,
            log_start: 0,
        };
        session.apply(settings).await?;
        Ok(session)
    }

    /// Creates a WebDriver session.
    async fn connect(self, process: &Driver, settings: &Settings) -> Result<WebDriver> {
        let profile = process.folder().join("profile");
        let capabilities: Capabilities = serde_json::from_value(capabilities::of(self, settings, &profile)?)?;
        Ok(WebDriver::builder(process.address(), capabilities)
            .request_timeout(Duration::from_secs(60))
            .await?)
    }
}

impl Session {
    /// Sets what belongs to the tab: its size, touch and media features.
    async fn apply(&self, settings: &Settings) -> Result<()> {
        let (width, height) = settings.size;
        if self.browser != Browser::Chromium {
            // The window is larger than the viewport by the browser's toolbars.
            const TOOLBARS: u32 = 86;
            self.driver.set_window_rect(0, 0, width, height + TOOLBARS).await?;
            return Ok(());
        }
        self.resize(width, height).await?;
        let cdp = self.driver.cdp();
        if settings.touch {
            let touch = json!({ "enabled": true, "maxTouchPoints": 5 });
            cdp.send_raw("Emulation.setTouchEmulationEnabled", touch).await?;
        }
        self.emulate_media(&settings.media_features()).await
    }

    /// Sets media features such as `("prefers-color-scheme", "dark")` (Chromium). All others are the browser's own.
    pub async fn emulate_media(&self, features: &[(&str, &str)]) -> Result<()> {
        let features: Vec<Value> = features
            .iter()
            .map(|(name, value)| json!({ "name": name, "value": value }))
            .collect();
        let media = json!({ "features": features });
        self.driver.cdp().send_raw("Emulation.setEmulatedMedia", media).await?;
        Ok(())
    }

    /// Gives Chromium's viewport a size, which may be smaller than any window.
    pub async fn resize(&self, width: u32, height: u32) -> Result<()> {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        let cdp = self.driver.cdp();
        cdp.send_raw("Emulation.setDeviceMetricsOverride", size).await?;
        Ok(())
    }

    /// Replaces every open tab by an empty one with these settings, for the next scenario. Emulation ends with its tab;
    /// storage, caches and workers belong to the origin, and every scenario has an origin of its own.
    async fn fresh_tab(&mut self, settings: &Settings) -> Result<()> {
        let old = self.driver.windows().await?;
        let tab = self.driver.new_tab().await?;
        // The old tabs go first: the driver then brings the new one to the front, so that it is visible and has the focus.
        for window in old {
            self.driver.switch_to_window(window).await?;
            self.driver.close_window().await?;
        }
        self.driver.switch_to_window(tab).await?;
        if self.browser == Browser::Chromium {
            self.driver.cdp().send_raw("Page.bringToFront", json!({})).await?;
            // Reading the log empties it.
            self.driver.browser_log().await?;
        }
        self.log_start = self.process.log().len();
        self.apply(settings).await
    }

    /// What the driver and the browser have printed for this scenario.
    pub fn log(&self) -> String {
        self.process.log().get(self.log_start..).unwrap_or_default().to_owned()
    }

    /// Ends the browser and starts it again with the same profile.
    pub async fn restart(&mut self, settings: &Settings) -> Result<()> {
        self.driver.clone().quit().await?;
        self.driver = self.browser.connect(&self.process, settings).await?;
        self.apply(settings).await
    }

    /// Ends the browser, then its driver.
    pub async fn end(self) {
        // A browser that does not answer is ended with its driver.
        let _ = tokio::time::timeout(Duration::from_secs(10), self.driver.quit()).await;
    }
}
