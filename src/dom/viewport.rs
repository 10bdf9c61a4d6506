//! The camera on the screen: the variables the style sheet draws with, and hatchings that keep their size.

use super::query::all;
use state::camera::Camera;
use web_sys::HtmlElement;

/// The camera, as the variables that the style sheet draws with.
pub fn show(camera: Camera, picture: &HtmlElement) {
    let style = picture.style();
    let printed = camera.printed();
    let _ = picture.set_attribute("data-camera", &printed.join(" "));
    let _ = picture.set_attribute("data-reach", camera.reach());
    for (name, value) in ["--x", "--y", "--k"].into_iter().zip(printed) {
        let _ = style.set_property(name, &value);
    }
    // Hatchings keep their size on the screen when the map grows.
    for tile in all("pattern[data-tile]") {
        let size = tile
            .get_attribute("data-tile")
            .and_then(|size| size.parse().ok())
            .unwrap_or_default();
        let _ = tile.set_attribute("patternTransform", &camera.hatching(size));
    }
}
