//! The choice of the layer: what the colours of the map stand for.

use crate::store::Store;
use crate::strings;
use crate::ui::bind::{element, ElementBuilder};
use domain::layer::Layer;
use leptos::prelude::event_target_value;

/// A native `select`. `dom::connect` sets its value, since an attribute does not change what a reader has chosen.
pub fn layers(store: Store) -> ElementBuilder {
    let options = || {
        Layer::ALL
            .into_iter()
            .map(|layer| {
                element("option")
                    .attr("value", layer.slug())
                    .attr("data-layer", layer.slug())
                    .text(strings::layer(layer))
            })
            .collect()
    };
    let choose = move |value: &str| {
        if let Some(layer) = Layer::from_slug(value) {
            store.update(|state| state.with_layer(layer));
        }
    };
    element("label")
        .attr("class", "layers")
        .child(element("span").text(messages::layers_label()))
        .child(
            element("select")
                .attr("data-layers", "")
                .bind("disabled", store.live.flag(|state| !state.live))
                .on("change", Box::new(move |event| choose(&event_target_value(event))))
                .static_children(options),
        )
}
