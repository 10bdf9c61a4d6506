//! Finds the printed elements and binds them to the state.

use super::listen::listen_actively;
use super::query::all;
use crate::binding::{Binding, Handler, Value, TEXT};
use leptos::prelude::*;
use web_sys::{console, Element};

/// The elements with an attribute that numbers them, each at its number. Of two with the same number, as where an
/// extension copied one, the first counts.
pub fn by_number(attribute: &str) -> Vec<Option<Element>> {
    let mut found = Vec::new();
    for element in all(&format!("[{attribute}]")) {
        let Some(number) = element
            .get_attribute(attribute)
            .and_then(|number| number.parse::<u16>().ok())
            .map(usize::from)
        else {
            continue;
        };
        if found.len() <= number {
            found.resize(number + 1, None);
        }
        found[number].get_or_insert(element);
    }
    found
}

/// Reports an element that should be in the page.
pub fn report_missing(attribute: &str, number: u32) {
    console::error_1(&format!("hydration: no element with {attribute}={number}").into());
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
