//! What pointers, fingers and the wheel mean for the map: events in, changes of the camera out.

use super::history::go_to;
use super::listen::{listen, listen_actively};
use super::query::set_attribute;
use super::target::{republic_near, republic_of};
use crate::store::Store;
use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use gloo::timers::callback::Timeout;
use interaction::gesture::{Gesture, Meaning, PointerKind};
use state::camera::{self, Camera};
use state::Selection;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, MouseEvent, PointerEvent, TouchEvent, WheelEvent};

/// A press must move this many pixels to be a drag.
const DRAG_PIXELS: f64 = 5.0;

/// So many milliseconds after its last turn the wheel rests.
const WHEEL_RESTS: u32 = 200;

/// Drag, pinch, Ctrl or ⌘ with the wheel; and which clicks are meant.
pub fn watch_gestures(store: Store, map: &Element, picture: HtmlElement) {
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
    let look = move |next: &dyn Fn(Camera) -> Camera| store.change(|state| state.look(next(state.camera)));

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
        // It went up where nothing is told of it, as outside of the window.
        if pointer.buttons() == 0 {
            state.borrow_mut().up(pointer.pointer_id());
            let _ = surface.remove_attribute("data-dragging");
            return;
        }
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
        // Anywhere: a press that leaves the map before it is a drag goes up somewhere else.
        listen(&gloo::utils::document(), end, move |event| {
            let Some(pointer) = event.dyn_ref::<PointerEvent>() else {
                return;
            };
            state.borrow_mut().up(pointer.pointer_id());
            let _ = surface.remove_attribute("data-dragging");
        });
    }

    // Two fingers are ours, one finger scrolls the page: that must be said before the browser begins to scroll.
    listen_actively(&picture, "touchmove", |event| {
        // A second finger that comes while the page scrolls is too late for that.
        let two = event
            .dyn_ref::<TouchEvent>()
            .is_some_and(|touch| touch.touches().length() > 1);
        if two && event.cancelable() {
            event.prevent_default();
        }
    });
    // Dragging the map must not drag its links.
    listen(&picture, "dragstart", |event| event.prevent_default());

    let (place, surface, rest) = (share, picture.clone(), RefCell::new(None));
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
        // The map follows the wheel as it follows a drag: eased, each turn would begin a new way, with many times the work.
        let _ = surface.set_attribute("data-turning", "");
        let turned = surface.clone();
        rest.replace(Some(Timeout::new(WHEEL_RESTS, move || {
            let _ = turned.remove_attribute("data-turning");
        })));
        look(&move |camera| camera.zoomed(factor, at));
    });

    // A drag that no click followed, as a pinch, swallows none that comes later: by a key, or on a button beside.
    for start in ["pointerdown", "keydown"] {
        let state = gesture.clone();
        listen(&gloo::utils::document(), start, move |_| state.borrow_mut().begin());
    }
    let surface = map.clone();
    let options = EventListenerOptions {
        phase: EventListenerPhase::Capture,
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
