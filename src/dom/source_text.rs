//! The printed source text: selects sentences, highlights those of the active republic, and shows the note of the active
//! sentence.

use super::history::go_to_in_place;
use super::listen::{is_plain_click, listen};
use super::query::{all, target};
use gloo::utils::{document, window};
use state::generated::{self, SentenceNumber};
use state::{route, Selection, State};
use web_sys::{Element, Event};

/// A click on a sentence selects it, unless the click is on a link or ends a text selection.
pub fn watch_sentences() {
    listen(&document(), "click", move |event| {
        let is_on_text = is_plain_click(event)
            && target(event).is_some_and(|target| matches!(target.closest("a, button"), Ok(None)));
        let has_selected_text = window()
            .get_selection()
            .ok()
            .flatten()
            .is_some_and(|selection| !selection.is_collapsed());
        if let (Some(sentence), true, false) = (sentence_in(event, ".sentence"), is_on_text, has_selected_text) {
            // The text stays where it is, for a second click that selects a word.
            go_to_in_place(Selection::Sentence(sentence));
        }
    });
}

/// Updates the sentences, their quotations in articles, and the notes. The first note is shown when no sentence is active.
pub fn show(state: State) {
    let (republic, active) = (state.active_republic(), state.active_sentence());
    for (sentence, element) in SentenceNumber::all().zip(all(".sentence")) {
        let is_reached = republic.is_some_and(|republic| generated::reaches(sentence, republic));
        set_flag(&element, "data-lit", is_reached || Some(sentence) == active);
        set_flag(&element, "data-active", Some(sentence) == active);
    }
    let active_id = active.map(|sentence| format!("s{sentence}"));
    for quotation in all("[data-quote]") {
        set_flag(
            &quotation,
            "data-lit",
            active_id.is_some() && quotation.get_attribute("data-quote") == active_id,
        );
    }
    let note = active.map_or(0, SentenceNumber::get);
    for (number, element) in (0..).zip(all("[data-note]")) {
        set_flag(&element, "data-now", number == note);
    }
}

/// The sentence under the pointer or the focus. Its note and its quotations count as the sentence, so that a
/// note does not hide while the pointer or the focus is inside it. A button that strikes it is about the map without it
/// (`web/without.js`): the map stays as it is painted.
pub fn pointed_sentence(event: &Event) -> Option<SentenceNumber> {
    if let Ok(Some(_)) = target(event)?.closest("[data-strike]") {
        return None;
    }
    sentence_in(event, ".sentence, [data-note], [data-quote]")
}

fn sentence_in(event: &Event, selector: &str) -> Option<SentenceNumber> {
    let element = target(event)?.closest(selector).ok()??;
    let named = ["data-note", "data-quote"];
    let id = named.iter().find_map(|name| element.get_attribute(name));
    let id = id.unwrap_or_else(|| element.id());
    match route::parse_fragment(&id) {
        Selection::Sentence(sentence) => Some(sentence),
        _ => None,
    }
}

fn set_flag(element: &Element, name: &str, value: bool) {
    let _ = element.toggle_attribute_with_force(name, value);
}
