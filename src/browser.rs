//! The browser: the only room that touches the platform, with what moves the map in two rooms of its own. It turns events into changes of the state, and the state
//! into what CSS, the window's title and the focus need. Nothing here decides; nothing here may panic.

mod gestures;
mod picture;

use crate::address;
use crate::camera::{Camera, PAN_SHARE, STEP};
use crate::nearest;
use crate::republic::Republic;
use crate::view::Selection;
use crate::watch::Watch;
use crate::words;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::{document, window};
use leptos::prelude::*;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, MouseEvent, PointerEvent};

/// Where the page is hydrated, if it was printed.
pub fn root() -> Option<HtmlElement> {
    let root = document().get_element_by_id("app")?.dyn_into::<HtmlElement>().ok()?;
    root.first_element_child().is_some().then_some(root)
}

/// Connects the state with the browser, once the page is hydrated.
pub fn attend(watch: Watch) {
    Effect::new(move |_| {
        let Some(picture) = element(".picture").and_then(|e| e.dyn_into::<HtmlElement>().ok()) else {
            return;
        };
        let Some(map) = element("#map") else { return };
        watch_fragment(watch);
        watch_pointer(watch, &map);
        gestures::watch_gestures(watch, &map, picture.clone());
        watch_keys(watch, &map);
        picture::show_camera(watch, picture);
        Effect::new(move |_| document().set_title(&words::title(watch.selected.get())));
        set_attribute(&document().document_element(), "data-ready", "");
    });
}

/// The fragment is the selection: read it now and whenever it changes.
fn watch_fragment(watch: Watch) {
    // A click by the keyboard has no click count: then, and only then, the focus goes to the article.
    let by_keyboard = Rc::new(Cell::new(false));
    let noticed = by_keyboard.clone();
    listen(&document(), "click", move |event| {
        noticed.set(event.dyn_ref::<MouseEvent>().is_some_and(|click| click.detail() == 0));
    });
    let read = move || address::read(&window().location().hash().unwrap_or_default());
    watch.view.update(|view| *view = view.select(read()));
    listen(&window(), "hashchange", move |_| {
        let selection = read();
        watch.view.update(|view| *view = view.select(selection));
        if let (Selection::Republic(republic), true) = (selection, by_keyboard.take()) {
            if let Some(heading) = html(&format!("#{}-title", republic.slug())) {
                let _ = heading.focus();
            }
        }
    });
}

/// Whatever stands for a republic, anywhere on the page, points at it while hovered or focused.
fn watch_pointer(watch: Watch, map: &Element) {
    let point = move |republic: Option<Republic>| {
        if watch.pointed.get_untracked() != republic {
            watch.view.update(|view| *view = view.point(republic));
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
        point(republic_of(event).or_else(|| republic_near(&near, pointer)));
    });
    listen(&document(), "focusin", move |event| point(republic_of(event)));
    listen(&document(), "focusout", move |_| point(None));
    listen(map, "pointerleave", move |_| point(None));
}

/// Keys work only while the focus is in the map; Esc everywhere.
fn watch_keys(watch: Watch, map: &Element) {
    let look = move |next: &dyn Fn(Camera) -> Camera| watch.view.update(|view| *view = view.look(next(view.camera)));
    listen_actively(map, "keydown", move |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else {
            return;
        };
        if key.ctrl_key() || key.meta_key() || key.alt_key() {
            return;
        }
        match (key.key().as_str(), key.shift_key()) {
            ("+" | "=", _) => look(&|camera| camera.zoomed(STEP, (0.5, 0.5))),
            ("-" | "_", _) => look(&|camera| camera.zoomed(1.0 / STEP, (0.5, 0.5))),
            ("0", _) => look(&|_| Camera::HOME),
            ("ArrowLeft", true) => look(&|camera| camera.panned((-PAN_SHARE, 0.0))),
            ("ArrowRight", true) => look(&|camera| camera.panned((PAN_SHARE, 0.0))),
            ("ArrowUp", true) => look(&|camera| camera.panned((0.0, -PAN_SHARE))),
            ("ArrowDown", true) => look(&|camera| camera.panned((0.0, PAN_SHARE))),
            _ => return,
        }
        event.prevent_default();
    });
    listen(&document(), "keydown", move |event| {
        let escape = event
            .dyn_ref::<KeyboardEvent>()
            .is_some_and(|key| key.key() == "Escape");
        if !escape {
            return;
        }
        if let (Some(republic), None) = (watch.selected.get_untracked(), watch.pointed.get_untracked()) {
            // The article that held the focus is about to close: the focus goes back to its republic in the map.
            let _ = html(&format!("[data-map] [data-republic={}]", republic.slug())).map(|link| link.focus());
        }
        if watch.view.with_untracked(|view| view.selection != Selection::None) {
            go_to(Selection::None);
        }
        watch.view.update(|view| *view = view.point(None));
    });
}

/// Makes a choice by the URL, so that Back undoes it. Clearing leaves no lone `#` behind.
fn go_to(selection: Selection) {
    let location = window().location();
    let _ = location.set_hash(&address::write(selection));
    if selection == Selection::None {
        let bare = format!(
            "{}{}",
            location.pathname().unwrap_or_default(),
            location.search().unwrap_or_default()
        );
        if let Ok(history) = window().history() {
            let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&bare));
        }
    }
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
