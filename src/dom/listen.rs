//! Event listeners that stay for as long as the page is open.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Event, EventTarget, KeyboardEvent, MouseEvent};

pub fn listen(target: &EventTarget, name: &'static str, handler: impl FnMut(&Event) + 'static) {
    EventListener::new(target, name, handler).forget();
}

/// Listens with a handler that may call `prevent_default`, so that the browser waits for it.
pub fn listen_actively(target: &EventTarget, name: &'static str, handler: impl FnMut(&Event) + 'static) {
    EventListener::new_with_options(target, name, EventListenerOptions::enable_prevent_default(), handler).forget();
}

/// Whether a press or click is by the primary button alone. With a key it opens a link in a new tab, extends a selection of
/// text, or opens a menu.
pub fn is_plain_click(event: &Event) -> bool {
    event.dyn_ref::<MouseEvent>().is_none_or(|click| {
        click.button() == 0 && !(click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key())
    })
}

pub fn is_escape(event: &Event) -> bool {
    event
        .dyn_ref::<KeyboardEvent>()
        .is_some_and(|key| key.key() == "Escape")
}
