//! The browser APIs that the quiz uses: the printed page, local storage, random numbers, focus and printing. Nothing here
//! panics.

use crate::deck::{Place, Printed, Statement};
use crate::progress::Progress;
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventInit, HtmlElement, NodeList, Storage};

fn each(list: Option<NodeList>) -> impl Iterator<Item = Element> {
    let count = list.as_ref().map_or(0, NodeList::length);
    (0..count).filter_map(move |at| list.as_ref()?.item(at)?.dyn_into().ok())
}

fn all(selector: &str) -> impl Iterator<Item = Element> {
    each(document().query_selector_all(selector).ok())
}

fn part(of: &Element, selector: &str) -> Option<Element> {
    of.query_selector(selector).ok().flatten()
}

fn text(of: &Element, selector: &str) -> String {
    part(of, selector)
        .and_then(|part| part.text_content())
        .unwrap_or_default()
}

fn html(of: &Element, selector: &str) -> String {
    part(of, selector).map(|part| part.inner_html()).unwrap_or_default()
}

/// The element that the quiz is mounted in.
pub fn root() -> Option<HtmlElement> {
    document().get_element_by_id("quiz")?.dyn_into().ok()
}

/// The messages of the quiz, as lines. In the page in one file, the map has lines of its own.
pub fn messages() -> String {
    all(".study [data-lines]")
        .next()
        .and_then(|lines| lines.text_content())
        .unwrap_or_default()
}

/// Reads the printed page.
pub fn printed() -> Printed {
    let whole = |selector| all(selector).next().map(|part| part.inner_html()).unwrap_or_default();
    let attribute = |name| root().and_then(|root| root.get_attribute(name)).unwrap_or_default();
    Printed {
        edition: attribute("data-edition"),
        texts: ["data-places", "data-statements"].map(|name| attribute(name).parse().unwrap_or_default()),
        board: whole("[data-board]"),
        answers: all("[data-choice]")
            .filter_map(|choice| choice.text_content())
            .collect(),
        places: all("[data-spot]")
            .map(|spot| Place {
                slug: spot.get_attribute("data-spot").unwrap_or_default(),
                name: text(&spot, "[data-name]"),
                r#where: text(&spot, "[data-where]"),
                shown: html(&spot, "[data-shown]"),
            })
            .collect(),
        statements: all("[data-item]")
            .map(|item| Statement {
                words: text(&item, "[data-statement]"),
                answer: item
                    .get_attribute("data-answer")
                    .and_then(|answer| answer.parse().ok())
                    .unwrap_or_default(),
                because: text(&item, "[data-because]"),
                shown: html(&item, "[data-shown]"),
            })
            .collect(),
    }
}

/// Hides the printed quiz.
pub fn hide_printed() {
    for part in all("[data-printed]") {
        // Cannot fail: the name is valid.
        let _ = part.set_attribute("hidden", "");
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

/// Whether storage works.
pub fn keeps() -> bool {
    const TRIAL: &str = "azerbaijan-1994 trial";
    let kept = keep(TRIAL, "1");
    if let Some(storage) = storage() {
        // Nothing to remove if it was not stored.
        let _ = storage.remove_item(TRIAL);
    }
    kept
}

/// Whether the address hides the answers: `?hide=answers`, among others.
pub fn hides_answers() -> bool {
    let query = window().location().search().unwrap_or_default();
    let pairs = query.trim_start_matches('?').split('&');
    pairs
        .filter_map(|pair| pair.strip_prefix("hide="))
        .any(|parts| parts.split(',').any(|part| part == "answers"))
}

/// What the learning platform around the page has kept, as `web/scorm.js` says; `None` where none keeps progress.
pub fn kept_by_platform() -> Option<String> {
    root()?.get_attribute("data-kept")
}

/// Offers progress to `web/scorm.js`, if it listens, and returns whether a learning platform keeps it.
pub fn offer(progress: &Progress) -> bool {
    let Some(root) = root() else { return false };
    for (name, value) in [
        ("data-progress", progress.kept.as_str()),
        ("data-score", &progress.score.to_string()),
        ("data-complete", &progress.is_complete.to_string()),
    ] {
        // Cannot fail: the names are valid.
        let _ = root.set_attribute(name, value);
    }
    let init = EventInit::new();
    init.set_cancelable(true);
    let event = Event::new_with_event_init_dict("quiz-progress", &init);
    // An event is cancelled by who has dealt with it.
    event.is_ok_and(|event| root.dispatch_event(&event) == Ok(false))
}

/// The code in the address, without `#`; empty in the page in one file, whose addresses lead to its parts.
pub fn fragment() -> String {
    let hash = window().location().hash().unwrap_or_default();
    hash.trim_start_matches('#').to_owned()
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

/// Why the link of the address was not read; `web/hand_in.js` shows the printed words.
pub fn refuse(reason: &str) {
    if let Some(root) = root() {
        // Cannot fail: the name is valid.
        let _ = root.set_attribute("data-refused", reason);
    }
}

/// A random number.
pub fn random() -> u32 {
    (web_sys::js_sys::Math::random() * f64::from(u32::MAX)) as u32
}

/// Focuses an element after the next rendering.
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

/// Updates the places on the map: slug, state, label.
pub fn mark(places: Vec<(&'static str, &'static str, String)>) {
    // The map may be rendered in the same turn.
    Timeout::new(0, move || {
        for (slug, state, words) in &places {
            for place in all(&format!("#quiz [data-place={slug}]")) {
                // Cannot fail: the name is valid.
                let _ = place.set_attribute("data-state", state);
                if place.has_attribute("data-label") {
                    place.set_text_content(Some(words));
                }
            }
        }
    })
    .forget();
}
