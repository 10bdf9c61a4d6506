//! The switch of the layers: what the colours of the map stand for.

use crate::button::switch;
use crate::element::{element, Element};
use crate::layer::Layer;
use crate::view::View;
use crate::watch::Watch;
use crate::words;

/// One button for each layer, and one for the ties.
pub fn layers(watch: Watch) -> Element {
    let layer = |layer: Layer| {
        switch(watch, move |view| view.layer == layer, move |view| view.colour(layer))
            .attr("data-layer", layer.slug())
            .text(words::layer(layer))
    };
    let ties = switch(
        watch,
        |view| view.ties,
        |view| View {
            ties: !view.ties,
            ..view
        },
    );
    element("div")
        .attr("class", "layers")
        .attr("role", "group")
        .attr("aria-label", words::LAYERS_LABEL)
        .child(element("span").attr("aria-hidden", "true").text(words::LAYERS_LABEL))
        .children(Layer::ALL.map(layer))
        .child(ties.attr("data-ties", "").text(words::TIES))
}
