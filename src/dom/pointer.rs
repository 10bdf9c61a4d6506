//! Hover and focus: the republic or the sentence of the element under the pointer or the focus becomes the pointed one.

use super::listen::listen;
use super::target::{republic_near, republic_of};
use super::{keyboard, source_text};
use crate::store::Store;
use domain::republic::Republic;
use gloo::utils::document;
use leptos::prelude::*;
use state::generated::SentenceNumber;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusEvent, PointerEvent};

pub fn watch_pointer(store: Store, map: &Element) {
    let point = move |republic: Option<Republic>, sentence: Option<SentenceNumber>| {
        let now = store.state.get_untracked();
        if (now.pointed, now.pointed_sentence) != (republic, sentence) {
            store.update(|state| state.with_pointed(republic).with_pointed_sentence(sentence));
        }
    };
    let hovered_map = map.clone();
    listen(&document(), "pointermove", move |event| {
        let Some(pointer) = event.dyn_ref::<PointerEvent>() else {
            return;
        };
        if pointer.pointer_type() == "touch" || pointer.buttons() != 0 {
            return;
        }
        let republic = republic_of(event).or_else(|| republic_near(&hovered_map, pointer));
        point(republic, source_text::pointed_sentence(event));
    });
    let entered_map = map.clone();
    listen(&document(), "focusin", move |event| {
        point(republic_of(event), source_text::pointed_sentence(event));
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
            point(None, None);
            keyboard::focus_left(&left_map);
        }
    });
    listen(map, "pointerleave", move |_| point(None, None));
}
