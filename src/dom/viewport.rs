//! Writes the camera into the page.

use super::query::all;
use state::camera::Camera;
use web_sys::HtmlElement;

/// Sets the CSS variables and attributes by which the style sheet draws the map, and the transforms of the hatchings.
pub fn show(camera: Camera, picture: &HtmlElement) {
    let style = picture.style();
    let values = camera.css_values();
    let _ = picture.set_attribute("data-camera", &values.join(" "));
    let _ = picture.set_attribute("data-reach", camera.zoom_level());
    let _ = picture.toggle_attribute_with_force("data-zoomed", camera.k > 1.0);
    for (name, value) in ["--x", "--y", "--k"].into_iter().zip(values) {
        let _ = style.set_property(name, &value);
    }
    // Hatchings keep their size on the screen when the map is scaled.
    for pattern in all("pattern[data-tile]") {
        let size = pattern
            .get_attribute("data-tile")
            .and_then(|size| size.parse().ok())
            .unwrap_or_default();
        let _ = pattern.set_attribute("patternTransform", &camera.pattern_transform(size));
    }
}
