//! The buttons that move the map: what pinching, dragging and the wheel do, for everybody.

use crate::button::button;
use crate::camera::{Camera, NEAREST, PAN_SHARE, STEP};
use crate::element::{element, Element};
use crate::watch::Watch;
use crate::words;

/// Zoom and pan buttons. They wait, unseen but with their place kept, until the page is live.
pub fn controls(watch: Watch) -> Element {
    let zoom = |which: usize| {
        let (value, name, glyph) = words::ZOOMS[which];
        button(watch, move |view| view.look(zoom(view.camera, which)))
            .attr("data-zoom", value)
            .attr("aria-label", name)
            .follow("aria-disabled", watch.truth(move |view| is_spent(which, view.camera)))
            .text(glyph)
    };
    let pan = |which: usize| {
        let (value, name, glyph, _) = words::PANS[which];
        button(watch, move |view| view.look(pan(view.camera, which)))
            .attr("data-pan", value)
            .attr("aria-label", name)
            .text(glyph)
    };
    element("div")
        .attr("class", "controls")
        .attr("role", "group")
        .attr("aria-label", words::CONTROLS_LABEL)
        .child(
            element("div")
                .attr("class", "zoom")
                .children((0..words::ZOOMS.len()).map(zoom)),
        )
        .child(
            element("div")
                .attr("class", "pan")
                .children((0..words::PANS.len()).map(pan)),
        )
}

fn zoom(camera: Camera, which: usize) -> Camera {
    match words::ZOOMS[which].0 {
        "in" => camera.zoomed(STEP, (0.5, 0.5)),
        "out" => camera.zoomed(1.0 / STEP, (0.5, 0.5)),
        "whole" => Camera::whole(),
        _ => Camera::HOME,
    }
}

fn pan(camera: Camera, which: usize) -> Camera {
    let (right, down) = words::PANS[which].3;
    camera.panned((right * PAN_SHARE, down * PAN_SHARE))
}

/// Whether a zoom button can do nothing more.
fn is_spent(which: usize, camera: Camera) -> bool {
    match words::ZOOMS[which].0 {
        "in" => camera.k >= NEAREST,
        "out" => camera.k <= Camera::farthest(),
        "whole" => camera == Camera::whole(),
        _ => camera == Camera::HOME,
    }
}
