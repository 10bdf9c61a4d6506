//! The switch of the layers: what the colours of the map stand for.

use crate::button::{button, Button};
use crate::layer::Layer;
use crate::view::View;
use crate::watch::Watch;
use crate::words;
use leptos::prelude::*;

/// One button for each layer, and one for the ties.
#[component]
pub fn Layers(
    /// The state.
    watch: Watch,
) -> impl IntoView {
    let layer = move |layer: Layer| Button {
        mark: ("data-layer", layer.slug()),
        text: Box::new(move |_| words::layer(layer)),
        pressed: Box::new(move |view| Some(view.layer == layer)),
        act: Box::new(move |view| view.colour(layer)),
        ..Button::default()
    };
    let ties = Button {
        mark: ("data-ties", ""),
        text: Box::new(|_| words::TIES),
        pressed: Box::new(|view| Some(view.ties)),
        act: Box::new(|view| View {
            ties: !view.ties,
            ..view
        }),
        ..Button::default()
    };
    let buttons = Layer::ALL.map(layer).into_iter().chain([ties]);
    view! {
        <div class="layers" role="group" aria-label=words::LAYERS_LABEL>
            <span aria-hidden="true">{words::LAYERS_LABEL}</span>
            {buttons.map(|what| button(watch, what)).collect_view()}
        </div>
    }
}
