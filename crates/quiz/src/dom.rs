//! What the quiz uses of the browser: the printed page, local storage, the learning platform, focus and printing. Nothing here
//! panics.

use crate::deck::{Place, Printed, Statement};
use crate::progress::Progress;
use browser::{all, html, storage, text};
pub use browser::{clicked_place, focus, fragment, hide_printed, keep, kept, print, random};
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use web_sys::{Event, EventInit, HtmlElement};

/// The element that the program is mounted in.
pub fn root() -> Option<HtmlElement> {
    browser::root("quiz")
}

/// The messages of the page, as lines. In the page in one file, the map has lines of its own.
pub fn messages() -> String {
    browser::messages(".study [data-lines]")
}

/// The code that `web/hand_in.js` makes a link of; none hides it.
pub fn hand_in(code: Option<&str>) {
    browser::hand_in(root(), code);
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

/// Why the link of the address was not read; `web/hand_in.js` shows the printed words.
pub fn refuse(reason: &str) {
    if let Some(root) = root() {
        // Cannot fail: the name is valid.
        let _ = root.set_attribute("data-refused", reason);
    }
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
