//! The browser APIs that the page uses: the printed page and printing. Nothing here panics.

use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

pub fn all(selector: &str) -> impl Iterator<Item = Element> {
    let list = document().query_selector_all(selector).ok();
    let count = list.as_ref().map_or(0, |list| list.length());
    (0..count).filter_map(move |at| list.as_ref()?.item(at)?.dyn_into().ok())
}

fn part(of: &Element, selector: &str) -> Option<Element> {
    of.query_selector(selector).ok().flatten()
}

pub fn text(of: &Element, selector: &str) -> String {
    part(of, selector)
        .and_then(|part| part.text_content())
        .unwrap_or_default()
}

pub fn html(of: &Element, selector: &str) -> String {
    part(of, selector).map(|part| part.inner_html()).unwrap_or_default()
}

/// The element that the program is mounted in.
pub fn root() -> Option<HtmlElement> {
    document().get_element_by_id("class")?.dyn_into().ok()
}

/// The messages of the page, as lines.
pub fn messages() -> String {
    all(".class [data-lines]")
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

pub fn print() {
    // Nothing happens where the browser does not print.
    let _ = window().print();
}
