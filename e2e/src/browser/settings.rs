//! What a scenario may set of its browser.

use serde_json::{json, Value};

/// How the browser is set up.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Width and height of the viewport in CSS pixels: exact in Chromium, approximate in the others.
    pub size: (u32, u32),
    /// Whether scripts run.
    pub javascript: bool,
    /// Whether the page may move: without it the browser asks for reduced motion, and scenarios need not wait.
    pub motion: bool,
    /// Whether there is a touch screen (Chromium).
    pub touch: bool,
    /// Media features, such as `("prefers-color-scheme", "dark")` (Chromium).
    pub media: Vec<(&'static str, &'static str)>,
    /// Preferences by the browser's own names for them (Chromium, Firefox).
    pub preferences: Vec<(&'static str, Value)>,
    /// Whether the profile outlives the browser, for [`restart`](super::Session::restart). In Chromium it always does.
    pub persistent_profile: bool,
    /// Whether opening an address waits until the page has loaded (Chromium, Firefox).
    pub waits_for_load: bool,
    /// More arguments of the browser's command line (Chromium).
    pub flags: Vec<&'static str>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            size: (1280, 900),
            javascript: true,
            motion: false,
            touch: false,
            media: Vec::new(),
            preferences: Vec::new(),
            persistent_profile: false,
            waits_for_load: true,
            flags: Vec::new(),
        }
    }
}

impl Settings {
    /// The media features to emulate in a tab.
    pub fn media_features(&self) -> Vec<(&'static str, &'static str)> {
        let mut features = self.media.clone();
        if !self.motion {
            features.push(("prefers-reduced-motion", "reduce"));
        }
        features
    }

    /// What cannot be changed once the browser runs. Sessions with the same launch settings can be reused.
    pub(super) fn launch_key(&self) -> Value {
        json!([
            self.javascript,
            self.motion,
            self.preferences,
            self.waits_for_load,
            self.flags
        ])
    }
}
