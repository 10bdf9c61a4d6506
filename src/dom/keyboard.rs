//! The keyboard: the map is one Tab stop, and the arrows go from republic to republic. For screen readers the fifteen
//! links stay what they are.

use super::history::go_to;
use super::listen::{listen, listen_actively};
use super::query::{all, element, html, set_attribute};
use super::target::republic_at;
use crate::store::Store;
use domain::republic::Republic;
use domain::spatial_nav::Direction;
use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use state::camera::{Camera, PAN_SHARE, STEP};
use state::generated;
use state::Selection;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent};

/// Keys work only while the focus is in the map; Esc everywhere.
pub fn watch_keys(store: Store, map: &Element) {
    stop_at(Republic::SUBJECT);
    let look = move |next: &dyn Fn(Camera) -> Camera| store.change(|state| state.look(next(state.camera)));
    listen_actively(map, "keydown", move |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else {
            return;
        };
        if key.ctrl_key() || key.meta_key() || key.alt_key() {
            return;
        }
        let name = key.key();
        match (name.as_str(), key.shift_key()) {
            ("+" | "=", _) => look(&|camera| camera.zoomed(STEP, (0.5, 0.5))),
            ("-" | "_", _) => look(&|camera| camera.zoomed(1.0 / STEP, (0.5, 0.5))),
            ("0", _) => look(&|_| Camera::HOME),
            ("ArrowLeft", true) => look(&|camera| camera.panned((-PAN_SHARE, 0.0))),
            ("ArrowRight", true) => look(&|camera| camera.panned((PAN_SHARE, 0.0))),
            ("ArrowUp", true) => look(&|camera| camera.panned((0.0, -PAN_SHARE))),
            ("ArrowDown", true) => look(&|camera| camera.panned((0.0, PAN_SHARE))),
            (name, _) => match land_of(event, ".lands a").and_then(|here| next(here, name)) {
                Some(there) => focus(there),
                None => return,
            },
        }
        event.prevent_default();
    });
    listen(&gloo::utils::document(), "keydown", move |event| {
        let escape = event
            .dyn_ref::<KeyboardEvent>()
            .is_some_and(|key| key.key() == "Escape");
        if !escape {
            return;
        }
        let now = store.state.get_untracked();
        // An article that holds the focus is about to close, and takes it along: it goes back to where it was opened.
        if is_adrift() {
            match now.open {
                Some(republic) => focus(republic),
                // Its link is out of sight until the map has turned back.
                None if now.selection == Selection::Silence => {
                    Timeout::new(0, || focus_on("a[href='#silence']")).forget();
                }
                None => {}
            }
        }
        if now.selection != Selection::None {
            go_to(Selection::None);
            store.change(|state| state.select(Selection::None));
        }
        store.change(|state| state.point(None).read(None).play(false));
    });
}

/// The focus has left the map, and gone nowhere.
pub fn leave(map: &Element) {
    let _ = map.remove_attribute("data-by-key");
}

/// Where keys have brought the focus, there Tab comes back to, and there the map looks. Its outline is another then.
pub fn follow_focus(store: Store, map: &Element, event: &Event) {
    let by_key = land_of(event, ".lands a:focus-visible");
    let _ = map.toggle_attribute_with_force("data-by-key", by_key.is_some());
    if let Some(republic) = by_key {
        stop_at(republic);
        store.change(|state| state.keep_in_sight(republic));
    }
}

/// Where a key leads to from a republic.
fn next(here: Republic, key: &str) -> Option<Republic> {
    let heading = match key {
        "ArrowLeft" => Direction::Left,
        "ArrowRight" => Direction::Right,
        "ArrowUp" => Direction::Up,
        "ArrowDown" => Direction::Down,
        "Home" => return Republic::ALL.first().copied(),
        "End" => return Republic::ALL.last().copied(),
        letter => return here.next_by_letter(letter),
    };
    Some(generated::step(here, heading))
}

/// The republic that an event comes from, if it comes from a link like this.
fn land_of(event: &Event, link: &str) -> Option<Republic> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    republic_at(&target.closest(link).ok()??)
}

/// Whether the focus is nowhere, or in an article.
fn is_adrift() -> bool {
    let Some(focus) = gloo::utils::document().active_element() else {
        return true;
    };
    focus.local_name() == "body" || matches!(focus.closest("[data-panel] article"), Ok(Some(_)))
}

/// Takes the focus to a republic.
fn focus(republic: Republic) {
    focus_on(&link(republic));
}

fn focus_on(selector: &str) {
    let _ = html(selector).map(|place| place.focus());
}

/// Makes a republic the one where Tab stops.
fn stop_at(republic: Republic) {
    for link in all("[data-map] a[tabindex='0'], [data-map] a:not([tabindex])") {
        let _ = link.set_attribute("tabindex", "-1");
    }
    set_attribute(&element(&link(republic)), "tabindex", "0");
}

fn link(republic: Republic) -> String {
    format!("[data-map] [data-republic={}]", republic.slug())
}
