//! What a journey may set of its browser.

use serde_json::Value;

/// How the reader's browser is set.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Width and height of the viewport, in CSS pixels; exact in Chromium, near it in the others.
    pub size: (u32, u32),
    /// Whether scripts run.
    pub scripts: bool,
    /// Whether there is a touch screen (Chromium).
    pub touch: bool,
    /// Media features, such as `("prefers-color-scheme", "dark")` (Chromium).
    pub media: Vec<(&'static str, &'static str)>,
    /// Preferences of the browser by their own names (Chromium, Firefox).
    pub preferences: Vec<(&'static str, Value)>,
    /// Whether the profile outlives the browser, so that it can be [started again](super::Session::again). Chromium's always does.
    pub lasting: bool,
    /// Whether going to an address waits until the page has loaded (Chromium).
    pub waits: bool,
    /// More words for the browser's command line (Chromium).
    pub flags: Vec<&'static str>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            size: (1280, 900),
            scripts: true,
            touch: false,
            media: Vec::new(),
            preferences: Vec::new(),
            lasting: false,
            waits: true,
            flags: Vec::new(),
        }
    }
}
