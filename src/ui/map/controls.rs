//! The buttons that move the map: what pinching, dragging and the wheel do, for everybody.

use crate::store::Store;
use crate::strings;
use crate::ui::bind::{element, ElementBuilder};
use crate::ui::button::button;
use state::camera::{Camera, NEAREST, PAN_SHARE, STEP};

/// Zoom and pan buttons. They wait, unseen but with their place kept, until the page is live.
pub fn controls(store: Store) -> ElementBuilder {
    let zoom = |which: usize| {
        let (value, name, glyph) = strings::ZOOMS[which];
        button(store, move |state| state.look(zoom(state.camera, which)))
            .attr("data-zoom", value)
            .attr("aria-label", name)
            .bind(
                "aria-disabled",
                store.aria_true(move |state| is_spent(which, state.camera)),
            )
            .text(glyph)
    };
    let pan = |which: usize| {
        let (value, name, glyph, _) = strings::PANS[which];
        button(store, move |state| state.look(pan(state.camera, which)))
            .attr("data-pan", value)
            .attr("aria-label", name)
            .text(glyph)
    };
    element("div")
        .attr("class", "controls")
        .attr("role", "group")
        .attr("aria-label", strings::CONTROLS_LABEL)
        .child(
            element("div")
                .attr("class", "zoom")
                .children((0..strings::ZOOMS.len()).map(zoom)),
        )
        .child(
            element("div")
                .attr("class", "pan")
                .children((0..strings::PANS.len()).map(pan)),
        )
}

fn zoom(camera: Camera, which: usize) -> Camera {
    match strings::ZOOMS[which].0 {
        "in" => camera.zoomed(STEP, (0.5, 0.5)),
        "out" => camera.zoomed(1.0 / STEP, (0.5, 0.5)),
        "whole" => Camera::whole(),
        _ => Camera::HOME,
    }
}

fn pan(camera: Camera, which: usize) -> Camera {
    let (right, down) = strings::PANS[which].3;
    camera.panned((right * PAN_SHARE, down * PAN_SHARE))
}

/// Whether a zoom button can do nothing more.
fn is_spent(which: usize, camera: Camera) -> bool {
    match strings::ZOOMS[which].0 {
        "in" => camera.k >= NEAREST,
        "out" => camera.k <= Camera::farthest(),
        "whole" => camera == Camera::whole(),
        _ => camera == Camera::HOME,
    }
}
