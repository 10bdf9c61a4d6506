//! Event listeners of the page.

use gloo::events::{EventListener, EventListenerOptions};
use web_sys::Event;

/// The page lives as long as its listeners: they are never taken back.
pub fn listen(target: &web_sys::EventTarget, name: &'static str, act: impl FnMut(&Event) + 'static) {
    EventListener::new(target, name, act).forget();
}

/// The same, for a listener that may keep the browser from acting.
pub fn listen_actively(target: &web_sys::EventTarget, name: &'static str, act: impl FnMut(&Event) + 'static) {
    EventListener::new_with_options(target, name, EventListenerOptions::enable_prevent_default(), act).forget();
}
