//! The three engines, and how each is asked for a session.

mod settings;

pub use settings::Settings;

use crate::driver::{self, Driver};
use crate::failure::Outcome;
use serde_json::{json, Value};
use std::time::Duration;
use thirtyfour::{Capabilities, WebDriver};
use xtask::install::browsers::Browsers;

/// An engine that readers use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Browser {
    /// Chromium: the one we can ask for most.
    Chromium,
    /// Firefox
    Firefox,
    /// WebKitGTK, the nearest to Safari that runs on Linux.
    WebKit,
}

/// A browser at work. Must be [ended](Session::end): a dropped one leaves its browser to the driver's end.
pub struct Session {
    /// The way to it.
    pub driver: WebDriver,
    /// Its driver, with its log.
    pub process: Driver,
}

impl Browser {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// Starts the driver and the browser; on a busy machine a second time if need be, for that is not what we test.
    pub async fn open(self, settings: &Settings) -> Outcome<Session> {
        match self.start(settings).await {
            Ok(session) => Ok(session),
            Err(failure) => {
                println!("{self:?} did not start ({failure:#}); once more");
                self.start(settings).await
            }
        }
    }

    async fn start(self, settings: &Settings) -> Outcome<Session> {
        let process = match self {
            // Pictures need no more than this one.
            Self::Chromium => {
                let (_, chromedriver) = xtask::install::browsers::chromium()?;
                Driver::start(&chromedriver, None, |port| vec![format!("--port={port}")])?
            }
            Self::Firefox => {
                let beside = driver::free_port()?;
                Driver::start(&Browsers::look()?.geckodriver, None, |port| {
                    vec![
                        "--port".into(),
                        port.to_string(),
                        "--websocket-port".into(),
                        beside.to_string(),
                    ]
                })?
            }
            Self::WebKit => {
                let found = Browsers::look()?;
                Driver::start(&found.webkit_driver, Some(&found.xvfb), |port| {
                    vec![format!("--port={port}")]
                })?
            }
        };
        let driver = self.connect(&process, settings).await?;
        let session = Session { driver, process };
        self.set(&session, settings).await?;
        Ok(session)
    }

    /// Asks a driver for a browser.
    async fn connect(self, process: &Driver, settings: &Settings) -> Outcome<WebDriver> {
        let asked: Capabilities = serde_json::from_value(self.capabilities(process, settings)?)?;
        Ok(WebDriver::builder(process.address(), asked)
            .request_timeout(Duration::from_secs(60))
            .await?)
    }

    fn capabilities(self, process: &Driver, settings: &Settings) -> Outcome<Value> {
        let profile = process.folder().join("profile");
        let mut asked = match self {
            Self::Chromium => {
                let (chromium, _) = xtask::install::browsers::chromium()?;
                let mut arguments = vec![
                    "--headless=new".to_owned(),
                    "--disable-gpu".into(),
                    "--disable-dev-shm-usage".into(),
                    "--no-first-run".into(),
                    "--disable-background-networking".into(),
                    "--disable-component-update".into(),
                    "--disable-sync".into(),
                    "--disable-quic".into(),
                    "--hide-scrollbars".into(),
                    // Nothing leaves the machine: a request elsewhere fails at once, and loudly.
                    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1".into(),
                    format!("--user-data-dir={}", profile.display()),
                ];
                arguments.extend(settings.flags.iter().copied().map(str::to_owned));
                if is_root() {
                    arguments.push("--no-sandbox".into());
                }
                let scripts = if settings.scripts { 1 } else { 2 };
                json!({
                    "browserName": "chrome",
                    "pageLoadStrategy": if settings.waits { "normal" } else { "none" },
                    "goog:loggingPrefs": { "browser": "ALL" },
                    "goog:chromeOptions": {
                        "binary": chromium,
                        "args": arguments,
                        "prefs": { "profile.managed_default_content_settings.javascript": scripts },
                    },
                })
            }
            Self::Firefox => json!({
                "browserName": "firefox",
                "moz:firefoxOptions": {
                    "binary": Browsers::look()?.firefox,
                    "args": ["-headless"],
                    "prefs": {
                        "javascript.enabled": settings.scripts,
                        // The page's console goes to the driver's log: see the room `console`.
                        "devtools.console.stdout.content": true,
                        "browser.dom.window.dump.enabled": true,
                        "app.update.disabledForTesting": true,
                        "network.captive-portal-service.enabled": false,
                        "network.connectivity-service.enabled": false,
                        "services.settings.server": "data:,",
                    },
                },
            }),
            Self::WebKit => json!({
                "browserName": "MiniBrowser",
                "webkitgtk:browserOptions": { "binary": Browsers::look()?.mini_browser, "args": ["--automation"] },
            }),
        };
        let own = match self {
            Self::Chromium => "goog:chromeOptions",
            Self::Firefox => "moz:firefoxOptions",
            Self::WebKit => return Ok(asked),
        };
        for (name, value) in &settings.preferences {
            asked[own]["prefs"][*name] = value.clone();
        }
        if settings.lasting && self == Self::Firefox {
            std::fs::create_dir_all(&profile)?;
            asked["moz:firefoxOptions"]["args"] = json!(["-headless", "-profile", profile]);
        }
        Ok(asked)
    }

    /// Sets what capabilities cannot.
    async fn set(self, session: &Session, settings: &Settings) -> Outcome {
        let (width, height) = settings.size;
        if self != Self::Chromium {
            // The window is larger than the viewport by the browser's own bars.
            const BARS: u32 = 86;
            session.driver.set_window_rect(0, 0, width, height + BARS).await?;
            return Ok(());
        }
        session.resize(width, height).await?;
        let chrome = session.driver.cdp();
        if settings.touch {
            let touch = json!({ "enabled": true, "maxTouchPoints": 5 });
            chrome.send_raw("Emulation.setTouchEmulationEnabled", touch).await?;
        }
        let media: Vec<Value> = settings
            .media
            .iter()
            .map(|(name, value)| json!({ "name": name, "value": value }))
            .collect();
        chrome
            .send_raw("Emulation.setEmulatedMedia", json!({ "features": media }))
            .await?;
        Ok(())
    }
}

impl Session {
    /// Gives Chromium's viewport a size, smaller than any window if need be.
    pub async fn resize(&self, width: u32, height: u32) -> Outcome {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.driver
            .cdp()
            .send_raw("Emulation.setDeviceMetricsOverride", size)
            .await?;
        Ok(())
    }

    /// Ends the browser and starts it anew with what its profile has kept, as on another day.
    pub async fn again(&mut self, browser: Browser, settings: &Settings) -> Outcome {
        self.driver.clone().quit().await?;
        self.driver = browser.connect(&self.process, settings).await?;
        browser.set(self, settings).await
    }

    /// Ends the browser, then its driver.
    pub async fn end(self) {
        // A browser that does not answer any more is ended with its driver.
        let _ = tokio::time::timeout(Duration::from_secs(10), self.driver.quit()).await;
    }
}

/// Chromium refuses its own sandbox to root.
fn is_root() -> bool {
    xtask::process::said(xtask::process::command("id").arg("-u")).is_some_and(|id| id.trim() == "0")
}
