//! Connects the state with the browser once the page is hydrated: events update the state, and effects update what no
//! component renders (title, URL, camera, printed sentences, announcements).

use super::announce::announce;
use super::playback::Player;
use super::query::{element, set_attribute};
use super::viewport::MapView;
use super::{gestures, glossary, history, keyboard, pointer, source_text};
use crate::store::Store;
use crate::strings::announcements;
use gloo::utils::document;
use leptos::prelude::*;
use state::{legend, readings, State};
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlSelectElement};

pub fn connect(store: Store) {
    let Some(picture) = element(".picture").and_then(|e| e.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    let Some(map) = element("#map") else { return };
    history::watch_url(store);
    // Before the keyboard: Esc that closes an explanation must not clear the selection as well.
    glossary::watch_terms();
    pointer::watch_pointer(store, &map);
    source_text::watch_sentences();
    gestures::watch_gestures(store, &map, picture.clone());
    keyboard::watch_keys(store, &map);
    super::readings::watch_readings(store);
    let player = RefCell::new(Player::default());
    let view = MapView::new(picture);
    std::mem::forget(RenderEffect::new(move |before: Option<State>| {
        let now = store.state.get();
        view.follow(store, before, now);
        // While the map is panned, only the camera changes.
        if before.is_none_or(|before| {
            State {
                camera: now.camera,
                ..before
            } != now
        }) {
            show(before.unwrap_or_default(), now);
            player.borrow_mut().sync(store, now.playing);
        }
        now
    }));
    store.update(|state| State { live: true, ..state });
    set_attribute(&document().document_element(), "data-ready", "");
}

/// Updates what no component renders, except for the camera.
fn show(before: State, now: State) {
    document().set_title(&announcements::title(now.selection, now.moment));
    history::show(now);
    source_text::show(now);
    if let Some(layers) = element("[data-layers]").and_then(|select| select.dyn_into::<HtmlSelectElement>().ok()) {
        layers.set_value(now.layer.slug());
    }
    let caption = legend::caption(readings::legend(), now.moment);
    let announcement = announcements::announcement(before, now, caption);
    if let Some(announcement) = announcement {
        announce(announcement);
    }
}
