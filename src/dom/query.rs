//! Finding and reading elements of the page.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// The words of an element.
pub fn text(element: &Element) -> String {
    element.text_content().unwrap_or_default()
}

/// All elements of the page that a selector finds.
pub fn all(selector: &str) -> Vec<Element> {
    document()
        .document_element()
        .map(|page| children(&page, selector))
        .unwrap_or_default()
}

/// Those in an element.
pub fn children(element: &Element, selector: &str) -> Vec<Element> {
    let Ok(list) = element.query_selector_all(selector) else {
        return Vec::new();
    };
    (0..list.length())
        .filter_map(|place| list.item(place)?.dyn_into().ok())
        .collect()
}

pub fn element(selector: &str) -> Option<Element> {
    document().query_selector(selector).ok()?
}

pub fn html(selector: &str) -> Option<HtmlElement> {
    // An SVG link is no HTMLElement, but it is focused by the same method: the cast is by shape, not by name.
    element(selector).map(JsCast::unchecked_into)
}

pub fn set_attribute(element: &Option<Element>, name: &str, value: &str) {
    if let Some(element) = element {
        let _ = element.set_attribute(name, value);
    }
}
