//! The browser: the only room that touches the platform. It turns events into changes of the state, and the state
//! into what CSS, the window's title and the focus need. Nothing here decides; nothing here may panic.

use crate::address;
use crate::camera::{self, Camera, PAN_SHARE, STEP};
use crate::gesture::{Gesture, Meaning, PointerKind};
use crate::nearest;
use crate::republic::Republic;
use crate::view::Selection;
use crate::watch::Watch;
use crate::words;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::{document, window};
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, MouseEvent, PointerEvent, TouchEvent, WheelEvent};

/// A press must move this many pixels to be a drag.
const DRAG_PIXELS: f64 = 5.0;

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
        watch_gestures(watch, &map, picture.clone());
        watch_keys(watch, &map);
        show_camera(watch, picture);
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

/// Drag, pinch, Ctrl or ⌘ with the wheel; and which clicks are meant.
fn watch_gestures(watch: Watch, map: &Element, picture: HtmlElement) {
    let gesture = Rc::new(RefCell::new(Gesture::default()));
    let share = {
        let picture = picture.clone();
        move |x: i32, y: i32| {
            let frame = picture.get_bounding_client_rect();
            let (w, h) = (frame.width().max(1.0), frame.height().max(1.0));
            (
                ((f64::from(x) - frame.left()) / w, (f64::from(y) - frame.top()) / h),
                DRAG_PIXELS / w,
            )
        }
    };
    let look = move |next: &dyn Fn(Camera) -> Camera| watch.view.update(|view| *view = view.look(next(view.camera)));

    let (state, place) = (gesture.clone(), share.clone());
    listen(&picture, "pointerdown", move |event| {
        let Some(pointer) = event.dyn_ref::<PointerEvent>().filter(|pointer| pointer.button() == 0) else {
            return;
        };
        let kind = if pointer.pointer_type() == "touch" {
            PointerKind::Touch
        } else {
            PointerKind::Mouse
        };
        let (at, threshold) = place(pointer.client_x(), pointer.client_y());
        state.borrow_mut().down(pointer.pointer_id(), kind, at, threshold);
    });

    let (state, place, surface) = (gesture.clone(), share.clone(), picture.clone());
    listen(&picture, "pointermove", move |event| {
        let Some(pointer) = event.dyn_ref::<PointerEvent>() else {
            return;
        };
        let (at, _) = place(pointer.client_x(), pointer.client_y());
        let meaning = state.borrow_mut().moved(pointer.pointer_id(), at);
        match meaning {
            Meaning::Nothing => return,
            Meaning::Pan { dx, dy } => {
                // So that the drag goes on outside the map; refused for a pointer that has just gone, which is fine.
                let _ = surface.set_pointer_capture(pointer.pointer_id());
                look(&move |camera| camera.panned((-dx, -dy)));
            }
            Meaning::Pinch { factor, at, moved } => {
                look(&move |camera| camera.panned((-moved.0, -moved.1)).zoomed(factor, at));
            }
        }
        set_attribute(&Some(surface.clone().into()), "data-dragging", "");
    });
    for end in ["pointerup", "pointercancel"] {
        let (state, surface) = (gesture.clone(), picture.clone());
        listen(&picture, end, move |event| {
            let Some(pointer) = event.dyn_ref::<PointerEvent>() else {
                return;
            };
            state.borrow_mut().up(pointer.pointer_id());
            let _ = surface.remove_attribute("data-dragging");
        });
    }

    // Two fingers are ours, one finger scrolls the page: that must be said before the browser begins to scroll.
    listen_actively(&picture, "touchmove", |event| {
        if event
            .dyn_ref::<TouchEvent>()
            .is_some_and(|touch| touch.touches().length() > 1)
        {
            event.prevent_default();
        }
    });
    // Dragging the map must not drag its links.
    listen(&picture, "dragstart", |event| event.prevent_default());

    let place = share;
    listen_actively(&picture, "wheel", move |event| {
        let Some(wheel) = event
            .dyn_ref::<WheelEvent>()
            .filter(|wheel| wheel.ctrl_key() || wheel.meta_key())
        else {
            return;
        };
        event.prevent_default();
        let lines = if wheel.delta_mode() == WheelEvent::DOM_DELTA_PIXEL {
            1.0
        } else {
            30.0
        };
        let factor = camera::wheel_factor(wheel.delta_y() * lines);
        let (at, _) = place(wheel.client_x(), wheel.client_y());
        look(&move |camera| camera.zoomed(factor, at));
    });

    let surface = map.clone();
    let options = EventListenerOptions {
        phase: gloo::events::EventListenerPhase::Capture,
        passive: false,
    };
    EventListener::new_with_options(map, "click", options, move |event| {
        if !gesture.borrow_mut().click_is_meant() {
            event.prevent_default();
            event.stop_propagation();
        } else if let Some(click) = event.dyn_ref::<MouseEvent>().filter(|_| republic_of(event).is_none()) {
            if let Some(republic) = republic_near(&surface, click) {
                go_to(Selection::Republic(republic));
            }
        }
    })
    .forget();
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

/// The camera, as the variables that the style sheet draws with.
fn show_camera(watch: Watch, picture: HtmlElement) {
    let style = picture.style();
    Effect::new(move |_| {
        let camera = watch.camera.get();
        for (name, value) in ["--x", "--y", "--k"].into_iter().zip(camera.printed()) {
            let _ = style.set_property(name, &value);
        }
        keep_hatchings(camera);
        let _ = picture.set_attribute("data-reach", camera.reach());
    });
}

/// Hatchings keep their size on the screen when the map grows.
fn keep_hatchings(camera: Camera) {
    let Ok(tiles) = document().query_selector_all("pattern[data-tile]") else {
        return;
    };
    for place in 0..tiles.length() {
        let Some(tile) = tiles.item(place).and_then(|tile| tile.dyn_into::<Element>().ok()) else {
            continue;
        };
        let size = tile
            .get_attribute("data-tile")
            .and_then(|size| size.parse().ok())
            .unwrap_or_default();
        let _ = tile.set_attribute("patternTransform", &camera.hatching(size));
    }
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
