//! Hard words and people, explained where they stand: by hovering, focus or a tap. The meaning is taken from the printed
//! index and put right behind the word, so that nothing covers what it explains where there is no room to hover.

use super::listen::{listen, listen_actively};
use super::query::{element, set_attribute, text};
use gloo::utils::document;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent, PointerEvent};

/// The word that is explained, and its explanation.
type Shown = Rc<RefCell<Option<(Element, Element)>>>;

/// Explains terms. A tap or click explains instead of leaving for the index.
pub fn watch_terms() {
    let shown = Shown::default();
    let now = shown.clone();
    listen(&document(), "pointerover", move |event| {
        let mouse = event
            .dyn_ref::<PointerEvent>()
            .is_some_and(|pointer| pointer.pointer_type() == "mouse");
        let inside = target(event).is_some_and(|target| matches!(target.closest(".explained"), Ok(Some(_))));
        if mouse && !inside {
            match term_of(event) {
                Some(term) => show(&now, &term),
                // Hovering elsewhere leaves what the focus explains.
                None if !focused(&now) => close(&now),
                None => {}
            }
        }
    });
    let now = shown.clone();
    listen(&document(), "focusin", move |event| match term_of(event) {
        Some(term) => show(&now, &term),
        // Not while a press is on its way: the page would move under the pointer. The click closes.
        None if element(":active").is_none() => close(&now),
        None => {}
    });
    let now = shown.clone();
    listen_actively(&document(), "click", move |event| {
        match term_of(event) {
            Some(term) => {
                event.prevent_default();
                show(&now, &term);
            }
            // Not every engine tells by the focus that a finger went elsewhere.
            None => close(&now),
        }
    });
    let now = shown;
    listen_actively(&document(), "keydown", move |event| {
        let escape = event
            .dyn_ref::<KeyboardEvent>()
            .is_some_and(|key| key.key() == "Escape");
        if escape && now.borrow().is_some() {
            close(&now);
            // This Esc has done its work: it must not clear the choice as well.
            event.stop_immediate_propagation();
        }
    });
}

fn show(shown: &Shown, term: &Element) {
    if shown.borrow().as_ref().is_some_and(|(known, _)| known == term) {
        return;
    }
    close(shown);
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
        *shown.borrow_mut() = Some((term.clone(), note));
    }
}

fn close(shown: &Shown) {
    if let Some((term, note)) = shown.borrow_mut().take() {
        let _ = term.remove_attribute("aria-describedby");
        note.remove();
    }
}

fn focused(shown: &Shown) -> bool {
    let focus = document().active_element();
    shown
        .borrow()
        .as_ref()
        .is_some_and(|(term, _)| focus.as_ref() == Some(term))
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn term_of(event: &Event) -> Option<Element> {
    target(event)?.closest("a.term").ok()?
}
