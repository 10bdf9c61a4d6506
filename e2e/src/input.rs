//! Mouse, touch, wheel and keys, through WebDriver's actions.

use anyhow::Result;
use serde_json::{json, Value};
use std::sync::Arc;
use thirtyfour::common::command::{Command, ExtensionCommand};
use thirtyfour::WebDriver;

/// A point of the viewport, in CSS pixels.
pub type Point = (i64, i64);

/// Keys as WebDriver names them.
pub mod key {
    /// Escape
    pub const ESCAPE: &str = "\u{e00c}";
    /// Tab
    pub const TAB: &str = "\u{e004}";
    /// Enter
    pub const ENTER: &str = "\u{e007}";
    /// Shift
    pub const SHIFT: &str = "\u{e008}";
    /// Control
    pub const CONTROL: &str = "\u{e009}";
    /// Left arrow
    pub const LEFT: &str = "\u{e012}";
    /// Up arrow
    pub const UP: &str = "\u{e013}";
    /// Right arrow
    pub const RIGHT: &str = "\u{e014}";
    /// Down arrow
    pub const DOWN: &str = "\u{e015}";
    /// End
    pub const END: &str = "\u{e010}";
    /// Home
    pub const HOME: &str = "\u{e011}";
}

/// Sends input to a browser.
pub struct Input<'d>(pub &'d WebDriver);

#[derive(Debug)]
struct Actions(Value);

impl ExtensionCommand for Actions {
    fn parameters_json(&self) -> Option<Value> {
        Some(json!({ "actions": self.0 }))
    }

    fn method(&self) -> http::Method {
        http::Method::POST
    }

    fn endpoint(&self) -> Arc<str> {
        "/actions".into()
    }
}

impl Input<'_> {
    async fn act(&self, sources: Value) -> Result<()> {
        self.0
            .cmd(Command::ExtensionCommand(Box::new(Actions(sources))))
            .await?;
        Ok(())
    }

    async fn pointer(&self, kind: &str, actions: Vec<Value>) -> Result<()> {
        self.act(json!([{ "type": "pointer", "id": kind, "parameters": { "pointerType": kind }, "actions": actions }]))
            .await
    }

    /// Clicks.
    pub async fn click(&self, at: Point) -> Result<()> {
        self.pointer("mouse", vec![moved(at, 0), down(), pause(30), up()]).await
    }

    /// Clicks twice, as one selects a word.
    pub async fn double_click(&self, at: Point) -> Result<()> {
        let click = vec![down(), pause(30), up(), pause(40)];
        self.pointer("mouse", [vec![moved(at, 0)], click.clone(), click].concat())
            .await
    }

    /// Clicks with another button than the primary: 1 is the middle one, 2 the right one.
    pub async fn click_with(&self, button: u8, at: Point) -> Result<()> {
        let press = |kind: &str| json!({ "type": kind, "button": button });
        let actions = vec![moved(at, 0), press("pointerDown"), pause(30), press("pointerUp")];
        self.pointer("mouse", actions).await
    }

    /// Drags with another button than the primary.
    pub async fn drag_with(&self, button: u8, from: Point, to: Point) -> Result<()> {
        let press = |kind: &str| json!({ "type": kind, "button": button });
        let begins = vec![moved(from, 0), press("pointerDown")];
        self.pointer(
            "mouse",
            [begins, path(from, to), vec![pause(60), press("pointerUp")]].concat(),
        )
        .await
    }

    /// Clicks while a key is held.
    pub async fn click_holding(&self, key: &str, at: Point) -> Result<()> {
        let waits = |count| vec![json!({ "type": "pause" }); count];
        let keys = [vec![pressed(key, "keyDown")], waits(3), vec![pressed(key, "keyUp")]].concat();
        let mouse = [waits(1), vec![moved(at, 0), down(), up()]].concat();
        self.act(json!([
            { "type": "key", "id": "keys", "actions": keys },
            { "type": "pointer", "id": "mouse", "parameters": { "pointerType": "mouse" }, "actions": mouse },
        ]))
        .await
    }

    /// Moves the mouse there.
    pub async fn hover(&self, at: Point) -> Result<()> {
        self.pointer("mouse", vec![moved(at, 0)]).await
    }

    /// Taps with one finger.
    pub async fn tap(&self, at: Point) -> Result<()> {
        self.pointer("touch", vec![moved(at, 0), down(), pause(60), up()]).await
    }

    /// Drags with the mouse, in steps.
    pub async fn drag(&self, from: Point, to: Point) -> Result<()> {
        self.pointer(
            "mouse",
            [vec![moved(from, 0), down()], path(from, to), vec![pause(60), up()]].concat(),
        )
        .await
    }

    /// Presses the mouse button at one point and releases it at another, without a move in between.
    pub async fn jump_drag(&self, from: Point, to: Point) -> Result<()> {
        self.pointer("mouse", vec![moved(from, 0), down(), moved(to, 0), up()])
            .await
    }

    /// Drags with one finger.
    pub async fn swipe(&self, from: Point, to: Point) -> Result<()> {
        self.pointer(
            "touch",
            [vec![moved(from, 0), down()], path(from, to), vec![up()]].concat(),
        )
        .await
    }

    /// Moves two fingers apart or together, along a horizontal line around a point.
    pub async fn pinch(&self, around: Point, from: i64, to: i64) -> Result<()> {
        let finger = |id: &str, side: i64| {
            let at = |distance: i64| (around.0 + side * distance, around.1);
            let actions = [vec![moved(at(from), 0), down()], path(at(from), at(to)), vec![up()]].concat();
            json!({ "type": "pointer", "id": id, "parameters": { "pointerType": "touch" }, "actions": actions })
        };
        self.act(json!([finger("one", -1), finger("two", 1)])).await
    }

    /// Turns the wheel, perhaps with a key held down.
    pub async fn wheel(&self, at: Point, by: i64, holding: Option<&str>) -> Result<()> {
        let scroll = json!({ "type": "scroll", "x": at.0, "y": at.1, "deltaX": 0, "deltaY": by, "origin": "viewport" });
        let wheel = json!([{ "type": "pause" }, scroll, { "type": "pause" }]);
        let wheel = json!({ "type": "wheel", "id": "wheel", "actions": wheel });
        // An input source without actions crashes chromedriver.
        let Some(key) = holding else {
            return self.act(json!([wheel])).await;
        };
        let keys = json!([pressed(key, "keyDown"), { "type": "pause" }, pressed(key, "keyUp")]);
        self.act(json!([{ "type": "key", "id": "keys", "actions": keys }, wheel]))
            .await
    }

    /// Presses one key after another, each alone.
    pub async fn press(&self, keys: &[&str]) -> Result<()> {
        let actions: Vec<Value> = keys
            .iter()
            .flat_map(|key| [pressed(key, "keyDown"), pressed(key, "keyUp")])
            .collect();
        self.act(json!([{ "type": "key", "id": "keys", "actions": actions }]))
            .await
    }

    /// Presses a key while another is held.
    pub async fn press_with(&self, holding: &str, key: &str) -> Result<()> {
        let actions = [
            pressed(holding, "keyDown"),
            pressed(key, "keyDown"),
            pressed(key, "keyUp"),
            pressed(holding, "keyUp"),
        ];
        self.act(json!([{ "type": "key", "id": "keys", "actions": actions }]))
            .await
    }
}

fn pressed(key: &str, how: &str) -> Value {
    json!({ "type": how, "value": key })
}

fn moved((x, y): Point, duration: u64) -> Value {
    json!({ "type": "pointerMove", "duration": duration, "x": x, "y": y, "origin": "viewport" })
}

fn down() -> Value {
    json!({ "type": "pointerDown", "button": 0 })
}

fn up() -> Value {
    json!({ "type": "pointerUp", "button": 0 })
}

fn pause(duration: u64) -> Value {
    json!({ "type": "pause", "duration": duration })
}

/// Eight steps from here to there.
fn path(from: Point, to: Point) -> Vec<Value> {
    let between = |step: i64| (from.0 + (to.0 - from.0) * step / 8, from.1 + (to.1 - from.1) * step / 8);
    (1..=8).map(|step| moved(between(step), 25)).collect()
}
