//! The keyboard: the map is one Tab stop, and arrow keys move the focus from republic to republic. Screen readers still
//! find fifteen links.

use super::focus::{focus_republic, leave_article, map_link};
use super::history::go_to;
use super::listen::{is_escape, listen, listen_actively};
use super::query::{all, element, set_attribute, target};
use super::target::republic_at;
use crate::store::Store;
use domain::republic::Republic;
use domain::spatial_nav::Direction;
use leptos::prelude::*;
use state::camera::Zoom;
use state::generated;
use state::Selection;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent};

/// A key that the map handles.
enum Key<'a> {
    Zoom(Zoom),
    Arrow(Direction),
    First,
    Last,
    /// Any other key. A letter moves to the next republic whose name starts with it.
    Letter(&'a str),
}

impl<'a> Key<'a> {
    /// Parses a value of `KeyboardEvent.key`.
    fn parse(name: &'a str) -> Self {
        match name {
            "+" | "=" => Self::Zoom(Zoom::In),
            "-" | "_" => Self::Zoom(Zoom::Out),
            "0" => Self::Zoom(Zoom::Home),
            "ArrowLeft" => Self::Arrow(Direction::Left),
            "ArrowRight" => Self::Arrow(Direction::Right),
            "ArrowUp" => Self::Arrow(Direction::Up),
            "ArrowDown" => Self::Arrow(Direction::Down),
            "Home" => Self::First,
            "End" => Self::Last,
            letter => Self::Letter(letter),
        }
    }

    /// The republic to which the key moves the focus.
    fn destination(&self, from: Republic) -> Option<Republic> {
        match self {
            Self::Zoom(_) => None,
            Self::Arrow(direction) => Some(generated::neighbor(from, *direction)),
            Self::First => Republic::ALL.first().copied(),
            Self::Last => Republic::ALL.last().copied(),
            Self::Letter(letter) => from.next_by_letter(letter),
        }
    }
}

/// Esc works anywhere on the page, all other keys only while the focus is in the map.
pub fn watch_keys(store: Store, map: &Element) {
    set_tab_stop(Republic::SUBJECT);
    listen_actively(map, "keydown", move |event| {
        let Some(event_key) = event.dyn_ref::<KeyboardEvent>() else {
            return;
        };
        if event_key.ctrl_key() || event_key.meta_key() || event_key.alt_key() {
            return;
        }
        let name = event_key.key();
        let key = Key::parse(&name);
        match key {
            Key::Zoom(zoom) => store.update(|state| state.after_zoom(zoom)),
            Key::Arrow(direction) if event_key.shift_key() => {
                store.update(|state| state.with_camera(state.camera.after_pan(direction)));
            }
            _ => match link_target(event, ".lands a").and_then(|from| key.destination(from)) {
                Some(republic) => focus_republic(republic),
                None => return,
            },
        }
        event.prevent_default();
    });
    listen(&gloo::utils::document(), "keydown", move |event| {
        // Esc that closes the note of the legend must not clear the selection as well.
        if is_escape(event) && element(":popover-open").is_none() {
            clear(store);
        }
    });
}

/// Clears the selection and what is pointed at, and stops playing.
fn clear(store: Store) {
    let now = store.state.get_untracked();
    leave_article(now);
    if now.selection != Selection::None {
        go_to(Selection::None);
        store.update(|state| state.select(Selection::None));
    }
    store.update(|state| state.with_pointed(None).with_pointed_sentence(None).with_playing(false));
}

/// To be called when the focus has left the page's elements.
pub fn focus_left(map: &Element) {
    let _ = map.remove_attribute("data-by-key");
}

/// To be called when the focus has moved. If the keyboard moved it to a republic, Tab will return to that republic, the map
/// keeps it in view, and its outline marks the focus.
pub fn focus_moved(store: Store, map: &Element, event: &Event) {
    let republic = link_target(event, ".lands a:focus-visible");
    let _ = map.toggle_attribute_with_force("data-by-key", republic.is_some());
    if let Some(republic) = republic {
        set_tab_stop(republic);
        store.update(|state| state.keep_in_view(republic));
    }
}

/// The republic of an event's target, if the target is inside a link that matches a selector.
fn link_target(event: &Event, selector: &str) -> Option<Republic> {
    republic_at(&target(event)?.closest(selector).ok()??)
}

/// Makes a republic the one at which Tab stops in the map.
fn set_tab_stop(republic: Republic) {
    for link in all("[data-map] a[tabindex='0'], [data-map] a:not([tabindex])") {
        let _ = link.set_attribute("tabindex", "-1");
    }
    set_attribute(&element(&map_link(republic)), "tabindex", "0");
}
