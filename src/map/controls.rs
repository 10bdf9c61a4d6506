//! The buttons that move the map: what pinching, dragging and the wheel do, for everybody.

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
    let look = move |next: fn(Camera, usize) -> Camera, which: usize| {
        watch.view.update(|view| *view = view.look(next(view.camera, which)));
    };
    view! {
        <div class="controls" role="group" aria-label=words::CONTROLS_LABEL>
            <div class="zoom">
                {(0..words::ZOOMS.len())
                    .map(|which| {
                        let (value, name, glyph) = words::ZOOMS[which];
                        let spent = move || is_spent(which, watch.camera.get()).then_some("true");
                        view! {
                            <button type="button" data-zoom=value aria-label=name title=name aria-disabled=spent on:click=move |_| look(zoom, which)>
                                {glyph}
                            </button>
                        }
                    })
                    .collect_view()}
            </div>
            <div class="pan">
                {(0..words::PANS.len())
                    .map(|which| {
                        let (value, name, glyph, _) = words::PANS[which];
                        view! {
                            <button type="button" data-pan=value aria-label=name title=name on:click=move |_| look(pan, which)>
                                {glyph}
                            </button>
                        }
                    })
                    .collect_view()}
            </div>
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
