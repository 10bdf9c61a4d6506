//! A browser with a profile of its own, at a pace, with the probe before every script of the page.

use super::pace::Pace;
use crate::browser::{Browser, Session, Settings};
use crate::failure::{Failure, Outcome};
use crate::hands::Point;
use serde::de::DeserializeOwned;
use serde_json::{json, Value};
use std::time::{Duration, Instant};

/// How long a page may take: the slowest takes seconds over a slow network.
const PATIENCE: Duration = Duration::from_secs(30);

/// What listens in the page.
const PROBE: &str = include_str!("probe.js");

/// A browser at a pace.
pub struct Tab {
    session: Session,
    settings: Settings,
}

impl Tab {
    /// A new browser with nothing kept.
    pub async fn new() -> Outcome<Self> {
        let settings = Settings {
            waits: false,
            // A thousand choices in a row would look like an attack on the history.
            flags: vec!["--disable-ipc-flooding-protection"],
            ..Settings::default()
        };
        let session = Browser::Chromium.open(&settings).await?;
        Ok(Self { session, settings })
    }

    /// Ends the browser and starts it with what its profile has kept.
    pub async fn again(&mut self) -> Outcome {
        self.session.again(Browser::Chromium, &self.settings).await
    }

    /// Begins a visit; the probe runs in the page before anything else, and then `first`.
    pub async fn visit(&self, address: &str, pace: Pace, first: &str) -> Outcome {
        let probe = json!({ "source": format!("if (window.parent === window) {{ {PROBE}; {first} }}") });
        self.cdp("Page.addScriptToEvaluateOnNewDocument", probe).await?;
        self.throttle(pace).await?;
        Ok(self.session.driver.goto(address).await?)
    }

    /// Makes network and processor as fast or slow as asked.
    pub async fn throttle(&self, pace: Pace) -> Outcome {
        self.cdp("Network.enable", json!({})).await?;
        self.cdp("Network.emulateNetworkConditions", pace.network()).await?;
        let rate = json!({ "rate": pace.processor() });
        self.cdp("Emulation.setCPUThrottlingRate", rate).await?;
        Ok(())
    }

    /// Speaks to the browser's own tools.
    pub async fn cdp(&self, method: &str, parameters: Value) -> Outcome<Value> {
        Ok(self.session.driver.cdp().send_raw(method, parameters).await?)
    }

    /// What an expression in the page gives.
    pub async fn ask<T: DeserializeOwned>(&self, expression: &str) -> Outcome<T> {
        let said = self
            .session
            .driver
            .execute(format!("return {expression}"), vec![])
            .await?;
        Ok(said.convert()?)
    }

    /// Does something in the page.
    pub async fn tell(&self, statement: &str) -> Outcome {
        self.session.driver.execute(statement, vec![]).await?;
        Ok(())
    }

    /// Waits until an expression in the page gives something that is neither nothing nor false.
    pub async fn until<T: DeserializeOwned>(&self, what: &str, expression: &str) -> Outcome<T> {
        let start = Instant::now();
        loop {
            // A page that is being replaced says nothing, or that it knows of no probe.
            let said = self.ask::<Value>(expression).await.unwrap_or_default();
            if !matches!(said, Value::Null | Value::Bool(false)) {
                return Ok(serde_json::from_value(said)?);
            }
            if start.elapsed() > PATIENCE {
                let seconds = PATIENCE.as_secs();
                return Err(Failure::msg(format!("waited {seconds} s in vain until {what}")));
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// A mouse event at a point, as the browser gets it from its window.
    pub async fn mouse(&self, kind: &str, (x, y): Point, pressed: bool) -> Outcome {
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

    /// Presses and lets go.
    pub async fn click(&self, at: Point) -> Outcome {
        self.mouse("mousePressed", at, false).await?;
        self.mouse("mouseReleased", at, false).await
    }

    /// Turns the wheel with Ctrl held, which every page of the four takes for zooming.
    pub async fn zoom(&self, (x, y): Point, by: i64) -> Outcome {
        const CONTROL: u8 = 2;
        let event = json!({ "type": "mouseWheel", "x": x, "y": y, "deltaX": 0, "deltaY": by, "modifiers": CONTROL });
        self.cdp("Input.dispatchMouseEvent", event).await?;
        Ok(())
    }

    /// Presses the left arrow.
    pub async fn left(&self) -> Outcome {
        for kind in ["rawKeyDown", "keyUp"] {
            let key = json!({ "type": kind, "key": "ArrowLeft", "code": "ArrowLeft", "windowsVirtualKeyCode": 37 });
            self.cdp("Input.dispatchKeyEvent", key).await?;
        }
        Ok(())
    }

    /// Where a republic can be clicked on.
    pub async fn point(&self, slug: &str) -> Outcome<Point> {
        let point: Option<Point> = self.ask(&format!("bench.point('{slug}')")).await?;
        point.ok_or_else(|| Failure::msg(format!("nowhere is {slug} to be clicked on")))
    }

    /// Waits until the map has come to rest.
    pub async fn settle(&self) -> Outcome {
        self.tell("bench.settle()").await?;
        self.until::<bool>("the map rests", "bench.calm").await.map(drop)
    }

    /// Ends the browser.
    pub async fn end(self) {
        self.session.end().await;
    }
}
