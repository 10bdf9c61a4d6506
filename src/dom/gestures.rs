//! Pointer, touch and wheel events of the map: they move the camera, and decide which clicks select.

use super::history::go_to;
use super::listen::{is_plain_click, listen, listen_actively};
use super::query::{set_attribute, target};
use super::target::{republic_near, republic_of};
use crate::store::Store;
use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use gloo::timers::callback::Timeout;
use interaction::gesture::{Gesture, Meaning, PointerKind};
use state::camera::{self, Camera};
use state::Selection;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, MouseEvent, PointerEvent, TouchEvent, WheelEvent};

/// A pointer that is down must move this many CSS pixels to start a drag.
const DRAG_PIXELS: f64 = 5.0;

/// The primary button among those of `MouseEvent.buttons`.
const PRIMARY: u16 = 1;

/// The wheel has stopped when it sends no event for this many milliseconds.
const WHEEL_STOPS_AFTER: u32 = 200;

/// How long the hint is shown when the wheel turns without a key, in milliseconds.
const HINT_STAYS_FOR: u32 = 1500;

/// The height of a line in CSS pixels, for wheels that report lines.
const LINE_PIXELS: f64 = 30.0;

/// Handles drag, pinch and the wheel with Ctrl or ⌘. A click that ends a drag selects nothing; a click that just misses a
/// republic selects it.
pub fn watch_gestures(store: Store, map: &Element, picture: HtmlElement) {
    let gesture = Rc::new(RefCell::new(Gesture::default()));
    // A point of the window as a share of the picture, and the drag threshold in the same unit.
    let to_share = {
        let picture = picture.clone();
        move |x: i32, y: i32| {
            let rect = picture.get_bounding_client_rect();
            let (w, h) = (rect.width().max(1.0), rect.height().max(1.0));
            (
                ((f64::from(x) - rect.left()) / w, (f64::from(y) - rect.top()) / h),
                DRAG_PIXELS / w,
            )
        }
    };
    let move_camera =
        move |next: &dyn Fn(Camera) -> Camera| store.update(|state| state.with_camera(next(state.camera)));

    // The republic that a pointer came down on.
    let pressed_republic = Rc::new(Cell::new(None));

    let (pressed, point, on) = (gesture.clone(), to_share.clone(), pressed_republic.clone());
    listen(&picture, "pointerdown", move |event| {
        let Some(pointer) = event.dyn_ref::<PointerEvent>().filter(|pointer| pointer.button() == 0) else {
            return;
        };
        let kind = if pointer.pointer_type() == "touch" {
            PointerKind::Touch
        } else {
            PointerKind::Mouse
        };
        let (at, threshold) = point(pointer.client_x(), pointer.client_y());
        pressed.borrow_mut().down(pointer.pointer_id(), kind, at, threshold);
        on.set(republic_of(event));
    });

    let (moved, point, surface) = (gesture.clone(), to_share.clone(), picture.clone());
    listen(&picture, "pointermove", move |event| {
        let Some(pointer) = event.dyn_ref::<PointerEvent>() else {
            return;
        };
        // The pointer was released where the page gets no event, as outside the window; or while another button is held.
        if pointer.buttons() & PRIMARY == 0 {
            moved.borrow_mut().up(pointer.pointer_id());
            let _ = surface.remove_attribute("data-dragging");
            return;
        }
        let (at, _) = point(pointer.client_x(), pointer.client_y());
        let meaning = moved.borrow_mut().moved(pointer.pointer_id(), at);
        match meaning {
            Meaning::Nothing => return,
            Meaning::Pan { dx, dy } => {
                // Captured, the pointer keeps sending events outside the map. Fails harmlessly for a pointer that is gone.
                let _ = surface.set_pointer_capture(pointer.pointer_id());
                move_camera(&move |camera| camera.panned((-dx, -dy)));
            }
            Meaning::Pinch { factor, at, moved } => {
                move_camera(&move |camera| camera.panned((-moved.0, -moved.1)).zoomed(factor, at));
            }
        }
        set_attribute(&Some(surface.clone().into()), "data-dragging", "");
    });
    for end in ["pointerup", "pointercancel"] {
        let (released, surface) = (gesture.clone(), picture.clone());
        // On the document: a pointer that leaves the map before it drags is released elsewhere.
        listen(&gloo::utils::document(), end, move |event| {
            let Some(pointer) = event.dyn_ref::<PointerEvent>() else {
                return;
            };
            released.borrow_mut().up(pointer.pointer_id());
            let _ = surface.remove_attribute("data-dragging");
        });
    }

    // Two fingers move the map, one finger scrolls the page. The browser must know before it starts to scroll.
    listen_actively(&picture, "touchmove", |event| {
        // Not cancelable if the second finger comes while the page scrolls.
        let has_two_fingers = event
            .dyn_ref::<TouchEvent>()
            .is_some_and(|touch| touch.touches().length() > 1);
        if has_two_fingers && event.cancelable() {
            event.prevent_default();
        }
    });
    // Dragging the map must not start a drag of its links.
    listen(&picture, "dragstart", |event| event.prevent_default());

    let (point, surface, stop) = (to_share, picture.clone(), RefCell::new(None));
    let hinted = Cell::new(false);
    listen_actively(&picture, "wheel", move |event| {
        let Some(wheel) = event.dyn_ref::<WheelEvent>() else {
            return;
        };
        // The wheel alone scrolls the page. The first time, a hint says what zooms.
        if !(wheel.ctrl_key() || wheel.meta_key()) {
            if !hinted.replace(true) {
                let _ = surface.set_attribute("data-hint", "");
                let hint = surface.clone();
                Timeout::new(HINT_STAYS_FOR, move || {
                    let _ = hint.remove_attribute("data-hint");
                })
                .forget();
            }
            return;
        }
        event.prevent_default();
        let pixels_per_unit = if wheel.delta_mode() == WheelEvent::DOM_DELTA_PIXEL {
            1.0
        } else {
            LINE_PIXELS
        };
        let factor = camera::wheel_zoom_factor(wheel.delta_y() * pixels_per_unit);
        let (at, _) = point(wheel.client_x(), wheel.client_y());
        // Switches CSS transitions off: each event would restart them, at many times the cost.
        let _ = surface.set_attribute("data-turning", "");
        let stopped = surface.clone();
        stop.replace(Some(Timeout::new(WHEEL_STOPS_AFTER, move || {
            let _ = stopped.remove_attribute("data-turning");
        })));
        move_camera(&move |camera| camera.zoomed(factor, at));
    });

    // A gesture without a click, as a pinch, must not suppress a later click by a key or on a button.
    for start in ["pointerdown", "keydown"] {
        let started = gesture.clone();
        listen(&gloo::utils::document(), start, move |_| started.borrow_mut().begin());
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
        } else if let Some(click) = event
            .dyn_ref::<MouseEvent>()
            .filter(|_| is_plain_click(event) && !is_on_control(event))
        {
            // If the map moved under the pointer, what was pressed is meant, and not what came under it.
            let pressed = pressed_republic.take();
            if republic_of(event).is_none() {
                if let Some(republic) = pressed.or_else(|| republic_near(&surface, click)) {
                    go_to(Selection::Republic(republic));
                }
            }
        }
    })
    .forget();
}

/// Whether an event is that of a button or a choice on the map. The click of one that a key makes has coordinates that say
/// nothing of where it is.
fn is_on_control(event: &Event) -> bool {
    target(event).is_some_and(|target| matches!(target.closest("button, label"), Ok(Some(_))))
}
