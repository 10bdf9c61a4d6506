//! Buttons that move the map, for readers who do not drag, pinch or turn a wheel: a stack that zooms, on narrow maps one
//! button for the two views that matter there, and, while the map is zoomed, an arrow at each edge.

use crate::store::Store;
use crate::strings;
use crate::ui::bind::{element, ElementBuilder};
use crate::ui::button::button;
use domain::republic::Republic;
use domain::spatial_nav::Direction;
use state::camera::{Camera, Zoom};
use state::{generated, State};

/// CSS hides them until the page is live.
pub fn controls(store: Store) -> ElementBuilder {
    element("div")
        .attr("class", "controls")
        .attr("role", "group")
        .attr("aria-label", messages::controls_label())
        .child(
            element("div")
                .attr("class", "zoom")
                .child(zoom_button(store, Zoom::In, "in", strings::zoom_in()))
                .child(zoom_button(store, Zoom::Out, "out", strings::zoom_out())),
        )
        .child(view_button(store))
        .child(
            element("div")
                .attr("class", "pan")
                .children(Direction::ALL.map(|direction| pan_button(store, direction))),
        )
}

fn zoom_button(store: Store, zoom: Zoom, slug: &'static str, glyph: strings::Glyph) -> ElementBuilder {
    let strings::Glyph { label, glyph } = glyph;
    button(store, move |state| state.after_zoom(zoom))
        .attr("data-zoom", slug)
        .attr("aria-label", label)
        .bind("aria-disabled", store.aria_true(move |state| state.is_at_limit(zoom)))
        .text(glyph)
}

/// Between the whole picture and the Caucasus.
fn view_button(store: Store) -> ElementBuilder {
    button(store, |state| {
        if state.is_at_limit(Zoom::Home) {
            let caucasus = Camera::holding(generated::extent(Republic::Armenia), state.clear);
            state.with_camera(caucasus)
        } else {
            state.after_zoom(Zoom::Home)
        }
    })
    .attr("data-zoom", "view")
    .bind("aria-label", store.with_camera(|state| other_view(state).label))
    .bind_text(store.with_camera(|state| other_view(state).glyph))
}

fn other_view(state: State) -> strings::Glyph {
    strings::other_view(state.is_at_limit(Zoom::Home))
}

fn pan_button(store: Store, direction: Direction) -> ElementBuilder {
    let strings::Glyph { label, glyph } = strings::pan(direction);
    button(store, move |state| state.with_camera(state.camera.after_pan(direction)))
        .attr("data-pan", direction_slug(direction))
        .attr("aria-label", label)
        .text(glyph)
}

const fn direction_slug(direction: Direction) -> &'static str {
    match direction {
        Direction::Left => "left",
        Direction::Right => "right",
        Direction::Up => "up",
        Direction::Down => "down",
    }
}
