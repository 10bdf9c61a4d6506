//! The camera on the screen: the variables the style sheet draws with, and hatchings that keep their size.

use super::all;
use crate::camera::Camera;
use crate::watch::Watch;
use leptos::prelude::*;
use web_sys::HtmlElement;

/// The camera, as the variables that the style sheet draws with.
pub fn show_camera(watch: Watch, picture: HtmlElement) {
    let style = picture.style();
    Effect::new(move |_| {
        let camera = watch.camera.get();
        for (name, value) in ["--x", "--y", "--k"].into_iter().zip(camera.printed()) {
            let _ = style.set_property(name, &value);
        }
        keep_hatchings(camera);
        let _ = picture.set_attribute("data-reach", camera.reach());
    });
}

/// Hatchings keep their size on the screen when the map grows.
fn keep_hatchings(camera: Camera) {
    for tile in all("pattern[data-tile]") {
        let size = tile
            .get_attribute("data-tile")
            .and_then(|size| size.parse().ok())
            .unwrap_or_default();
        let _ = tile.set_attribute("patternTransform", &camera.hatching(size));
    }
}
