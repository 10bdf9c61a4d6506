//! The switch of the layers: what the colours of the map stand for.

use crate::store::Store;
use crate::strings;
use crate::ui::bind::{element, ElementBuilder};
use crate::ui::button::switch;
use domain::layer::Layer;
use state::State;

/// One button for each layer, and one for the ties.
pub fn layers(store: Store) -> ElementBuilder {
    let layer = |layer: Layer| {
        switch(
            store,
            move |state| state.layer == layer,
            move |state| state.colour(layer),
        )
        .attr("data-layer", layer.slug())
        .text(strings::layer(layer))
    };
    let ties = switch(
        store,
        |state| state.ties,
        |state| State {
            ties: !state.ties,
            ..state
        },
    );
    element("div")
        .attr("class", "layers")
        .attr("role", "group")
        .attr("aria-label", strings::LAYERS_LABEL)
        .child(element("span").attr("aria-hidden", "true").text(strings::LAYERS_LABEL))
        .children(Layer::ALL.map(layer))
        .child(ties.attr("data-ties", "").text(strings::TIES))
}
