//! Explains terms and people where they occur, on hover, focus or tap. The explanation is copied from the printed index
//! and inserted after the term, so that it covers no text on screens without room for a popup.

use super::listen::{is_escape, listen, listen_actively};
use super::query::{element, set_attribute, text};
use gloo::utils::document;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, PointerEvent};

struct Explanation {
    term: Element,
    note: Element,
}

/// The explanation that is open, if one is.
type Open = Rc<RefCell<Option<Explanation>>>;

/// A tap or click on a term explains it instead of following its link to the index.
pub fn watch_terms() {
    let open = Open::default();
    let hovered = open.clone();
    listen(&document(), "pointerover", move |event| {
        let is_mouse = event
            .dyn_ref::<PointerEvent>()
            .is_some_and(|pointer| pointer.pointer_type() == "mouse");
        let is_on_note = target(event).is_some_and(|target| matches!(target.closest(".explained"), Ok(Some(_))));
        if is_mouse && !is_on_note {
            match term_of(event) {
                Some(term) => explain(&hovered, &term),
                // The explanation of a focused term stays open.
                None if !is_term_focused(&hovered) => close(&hovered),
                None => {}
            }
        }
    });
    let focused = open.clone();
    listen(&document(), "focusin", move |event| match term_of(event) {
        Some(term) => explain(&focused, &term),
        // While a pointer is down, closing would move the page under it. The click closes instead.
        None if element(":active").is_none() => close(&focused),
        None => {}
    });
    let clicked = open.clone();
    listen_actively(&document(), "click", move |event| {
        match term_of(event) {
            Some(term) => {
                event.prevent_default();
                explain(&clicked, &term);
            }
            // Some engines do not move the focus on a tap elsewhere.
            None => close(&clicked),
        }
    });
    listen_actively(&document(), "keydown", move |event| {
        if is_escape(event) && open.borrow().is_some() {
            close(&open);
            // Esc must not clear the selection as well.
            event.stop_immediate_propagation();
        }
    });
}

fn explain(open: &Open, term: &Element) {
    if is_open_for(open, Some(term)) {
        return;
    }
    close(open);
    let Some(meaning) = term
        .get_attribute("href")
        .and_then(|href| element(&format!("{href} dd")))
    else {
        return;
    };
    let Ok(note) = document().create_element("span") else {
        return;
    };
    note.set_class_name("explained");
    note.set_id("explained");
    let _ = note.set_attribute("role", "tooltip");
    note.set_text_content(Some(&text(&meaning)));
    if term.insert_adjacent_element("afterend", &note).is_ok() {
        set_attribute(&Some(term.clone()), "aria-describedby", "explained");
        open.replace(Some(Explanation {
            term: term.clone(),
            note,
        }));
    }
}

fn close(open: &Open) {
    if let Some(Explanation { term, note }) = open.borrow_mut().take() {
        let _ = term.remove_attribute("aria-describedby");
        note.remove();
    }
}

fn is_term_focused(open: &Open) -> bool {
    is_open_for(open, document().active_element().as_ref())
}

fn is_open_for(open: &Open, term: Option<&Element>) -> bool {
    open.borrow()
        .as_ref()
        .is_some_and(|explanation| Some(&explanation.term) == term)
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn term_of(event: &Event) -> Option<Element> {
    target(event)?.closest("a.term").ok()?
}
