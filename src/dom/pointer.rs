//! Hovering and focus: they point at the republic or the sentence that an element stands for.

use super::listen::listen;
use super::target::{republic_near, republic_of};
use super::{keyboard, source_text};
use crate::store::Store;
use domain::republic::Republic;
use gloo::utils::document;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusEvent, PointerEvent};

/// Whatever stands for a republic or a sentence, anywhere on the page, points at it while hovered or focused.
pub fn watch_pointer(store: Store, map: &Element) {
    let point = move |republic: Option<Republic>, sentence: Option<u8>| {
        let now = store.state.get_untracked();
        if (now.pointed, now.reading) != (republic, sentence) {
            store.change(|state| state.point(republic).read(sentence));
        }
    };
    let near = map.clone();
    listen(&document(), "pointermove", move |event| {
        let Some(pointer) = event.dyn_ref::<PointerEvent>() else {
            return;
        };
        if pointer.pointer_type() == "touch" || pointer.buttons() != 0 {
            return;
        }
        let republic = republic_of(event).or_else(|| republic_near(&near, pointer));
        point(republic, source_text::read_at(event));
    });
    let lands = map.clone();
    listen(&document(), "focusin", move |event| {
        point(republic_of(event), source_text::read_at(event));
        keyboard::follow_focus(store, &lands, event);
    });
    let left = map.clone();
    listen(&document(), "focusout", move |event| {
        // On its way to another element the focus says where it is in a moment: a note that hid until then would be
        // gone when the focus comes into it.
        let goes_on = event
            .dyn_ref::<FocusEvent>()
            .is_some_and(|focus| focus.related_target().is_some());
        if !goes_on {
            point(None, None);
            keyboard::leave(&left);
        }
    });
    listen(map, "pointerleave", move |_| point(None, None));
}
