//! The layer buttons, which choose what the colours of the map stand for, and the switch of the connectors.

use crate::store::Store;
use crate::strings;
use crate::ui::bind::{element, ElementBuilder};
use crate::ui::button::toggle_button;
use domain::layer::Layer;
use state::State;

pub fn layers(store: Store) -> ElementBuilder {
    let layer = |layer: Layer| {
        toggle_button(
            store,
            move |state| state.layer == layer,
            move |state| state.with_layer(layer),
        )
        .attr("data-layer", layer.slug())
        .text(strings::layer(layer))
    };
    let connectors = toggle_button(
        store,
        |state| state.connectors,
        |state| State {
            connectors: !state.connectors,
            ..state
        },
    );
    element("div")
        .attr("class", "layers")
        .attr("role", "group")
        .attr("aria-label", strings::LAYERS_LABEL)
        .child(element("span").attr("aria-hidden", "true").text(strings::LAYERS_LABEL))
        .children(Layer::ALL.map(layer))
        .child(connectors.attr("data-ties", "").text(strings::CONNECTORS))
}
