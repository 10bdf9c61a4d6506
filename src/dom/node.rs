//! Binds printed elements to the state.

use super::listen::listen_actively;
use crate::binding::{Binding, Handler, Value};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

/// Binds the text content of an element where [`bind`] expects the name of an attribute.
pub const TEXT: &str = "";

pub fn to_element(node: Node) -> Option<Element> {
    node.dyn_into().ok()
}

/// Updates an attribute of an element, or its text content, for as long as the page is open. The first value is printed
/// already and is not written again.
pub fn bind(element: &Element, name: &'static str, value: Binding) {
    let element = element.clone();
    let effect = RenderEffect::new(move |before: Option<Value>| {
        let now = value();
        if before.is_some_and(|before| before != now) {
            write(&element, name, now.as_deref());
        }
        now
    });
    std::mem::forget(effect);
}

fn write(element: &Element, name: &str, value: Option<&str>) {
    let _ = match value {
        text if name == TEXT => {
            element.set_text_content(text);
            Ok(())
        }
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}

/// Handles an event of an element for as long as the page is open.
pub fn listen(element: &Element, event: &'static str, mut handler: Handler) {
    listen_actively(element, event, move |event| handler(event));
}
