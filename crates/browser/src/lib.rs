//! What the programs of quiz, readings and class share of the browser: the printed page, the address, storage, random numbers,
//! focus and printing. Nothing here panics. Natively the crate is empty.

#![cfg(target_arch = "wasm32")]

use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, Storage};

pub fn all(selector: &str) -> impl Iterator<Item = Element> {
    let list = document().query_selector_all(selector).ok();
    let count = list.as_ref().map_or(0, |list| list.length());
    (0..count).filter_map(move |at| list.as_ref()?.item(at)?.dyn_into().ok())
}

fn part(of: &Element, selector: &str) -> Option<Element> {
    of.query_selector(selector).ok().flatten()
}

/// The text of a part; empty if there is none.
pub fn text(of: &Element, selector: &str) -> String {
    part(of, selector)
        .and_then(|part| part.text_content())
        .unwrap_or_default()
}

/// The HTML inside a part; empty if there is none.
pub fn html(of: &Element, selector: &str) -> String {
    part(of, selector).map(|part| part.inner_html()).unwrap_or_default()
}

/// The element that a program is mounted in.
pub fn root(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// The messages of a program, as lines: the text of the first element that matches.
pub fn messages(selector: &str) -> String {
    all(selector)
        .next()
        .and_then(|lines| lines.text_content())
        .unwrap_or_default()
}

/// Hides what stands in place of the program.
pub fn hide_printed() {
    for part in all("[data-printed]") {
        // Cannot fail: the name is valid.
        let _ = part.set_attribute("hidden", "");
    }
}

/// The code in the address, without `#`; empty in the page in one file, whose addresses lead to its parts.
pub fn fragment() -> String {
    let hash = window().location().hash().unwrap_or_default();
    hash.trim_start_matches('#').to_owned()
}

pub fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

/// The stored value of a key, if the browser has storage.
pub fn kept(key: &str) -> Option<String> {
    storage()?.get_item(key).ok().flatten()
}

/// Stores a value and returns whether that worked.
pub fn keep(key: &str, value: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(key, value).is_ok())
}

/// The code that `web/hand_in.js` makes a link of, in the element of the program; none hides the link.
pub fn hand_in(root: Option<HtmlElement>, code: Option<&str>) {
    let Some(root) = root else { return };
    // Cannot fail: the name is valid.
    let _ = match code {
        Some(code) => root.set_attribute("data-answer", code),
        None => root.remove_attribute("data-answer"),
    };
}

/// A random number.
pub fn random() -> u32 {
    (web_sys::js_sys::Math::random() * f64::from(u32::MAX)) as u32
}

/// Focuses an element after the next rendering, and scrolls it into view.
pub fn focus(selector: &'static str) {
    Timeout::new(0, move || {
        if let Some(element) = all(selector)
            .next()
            .and_then(|found| found.dyn_into::<HtmlElement>().ok())
        {
            // An element that cannot be focused is ignored.
            let _ = element.focus();
        }
    })
    .forget();
}

pub fn print() {
    // Nothing happens where the browser does not print.
    let _ = window().print();
}

/// The place of a click on the map.
pub fn clicked_place(event: &Event) -> Option<String> {
    let element: Element = event.target()?.dyn_into().ok()?;
    element
        .closest("[data-place]")
        .ok()
        .flatten()?
        .get_attribute("data-place")
}
