//! The browser APIs that the page uses: the printed page, address, storage, random numbers, focus and printing. Nothing here
//! panics.

use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, Storage};

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
    document().get_element_by_id("reading")?.dyn_into().ok()
}

/// The messages of the page, as lines.
pub fn messages() -> String {
    all(".reading [data-lines]")
        .next()
        .and_then(|lines| lines.text_content())
        .unwrap_or_default()
}

/// Hides the printed sheet.
pub fn hide_printed() {
    for part in all("[data-printed]") {
        // Cannot fail: the name is valid.
        let _ = part.set_attribute("hidden", "");
    }
}

/// The code in the address, without `#`.
pub fn fragment() -> String {
    let hash = window().location().hash().unwrap_or_default();
    hash.trim_start_matches('#').to_owned()
}

/// Puts a code into the address, in place of the one there. Browsers that limit how often a page may do so keep the last: the
/// next change tries again.
pub fn set_fragment(code: &str) {
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&format!("#{code}")));
    }
}

fn storage() -> Option<Storage> {
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

/// The code that `web/hand_in.js` makes a link of; none hides it.
pub fn hand_in(code: Option<&str>) {
    let Some(root) = root() else { return };
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

/// Whether the box of an event is checked.
pub fn is_checked(event: &Event) -> bool {
    let input = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    input.is_some_and(|input| input.checked())
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
