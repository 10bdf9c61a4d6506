//! Finds the republic that an event is about.

use super::query::target;
use domain::republic::Republic;
use gloo::utils::document;
use interaction::hit_test;
use web_sys::{Element, Event, MouseEvent};

/// The republic of an event's target.
pub fn republic_of(event: &Event) -> Option<Republic> {
    republic_at(&target(event)?)
}

/// The republic of an element, or of the nearest element around it that has one.
pub fn republic_at(element: &Element) -> Option<Republic> {
    Republic::from_slug(
        &element
            .closest("[data-republic]")
            .ok()??
            .get_attribute("data-republic")?,
    )
}

/// The republic nearest to a pointer that is on a map but on none of its republics, within a few pixels. Without this,
/// small republics would be hard to hit.
pub fn republic_near(map: &Element, pointer: &MouseEvent) -> Option<Republic> {
    let (x, y) = (pointer.client_x() as f32, pointer.client_y() as f32);
    let hit = document().element_from_point(x, y)?;
    if !map.contains(Some(&hit)) || hit.closest("svg").ok()?.is_none() {
        return None;
    }
    hit_test::ring_offsets().find_map(|(dx, dy)| republic_at(&document().element_from_point(x + dx, y + dy)?))
}
