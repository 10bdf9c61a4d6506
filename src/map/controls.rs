//! The buttons that move the map: what pinching, dragging and the wheel do, for everybody.

use crate::button::{button, Button};
use crate::camera::{Camera, NEAREST, PAN_SHARE, STEP};
use crate::watch::Watch;
use crate::words;
use leptos::prelude::*;

/// Zoom and pan buttons. They wait, unseen but with their place kept, until the page is live.
#[component]
pub fn Controls(
    /// The state.
    watch: Watch,
) -> impl IntoView {
    let zoom = |which: usize| {
        let (value, name, glyph) = words::ZOOMS[which];
        Button {
            mark: ("data-zoom", value),
            text: Box::new(move |_| glyph),
            name: Box::new(move |_| Some(name)),
            spent: Box::new(move |view| is_spent(which, view.camera)),
            act: Box::new(move |view| view.look(zoom(view.camera, which))),
            ..Button::default()
        }
    };
    let pan = |which: usize| {
        let (value, name, glyph, _) = words::PANS[which];
        Button {
            mark: ("data-pan", value),
            text: Box::new(move |_| glyph),
            name: Box::new(move |_| Some(name)),
            act: Box::new(move |view| view.look(pan(view.camera, which))),
            ..Button::default()
        }
    };
    view! {
        <div class="controls" role="group" aria-label=words::CONTROLS_LABEL>
            <div class="zoom">{(0..words::ZOOMS.len()).map(|which| button(watch, zoom(which))).collect_view()}</div>
            <div class="pan">{(0..words::PANS.len()).map(|which| button(watch, pan(which))).collect_view()}</div>
        </div>
    }
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
