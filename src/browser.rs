//! The browser: the only room that touches the platform, with rooms of its own for its parts. It turns events into
//! changes of the state, and the state into what the URL, CSS, the window's title and the focus need. Nothing here
//! decides; nothing here may panic.

mod gestures;
pub mod index;
mod keys;
mod picture;
pub mod place;
mod player;
mod reading;
mod table;
mod terms;
mod url;

pub use url::follow;
use url::go_to;

use crate::app::App;
use crate::nearest;
use crate::republic::Republic;
use crate::view::View;
use crate::watch::Watch;
use crate::words;
use any_spawner::Executor;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::document;
use leptos::prelude::*;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::PositionState;
use player::Player;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusEvent, HtmlElement, HtmlInputElement, MouseEvent, PointerEvent};

/// Where the page is hydrated, if it was printed.
pub fn root() -> Option<HtmlElement> {
    let root = document().get_element_by_id("app")?.dyn_into::<HtmlElement>().ok()?;
    root.first_element_child().is_some().then_some(root)
}

/// Makes the printed page live, for as long as it is open.
///
/// It is hydrated as by `leptos::mount::hydrate_from`, but without what that brings along for resources and errors that a
/// server would have sent: this page has none.
pub fn make_live(root: HtmlElement) {
    // It fails only where it was done before.
    let _ = Executor::init_wasm_bindgen();
    let owner = Owner::new();
    owner.with(|| {
        let watch = Watch::new();
        let (cursor, position) = (Cursor::new(root.into()), PositionState::default());
        view! { <App watch/> }.hydrate::<true>(&cursor, &position);
        attend(watch);
    });
    std::mem::forget(owner);
}

/// Connects the state with the browser, once the page is hydrated.
fn attend(watch: Watch) {
    let Some(picture) = element(".picture").and_then(|e| e.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    let Some(map) = element("#map") else { return };
    url::watch_url(watch);
    // Before the keys: an Esc that closes an explanation clears nothing else.
    terms::watch_terms();
    watch_pointer(watch, &map);
    reading::watch_sentences();
    gestures::watch_gestures(watch, &map, picture.clone());
    keys::watch_keys(watch, &map);
    table::watch_table();
    let player = RefCell::new(Player::default());
    std::mem::forget(RenderEffect::new(move |before: Option<View>| {
        let now = watch.view.get();
        if before.is_none_or(|before| before.camera != now.camera) {
            picture::show(now.camera, &picture);
        }
        // While the map is panned, nothing else changes.
        if before.is_none_or(|before| {
            View {
                camera: now.camera,
                ..before
            } != now
        }) {
            show(before.unwrap_or_default(), now);
            player.borrow_mut().follow(watch, now.playing);
        }
        now
    }));
    watch.change(|view| View { live: true, ..view });
    set_attribute(&document().document_element(), "data-ready", "");
}

/// What the views cannot draw: the title, the URL, the printed sentences, the slider's own value, what is heard.
fn show(before: View, now: View) {
    document().set_title(&words::title(now.selection));
    url::show(now);
    reading::show(now);
    if let Some(slider) = element("[data-moment]").and_then(|slider| slider.dyn_into::<HtmlInputElement>().ok()) {
        slider.set_value_as_number(now.moment.into());
    }
    if let (Some(said), Some(status)) = (words::announcement(before, now), element("[data-announce]")) {
        status.set_text_content(Some(&said));
    }
}

/// Whatever stands for a republic or a sentence, anywhere on the page, points at it while hovered or focused.
fn watch_pointer(watch: Watch, map: &Element) {
    let point = move |republic: Option<Republic>, sentence: Option<u8>| {
        let now = watch.view.get_untracked();
        if (now.pointed, now.reading) != (republic, sentence) {
            watch.change(|view| view.point(republic).read(sentence));
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
        point(republic, reading::read_at(event));
    });
    let lands = map.clone();
    listen(&document(), "focusin", move |event| {
        point(republic_of(event), reading::read_at(event));
        keys::follow_focus(watch, &lands, event);
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
            keys::leave(&left);
        }
    });
    listen(map, "pointerleave", move |_| point(None, None));
}

/// The republic that an event's target stands for.
fn republic_of(event: &Event) -> Option<Republic> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    republic_at(&target)
}

fn republic_at(element: &Element) -> Option<Republic> {
    Republic::from_slug(
        &element
            .closest("[data-republic]")
            .ok()??
            .get_attribute("data-republic")?,
    )
}

/// The republic nearest to a pointer that missed: small shapes are easier to hit than they look.
fn republic_near(map: &Element, pointer: &MouseEvent) -> Option<Republic> {
    let (x, y) = (pointer.client_x() as f32, pointer.client_y() as f32);
    let drawing = document().element_from_point(x, y)?;
    if !map.contains(Some(&drawing)) || drawing.closest("svg").ok()?.is_none() {
        return None;
    }
    nearest::ring_offsets().find_map(|(dx, dy)| republic_at(&document().element_from_point(x + dx, y + dy)?))
}

/// The words of an element.
fn text(element: &Element) -> String {
    element.text_content().unwrap_or_default()
}

/// All elements of the page that a selector finds.
fn all(selector: &str) -> Vec<Element> {
    document()
        .document_element()
        .map(|page| children(&page, selector))
        .unwrap_or_default()
}

/// Those in an element.
fn children(element: &Element, selector: &str) -> Vec<Element> {
    let Ok(list) = element.query_selector_all(selector) else {
        return Vec::new();
    };
    (0..list.length())
        .filter_map(|place| list.item(place)?.dyn_into().ok())
        .collect()
}

fn element(selector: &str) -> Option<Element> {
    document().query_selector(selector).ok()?
}

fn html(selector: &str) -> Option<HtmlElement> {
    // An SVG link is no HTMLElement, but it is focused by the same method: the cast is by shape, not by name.
    element(selector).map(JsCast::unchecked_into)
}

fn set_attribute(element: &Option<Element>, name: &str, value: &str) {
    if let Some(element) = element {
        let _ = element.set_attribute(name, value);
    }
}

/// The page lives as long as its listeners: they are never taken back.
fn listen(target: &web_sys::EventTarget, name: &'static str, act: impl FnMut(&Event) + 'static) {
    EventListener::new(target, name, act).forget();
}

/// The same, for a listener that may keep the browser from acting.
fn listen_actively(target: &web_sys::EventTarget, name: &'static str, act: impl FnMut(&Event) + 'static) {
    EventListener::new_with_options(target, name, EventListenerOptions::enable_prevent_default(), act).forget();
}
