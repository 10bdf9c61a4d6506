//! Writes the camera into the page, and what belongs to the connector.

use super::query::{all, element, set_attribute};
use crate::store::Store;
use domain::republic::Republic;
use gloo::render::{request_animation_frame, AnimationFrame};
use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use state::camera::Camera;
use state::State;
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::HtmlElement;

/// The picture that shows the camera of the state.
pub struct MapView {
    picture: HtmlElement,
    /// What waits for the words to be painted.
    waiting: Rc<RefCell<Option<Waiting>>>,
}

/// Dropped, it waits no longer.
enum Waiting {
    Frame { _frame: AnimationFrame },
    End { _of_frame: Timeout },
}

impl MapView {
    pub fn new(picture: HtmlElement) -> Self {
        Self {
            picture,
            waiting: Rc::default(),
        }
    }

    /// Shows what has changed. After a selection the map moves once the words are painted: to move it means to lay its names
    /// out again, and the words would wait for that.
    pub fn follow(&self, store: Store, before: Option<State>, now: State) {
        let has_moved = before.is_none_or(|before| before.camera != now.camera);
        let has_turned = before.is_none_or(|before| (before.connected(), before.open) != (now.connected(), now.open));
        if !has_moved && !has_turned {
            return;
        }
        let has_chosen = before.is_some_and(|before| before.selection != now.selection);
        if has_chosen {
            self.show_later(store);
        } else if self.waiting.borrow().is_none() {
            show_camera(now.camera, &self.picture);
            if has_turned {
                show_connector(now.connected(), &self.picture);
                show_open(now.open, &self.picture);
            }
        }
    }

    fn show_later(&self, store: Store) {
        let (waiting, picture) = (self.waiting.clone(), self.picture.clone());
        let frame = request_animation_frame(move |_| {
            let waited = waiting.clone();
            let timeout = Timeout::new(0, move || {
                let now = store.state.get_untracked();
                show_camera(now.camera, &picture);
                show_connector(now.connected(), &picture);
                show_open(now.open, &picture);
                waited.replace(None);
            });
            waiting.replace(Some(Waiting::End { _of_frame: timeout }));
        });
        self.waiting.replace(Some(Waiting::Frame { _frame: frame }));
    }
}

/// Sets the CSS variables and attributes by which the style sheet draws the map, and the transforms of the hatchings.
fn show_camera(camera: Camera, picture: &HtmlElement) {
    let style = picture.style();
    let values = camera.css_values();
    let _ = picture.set_attribute("data-camera", &values.join(" "));
    let _ = picture.set_attribute("data-reach", camera.zoom_level());
    // Zoomed in, there is somewhere to move to; away from home, the loupe is not needed.
    let _ = picture.toggle_attribute_with_force("data-zoomed", camera.k > 1.0);
    let _ = picture.toggle_attribute_with_force("data-moved", camera != Camera::HOME);
    let [x, y, _] = values;
    for (name, value) in [("--x", x), ("--y", y), ("--w", camera.css_width())] {
        let _ = style.set_property(name, &value);
    }
    // Hatchings keep their size on the screen when the map is scaled.
    for pattern in all("pattern[data-tile]") {
        let size = pattern
            .get_attribute("data-tile")
            .and_then(|size| size.parse().ok())
            .unwrap_or_default();
        let _ = pattern.set_attribute("patternTransform", &camera.pattern_transform(size));
    }
}

/// Says whether a republic is open: the loupe would cover it.
fn show_open(open: Option<Republic>, picture: &HtmlElement) {
    let _ = picture.toggle_attribute_with_force("data-chosen", open.is_some());
}

/// Shows the name of the partner's capital and its distance from Baku, as they are printed with the connector.
fn show_connector(partner: Option<Republic>, picture: &HtmlElement) {
    let printed = partner.and_then(Republic::tie).and_then(element);
    let value = |name| {
        let tie = printed.as_ref();
        tie.and_then(|tie| tie.get_attribute(name)).unwrap_or_default()
    };
    for (label, name) in [
        ("[data-label=tie-city]", "data-city"),
        ("[data-label=tie-km]", "data-km"),
    ] {
        if let Some(label) = element(label) {
            label.set_text_content(Some(&value(name)));
        }
    }
    for (label, attribute, name) in [
        ("[data-label=tie-city]", "dx", "data-dx"),
        ("[data-label=tie-city]", "dy", "data-dy"),
        ("[data-label=tie-km]", "dy", "data-km-dy"),
    ] {
        set_attribute(&element(label), attribute, &value(name));
    }
    let style = picture.style();
    for (name, place) in ["--city-x", "--city-y", "--middle-x", "--middle-y"]
        .into_iter()
        .zip(value("data-places").split(' '))
    {
        let _ = style.set_property(name, place);
    }
}
