//! Arrow keys in a toolbar, as in the ARIA pattern of that name.

use super::query::{descendants, target};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent};

/// Handles a key of a toolbar: moves the focus to the next or previous button, from the last to the first, or to an end.
pub fn move_focus(event: &Event) {
    let Some(to) = event.dyn_ref::<KeyboardEvent>().and_then(destination) else {
        return;
    };
    event.prevent_default();
    let _ = to.focus();
}

fn destination(key: &KeyboardEvent) -> Option<HtmlElement> {
    if key.ctrl_key() || key.meta_key() || key.alt_key() || key.shift_key() {
        return None;
    }
    let toolbar = key.current_target()?.dyn_into::<Element>().ok()?;
    let buttons = descendants(&toolbar, "button:not([hidden])");
    let focused = target(key)?;
    let at = buttons.iter().position(|button| *button == focused)?;
    let count = buttons.len();
    // Where a translator has turned the page, the next button is to the left. Browsers without `:dir` are older than that.
    let is_turned = toolbar.matches(":dir(rtl)").unwrap_or_default();
    let (forward, back) = if is_turned {
        ("ArrowLeft", "ArrowRight")
    } else {
        ("ArrowRight", "ArrowLeft")
    };
    let to = match key.key().as_str() {
        "ArrowDown" => (at + 1) % count,
        "ArrowUp" => (at + count - 1) % count,
        arrow if arrow == forward => (at + 1) % count,
        arrow if arrow == back => (at + count - 1) % count,
        "Home" => 0,
        "End" => count - 1,
        _ => return None,
    };
    buttons.get(to)?.clone().dyn_into().ok()
}
