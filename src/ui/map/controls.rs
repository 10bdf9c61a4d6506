//! Buttons that move the map, for readers who do not drag, pinch or turn a wheel.

use crate::store::Store;
use crate::strings;
use crate::ui::bind::{element, ElementBuilder};
use crate::ui::button::button;
use domain::spatial_nav::Direction;
use state::camera::Zoom;

/// Zoom and pan buttons. CSS hides them until the page is live, and keeps their place.
pub fn controls(store: Store) -> ElementBuilder {
    element("div")
        .attr("class", "controls")
        .attr("role", "group")
        .attr("aria-label", strings::CONTROLS_LABEL)
        .child(
            element("div")
                .attr("class", "zoom")
                .children(Zoom::ALL.map(|zoom| zoom_button(store, zoom))),
        )
        .child(
            element("div")
                .attr("class", "pan")
                .children(Direction::ALL.map(|direction| pan_button(store, direction))),
        )
}

fn zoom_button(store: Store, zoom: Zoom) -> ElementBuilder {
    let strings::Glyph { label, glyph } = strings::zoom(zoom);
    button(store, move |state| state.after_zoom(zoom))
        .attr("data-zoom", zoom_slug(zoom))
        .attr("aria-label", label)
        .bind("aria-disabled", store.aria_true(move |state| state.is_at_limit(zoom)))
        .text(glyph)
}

fn pan_button(store: Store, direction: Direction) -> ElementBuilder {
    let strings::Glyph { label, glyph } = strings::pan(direction);
    button(store, move |state| state.with_camera(state.camera.after_pan(direction)))
        .attr("data-pan", direction_slug(direction))
        .attr("aria-label", label)
        .text(glyph)
}

const fn zoom_slug(zoom: Zoom) -> &'static str {
    match zoom {
        Zoom::In => "in",
        Zoom::Out => "out",
        Zoom::Home => "home",
    }
}

const fn direction_slug(direction: Direction) -> &'static str {
    match direction {
        Direction::Left => "left",
        Direction::Right => "right",
        Direction::Up => "up",
        Direction::Down => "down",
    }
}
