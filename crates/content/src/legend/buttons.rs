//! The buttons in the sentences of the legend.

use domain::filter::Filter;
use domain::layer::Layer;
use domain::legend::Part;

/// A button that shows only one class of a layer.
pub fn button(layer: Layer, class: &str, word: &str) -> String {
    filter(layer, class, Filter::any, word)
}

/// A button that sets a filter of a class.
pub fn filter(layer: Layer, class: &str, filter: fn(u8) -> Filter, word: &str) -> String {
    let slug = layer.class_from_slug(class).and_then(|class| filter(class).slug(layer));
    // A class that the layer does not have would be a mistake of this module; the tests compare every button.
    let slug = slug.map_or(String::new(), |parts| parts.concat());
    Part::Button { filter: &slug, word }.to_string()
}
