//! The WebDriver capabilities of each engine.

use super::engine::Browser;
use super::settings::Settings;
use anyhow::Result;
use serde_json::{json, Value};
use std::path::Path;
use xtask::install::browsers::Browsers;
use xtask::process;

/// The capabilities of a new session.
pub fn of(browser: Browser, settings: &Settings, profile: &Path) -> Result<Value> {
    let (mut capabilities, own) = match browser {
        Browser::Chromium => (chromium(settings, profile)?, "goog:chromeOptions"),
        Browser::Firefox => (firefox(settings, profile)?, "moz:firefoxOptions"),
        Browser::WebKit => return webkit(),
    };
    for (name, value) in &settings.preferences {
        capabilities[own]["prefs"][*name] = value.clone();
    }
    Ok(capabilities)
}

fn chromium(settings: &Settings, profile: &Path) -> Result<Value> {
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
        // A request to another host fails at once, and is reported.
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1".into(),
        format!("--user-data-dir={}", profile.display()),
    ];
    arguments.extend(settings.flags.iter().copied().map(str::to_owned));
    if is_root() {
        arguments.push("--no-sandbox".into());
    }
    let javascript = if settings.javascript { 1 } else { 2 };
    Ok(json!({
        "browserName": "chrome",
        "pageLoadStrategy": load_strategy(settings),
        "goog:loggingPrefs": { "browser": "ALL" },
        "goog:chromeOptions": {
            "binary": chromium,
            "args": arguments,
            "prefs": { "profile.managed_default_content_settings.javascript": javascript },
        },
    }))
}

fn firefox(settings: &Settings, profile: &Path) -> Result<Value> {
    let mut arguments = vec![json!("-headless")];
    if settings.persistent_profile {
        std::fs::create_dir_all(profile)?;
        arguments.extend([json!("-profile"), json!(profile)]);
    }
    Ok(json!({
        "browserName": "firefox",
        "pageLoadStrategy": load_strategy(settings),
        "moz:firefoxOptions": {
            "binary": Browsers::find()?.firefox,
            "args": arguments,
            "prefs": {
                "javascript.enabled": settings.javascript,
                "ui.prefersReducedMotion": i32::from(!settings.motion),
                // Writes the page's console to the driver's log: see `console`.
                "devtools.console.stdout.content": true,
                "browser.dom.window.dump.enabled": true,
                "app.update.disabledForTesting": true,
                "network.captive-portal-service.enabled": false,
                "network.connectivity-service.enabled": false,
                "services.settings.server": "data:,",
            },
        },
    }))
}

fn load_strategy(settings: &Settings) -> &'static str {
    if settings.waits_for_load {
        "normal"
    } else {
        "none"
    }
}

fn webkit() -> Result<Value> {
    let browser = Browsers::find()?.mini_browser;
    Ok(json!({
        "browserName": "MiniBrowser",
        "webkitgtk:browserOptions": { "binary": browser, "args": ["--automation"] },
    }))
}

/// Chromium's sandbox does not start as root.
fn is_root() -> bool {
    process::stdout_of(process::command("id").arg("-u")).is_some_and(|id| id.trim() == "0")
}
