//! A browser with a profile of its own, at a throttling, with the probe before every script of the page.

use super::throttling::Throttling;
use crate::browser::{Browser, Session, Settings};
use crate::input::Point;
use anyhow::{Error, Result};
use serde::de::DeserializeOwned;
use serde_json::{json, Value};
use std::time::{Duration, Instant};

/// How long a page may take: the slowest takes seconds over a slow network.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Measures inside the page.
const PROBE: &str = include_str!("probe.js");

/// A browser at a throttling.
pub struct Tab {
    session: Session,
    settings: Settings,
}

impl Tab {
    /// A new browser with an empty profile.
    pub async fn new() -> Result<Self> {
        let settings = Settings {
            waits_for_load: false,
            // A thousand selections in a row would exceed the limit of history entries.
            flags: vec!["--disable-ipc-flooding-protection"],
            motion: true,
            ..Settings::default()
        };
        let session = Browser::Chromium.open(&settings).await?;
        Ok(Self { session, settings })
    }

    /// Restarts the browser with the same profile.
    pub async fn again(&mut self) -> Result<()> {
        self.session.restart(&self.settings).await
    }

    /// Begins a visit; the probe runs in the page before anything else, and then `first`.
    pub async fn visit(&self, address: &str, throttling: Throttling, first: &str) -> Result<()> {
        let probe = json!({ "source": format!("if (window.parent === window) {{ {PROBE}; {first} }}") });
        self.cdp("Page.addScriptToEvaluateOnNewDocument", probe).await?;
        self.throttle(throttling).await?;
        Ok(self.session.driver.goto(address).await?)
    }

    /// Makes network and processor as fast or slow as asked.
    pub async fn throttle(&self, throttling: Throttling) -> Result<()> {
        self.cdp("Network.enable", json!({})).await?;
        self.cdp("Network.emulateNetworkConditions", throttling.network())
            .await?;
        let rate = json!({ "rate": throttling.processor() });
        self.cdp("Emulation.setCPUThrottlingRate", rate).await?;
        Ok(())
    }

    /// Sends a command of the DevTools protocol.
    pub async fn cdp(&self, method: &str, parameters: Value) -> Result<Value> {
        Ok(self.session.driver.cdp().send_raw(method, parameters).await?)
    }

    /// Evaluates an expression in the page.
    pub async fn ask<T: DeserializeOwned>(&self, expression: &str) -> Result<T> {
        let value = self
            .session
            .driver
            .execute(format!("return {expression}"), vec![])
            .await?;
        Ok(value.convert()?)
    }

    /// Runs a statement in the page.
    pub async fn run(&self, statement: &str) -> Result<()> {
        self.session.driver.execute(statement, vec![]).await?;
        Ok(())
    }

    /// Waits until an expression in the page gives something that is neither nothing nor false.
    pub async fn until<T: DeserializeOwned>(&self, what: &str, expression: &str) -> Result<T> {
        let start = Instant::now();
        loop {
            // A document that is being replaced returns nothing, or has no probe.
            let value = self.ask::<Value>(expression).await.unwrap_or_default();
            if !matches!(value, Value::Null | Value::Bool(false)) {
                return Ok(serde_json::from_value(value)?);
            }
            if start.elapsed() > TIMEOUT {
                let seconds = TIMEOUT.as_secs();
                return Err(Error::msg(format!("waited {seconds} s until {what}")));
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// A mouse event at a point, as the browser gets it from its window.
    pub async fn mouse(&self, kind: &str, (x, y): Point, pressed: bool) -> Result<()> {
        let button = if kind == "mouseMoved" && !pressed {
            "none"
        } else {
            "left"
        };
        let buttons = u8::from(pressed || kind == "mousePressed");
        let event = json!({ "type": kind, "x": x, "y": y, "button": button, "buttons": buttons, "clickCount": 1 });
        self.cdp("Input.dispatchMouseEvent", event).await?;
        Ok(())
    }

    /// Presses and releases the mouse button.
    pub async fn click(&self, at: Point) -> Result<()> {
        self.mouse("mousePressed", at, false).await?;
        self.mouse("mouseReleased", at, false).await
    }

    /// Turns the wheel with Ctrl held, which every page of the four takes for zooming.
    pub async fn zoom(&self, (x, y): Point, by: i64) -> Result<()> {
        const CONTROL: u8 = 2;
        let event = json!({ "type": "mouseWheel", "x": x, "y": y, "deltaX": 0, "deltaY": by, "modifiers": CONTROL });
        self.cdp("Input.dispatchMouseEvent", event).await?;
        Ok(())
    }

    /// Presses Enter.
    pub async fn enter(&self) -> Result<()> {
        for kind in ["keyDown", "keyUp"] {
            let key =
                json!({ "type": kind, "key": "Enter", "code": "Enter", "text": "\r", "windowsVirtualKeyCode": 13 });
            self.cdp("Input.dispatchKeyEvent", key).await?;
        }
        Ok(())
    }

    /// Where a republic can be clicked on.
    pub async fn point(&self, slug: &str) -> Result<Point> {
        let point: Option<Point> = self.ask(&format!("bench.point('{slug}')")).await?;
        point.ok_or_else(|| Error::msg(format!("nowhere is {slug} to be clicked on")))
    }

    /// Waits until the map has come to rest.
    pub async fn settle(&self) -> Result<()> {
        self.run("bench.settle()").await?;
        self.until::<bool>("the map rests", "bench.calm").await.map(drop)
    }

    /// Ends the browser.
    pub async fn end(self) {
        self.session.end().await;
    }
}
