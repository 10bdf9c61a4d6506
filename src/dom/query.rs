//! Queries and reads elements of the page.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};

pub fn text(element: &Element) -> String {
    element.text_content().unwrap_or_default()
}

/// All elements of the page that match a selector.
pub fn all(selector: &str) -> Vec<Element> {
    document()
        .document_element()
        .map(|root| descendants(&root, selector))
        .unwrap_or_default()
}

/// All elements inside an element that match a selector.
pub fn descendants(element: &Element, selector: &str) -> Vec<Element> {
    let Ok(list) = element.query_selector_all(selector) else {
        return Vec::new();
    };
    (0..list.length())
        .filter_map(|index| list.item(index)?.dyn_into().ok())
        .collect()
}

pub fn element(selector: &str) -> Option<Element> {
    document().query_selector(selector).ok()?
}

/// An element that can be focused.
pub fn focusable(selector: &str) -> Option<HtmlElement> {
    // An SVG link is no `HTMLElement` but has the same `focus` method, so the cast is unchecked.
    element(selector).map(JsCast::unchecked_into)
}

/// The element at which an event happened.
pub fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

pub fn set_attribute(element: &Option<Element>, name: &str, value: &str) {
    if let Some(element) = element {
        let _ = element.set_attribute(name, value);
    }
}
