//! The browser, as the quiz needs it: the words that are printed in its page, what is kept, chance, focus and paper.
//! Nothing here decides; nothing here may panic.

use crate::deck::{Place, Printed, Statement};
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, NodeList, Storage};

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

/// Where the quiz is played, in a page that was printed for it.
pub fn root() -> Option<HtmlElement> {
    document().get_element_by_id("quiz")?.dyn_into().ok()
}

/// What the page says.
pub fn printed() -> Printed {
    let whole = |selector| all(selector).next().map(|part| part.inner_html()).unwrap_or_default();
    Printed {
        edition: root()
            .and_then(|root| root.get_attribute("data-edition"))
            .unwrap_or_default(),
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

/// What is for readers without the program goes out of sight.
pub fn hide_printed() {
    for part in all("[data-printed]") {
        // An attribute of this name is always taken.
        let _ = part.set_attribute("hidden", "");
    }
}

fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

/// What is kept under a key, if the browser keeps anything.
pub fn kept(key: &str) -> Option<String> {
    storage()?.get_item(key).ok().flatten()
}

/// Keeps it, and says whether it is kept.
pub fn keep(key: &str, value: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(key, value).is_ok())
}

/// Whether anything can be kept.
pub fn keeps() -> bool {
    const TRIAL: &str = "azerbaijan-1994 trial";
    let kept = keep(TRIAL, "1");
    if let Some(storage) = storage() {
        // What could not be kept need not be forgotten.
        let _ = storage.remove_item(TRIAL);
    }
    kept
}

/// A number by chance.
pub fn chance() -> u32 {
    (web_sys::js_sys::Math::random() * f64::from(u32::MAX)) as u32
}

/// Puts the focus on something, once what changed is drawn.
pub fn focus(selector: &'static str) {
    Timeout::new(0, move || {
        if let Some(element) = all(selector)
            .next()
            .and_then(|found| found.dyn_into::<HtmlElement>().ok())
        {
            // What takes no focus loses none.
            let _ = element.focus();
        }
    })
    .forget();
}

/// Prints the page.
pub fn print() {
    // Where there is no paper, nothing happens.
    let _ = window().print();
}

/// Which place was meant by a press on the board.
pub fn pressed(event: &Event) -> Option<String> {
    let element: Element = event.target()?.dyn_into().ok()?;
    element
        .closest("[data-place]")
        .ok()
        .flatten()?
        .get_attribute("data-place")
}

/// Writes on the board what became of each place: its slug, its mark, and the words of its label.
pub fn mark(places: Vec<(&'static str, &'static str, String)>) {
    // The board may be drawn in the same turn.
    Timeout::new(0, move || {
        for (slug, state, words) in &places {
            for place in all(&format!("#quiz [data-place={slug}]")) {
                // An attribute of this name is always taken.
                let _ = place.set_attribute("data-state", state);
                if place.has_attribute("data-label") {
                    place.set_text_content(Some(words));
                }
            }
        }
    })
    .forget();
}
