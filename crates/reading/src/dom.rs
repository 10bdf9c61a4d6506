//! What the page uses of the browser: the printed page, address, storage, random numbers, focus and printing. Nothing here
//! panics.

pub use browser::{all, clicked_place, focus, fragment, hide_printed, html, keep, kept, print, random, text};
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, HtmlElement, HtmlInputElement};

/// The element that the program is mounted in.
pub fn root() -> Option<HtmlElement> {
    browser::root("reading")
}

/// The messages of the page, as lines.
pub fn messages() -> String {
    browser::messages(".reading [data-lines]")
}

/// The code that `web/hand_in.js` makes a link of; none hides it.
pub fn hand_in(code: Option<&str>) {
    browser::hand_in(root(), code);
}

/// Says whether both readings are shown. Before that the page prints the sheet to fill in.
pub fn mark_compared(is_compared: bool) {
    if let Some(root) = root() {
        // Cannot fail: the name is valid.
        let _ = root.toggle_attribute_with_force("data-compares", is_compared);
    }
}

/// Puts a code into the address, in place of the one there. Browsers that limit how often a page may do so keep the last: the
/// next change tries again.
pub fn set_fragment(code: &str) {
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&format!("#{code}")));
    }
}

/// Whether the box of an event is checked.
pub fn is_checked(event: &Event) -> bool {
    let input = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    input.is_some_and(|input| input.checked())
}

/// Colours the republics of a map, by slug and word; no word for those without one.
pub fn paint(map: &'static str, words: Vec<(&'static str, Option<&'static str>)>) {
    // The map may be rendered in the same turn.
    Timeout::new(0, move || {
        for (slug, word) in &words {
            for place in all(&format!("{map} [data-place={slug}]")) {
                // Cannot fail: the name is valid.
                let _ = match word {
                    Some(word) => place.set_attribute("data-paint", word),
                    None => place.remove_attribute("data-paint"),
                };
            }
        }
    })
    .forget();
}

/// Marks the republics of a map whose word rests only on what is said of a group: they are hatched.
pub fn hatch(map: &'static str, slugs: Vec<&'static str>) {
    Timeout::new(0, move || {
        for slug in &slugs {
            for place in all(&format!("{map} .lands [data-place={slug}]")) {
                // Cannot fail: the name is valid.
                let _ = place.set_attribute("data-group", "");
            }
        }
    })
    .forget();
}

/// Marks the chosen republic on a map.
pub fn mark(map: &'static str, chosen: &'static str) {
    Timeout::new(0, move || {
        for place in all(&format!("{map} [data-place]")) {
            let is_chosen = place.get_attribute("data-place").as_deref() == Some(chosen);
            // Cannot fail: the name is valid.
            let _ = match is_chosen {
                true => place.set_attribute("data-chosen", ""),
                false => place.remove_attribute("data-chosen"),
            };
        }
    })
    .forget();
}
