//! Writes the camera into the page, and what belongs to the connector.

use super::query::{all, element, set_attribute};
use domain::republic::Republic;
use state::camera::Camera;
use web_sys::HtmlElement;

/// Sets the CSS variables and attributes by which the style sheet draws the map, and the transforms of the hatchings.
pub fn show(camera: Camera, picture: &HtmlElement) {
    let style = picture.style();
    let values = camera.css_values();
    let _ = picture.set_attribute("data-camera", &values.join(" "));
    let _ = picture.set_attribute("data-reach", camera.zoom_level());
    // Zoomed in, there is somewhere to move to; away from home, the loupe is not needed.
    let _ = picture.toggle_attribute_with_force("data-zoomed", camera.k > 1.0);
    let _ = picture.toggle_attribute_with_force("data-moved", camera != Camera::HOME);
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

/// Shows the name of the partner's capital and its distance from Baku, as they are printed with the connector.
pub fn show_connector(partner: Option<Republic>, picture: &HtmlElement) {
    let printed = partner.and_then(Republic::tie).and_then(element);
    let value = |name| {
        let tie = printed.as_ref();
        tie.and_then(|tie| tie.get_attribute(name)).unwrap_or_default()
    };
    for (label, name) in [
        ("[data-label=tie-city]", "data-city"),
        ("[data-label=tie-km]", "data-km"),
    ] {
        if let Some(label) = element(label) {
            label.set_text_content(Some(&value(name)));
        }
    }
    for (label, name) in [
        ("[data-label=tie-city]", "data-dy"),
        ("[data-label=tie-km]", "data-km-dy"),
    ] {
        set_attribute(&element(label), "dy", &value(name));
    }
    let style = picture.style();
    for (name, place) in ["--city-x", "--city-y", "--middle-x", "--middle-y"]
        .into_iter()
        .zip(value("data-places").split(' '))
    {
        let _ = style.set_property(name, place);
    }
}
