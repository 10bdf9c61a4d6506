//! Where an element of the printed page stands, and how it follows the state there.

use crate::binding::{Binding, Handler, Value};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Node;

/// A printed element.
pub use web_sys::Element as Place;

/// The name under which words follow the state, as if they were an attribute.
pub const WORDS: &str = "";

/// The element that a node is.
pub fn of(node: Node) -> Option<Place> {
    node.dyn_into().ok()
}

/// Lets an attribute of an element, or its words, follow the state, as long as the page is open. At first they are as
/// they were printed.
pub fn follow(place: &Place, name: &'static str, value: Binding) {
    let place = place.clone();
    let effect = RenderEffect::new(move |before: Option<Value>| {
        let now = value();
        if before.is_some_and(|before| before != now) {
            write(&place, name, now.as_deref());
        }
        now
    });
    std::mem::forget(effect);
}

fn write(place: &Place, name: &str, value: Option<&str>) {
    let _ = match value {
        words if name == WORDS => {
            place.set_text_content(words);
            Ok(())
        }
        Some(value) => place.set_attribute(name, value),
        None => place.remove_attribute(name),
    };
}

/// Lets an element do something at an event, as long as the page is open.
pub fn listen(place: &Place, event: &'static str, mut act: Handler) {
    super::listen::listen_actively(place, event, move |event| act(event));
}
