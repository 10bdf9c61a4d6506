//! The source on the screen: the sentences of the republic that lights them, and the note of the sentence that is
//! read. They are printed, so their marks are set here.

use super::history::go_to;
use super::listen::listen;
use super::query::all;
use gloo::utils::{document, window};
use state::generated;
use state::{Selection, State};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

/// A click anywhere in a sentence chooses it, unless it meant a link or words to copy.
pub fn watch_sentences() {
    listen(&document(), "click", move |event| {
        let meant = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .is_some_and(|target| matches!(target.closest("a, button"), Ok(None)));
        let words = window()
            .get_selection()
            .ok()
            .flatten()
            .is_some_and(|selection| !selection.is_collapsed());
        if let (Some(sentence), true, false) = (sentence_of(event), meant, words) {
            go_to(Selection::Sentence(sentence));
        }
    });
}

/// Lights the sentences, and shows the note of the one that is read; the first note is for when none is.
pub fn show(state: State) {
    let (lighting, now) = (state.lighting(), state.sentence().unwrap_or_default());
    for (sentence, place) in (1..).zip(all(".sentence")) {
        let reaches = lighting.is_some_and(|republic| generated::reaches(sentence, republic));
        mark(&place, "data-lit", reaches || sentence == now);
    }
    for (sentence, note) in (0..).zip(all("[data-note]")) {
        mark(&note, "data-now", sentence == now);
    }
}

/// The sentence that an event's target stands in.
fn sentence_of(event: &Event) -> Option<u8> {
    sentence_in(event, ".sentence")
}

/// The sentence that is read: the one that an event's target stands in, or whose note it stands in. The note of a
/// sentence must not hide while the focus or the pointer is in it.
pub fn read_at(event: &Event) -> Option<u8> {
    sentence_in(event, ".sentence, [data-note]")
}

fn sentence_in(event: &Event, places: &str) -> Option<u8> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let place = target.closest(places).ok()??;
    let name = place.get_attribute("data-note").unwrap_or_else(|| place.id());
    match state::route::read(&name) {
        Selection::Sentence(sentence) => Some(sentence),
        _ => None,
    }
}

fn mark(element: &Element, name: &str, stands: bool) {
    let _ = element.toggle_attribute_with_force(name, stands);
}
