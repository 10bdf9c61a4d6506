//! Which republic an event means.

use domain::republic::Republic;
use gloo::utils::document;
use interaction::hit_test;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent};

/// The republic that an event's target stands for.
pub fn republic_of(event: &Event) -> Option<Republic> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    republic_at(&target)
}

pub fn republic_at(element: &Element) -> Option<Republic> {
    Republic::from_slug(
        &element
            .closest("[data-republic]")
            .ok()??
            .get_attribute("data-republic")?,
    )
}

/// The republic nearest to a pointer that missed: small shapes are easier to hit than they look.
pub fn republic_near(map: &Element, pointer: &MouseEvent) -> Option<Republic> {
    let (x, y) = (pointer.client_x() as f32, pointer.client_y() as f32);
    let drawing = document().element_from_point(x, y)?;
    if !map.contains(Some(&drawing)) || drawing.closest("svg").ok()?.is_none() {
        return None;
    }
    hit_test::ring_offsets().find_map(|(dx, dy)| republic_at(&document().element_from_point(x + dx, y + dy)?))
}
