//! Event listeners that stay for as long as the page is open.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Event, EventTarget, KeyboardEvent};

pub fn listen(target: &EventTarget, name: &'static str, handler: impl FnMut(&Event) + 'static) {
    EventListener::new(target, name, handler).forget();
}

/// Listens with a handler that may call `prevent_default`, so that the browser waits for it.
pub fn listen_actively(target: &EventTarget, name: &'static str, handler: impl FnMut(&Event) + 'static) {
    EventListener::new_with_options(target, name, EventListenerOptions::enable_prevent_default(), handler).forget();
}

pub fn is_escape(event: &Event) -> bool {
    event
        .dyn_ref::<KeyboardEvent>()
        .is_some_and(|key| key.key() == "Escape")
}
