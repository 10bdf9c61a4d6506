//! Hover and focus: the republic or the sentence of the element under the pointer or the focus becomes the pointed one.

use super::listen::listen;
use super::target::{republic_near, republic_of};
use super::{keyboard, query, source_text};
use crate::store::Store;
use domain::republic::Republic;
use gloo::utils::document;
use leptos::prelude::*;
use state::generated::SentenceNumber;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusEvent, PointerEvent};

pub fn watch_pointer(store: Store, map: &Element) {
    let point = move |republic: Option<Republic>, sentence: Option<SentenceNumber>| {
        let now = store.state.get_untracked();
        if (now.pointed, now.pointed_sentence) != (republic, sentence) {
            store.update(|state| state.with_pointed(republic).with_pointed_sentence(sentence));
        }
    };
    // A click moves the focus as well, but then the pointer says what is pointed at.
    let by_key = Rc::new(Cell::new(false));
    let (hovered_map, is_pointer) = (map.clone(), by_key.clone());
    listen(&document(), "pointermove", move |event| {
        let Some(pointer) = event.dyn_ref::<PointerEvent>() else {
            return;
        };
        if pointer.pointer_type() == "touch" || pointer.buttons() != 0 {
            return;
        }
        let republic = republic_of(event).or_else(|| republic_near(&hovered_map, pointer));
        is_pointer.set(false);
        point(republic, source_text::pointed_sentence(event));
    });
    let (entered_map, is_key) = (map.clone(), by_key.clone());
    listen(&document(), "focusin", move |event| {
        let was_key = is_key.replace(is_focus_visible(event));
        if is_key.get() {
            point(republic_of(event), source_text::pointed_sentence(event));
        } else if was_key {
            // What the key pointed at is left.
            point(None, None);
        }
        keyboard::focus_moved(store, &entered_map, event);
    });
    let left_map = map.clone();
    listen(&document(), "focusout", move |event| {
        // If the focus moves to another element, `focusin` follows. Clearing the pointed sentence before it would hide a
        // note into which the focus moves.
        let moves_on = event
            .dyn_ref::<FocusEvent>()
            .is_some_and(|focus| focus.related_target().is_some());
        if !moves_on {
            if by_key.get() {
                point(None, None);
            }
            keyboard::focus_left(&left_map);
        }
    });
    listen(map, "pointerleave", move |_| point(None, None));
}

/// Whether the browser shows the focus, as it does when a key has moved it.
fn is_focus_visible(event: &Event) -> bool {
    query::target(event).is_some_and(|target| matches!(target.matches(":focus-visible"), Ok(true)))
}
