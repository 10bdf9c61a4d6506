//! The swatch of a class: the same fill and pattern as in the map, as inline SVG, so that key and map never differ.

use crate::store::Store;
use crate::ui::bind::{element, ElementBuilder};
use state::State;

/// A small rectangle in a fill and pattern that follow the state.
pub fn changing_swatch(store: Store, paint: impl Fn(State) -> &'static str + Send + 'static) -> ElementBuilder {
    filled(rectangle().bind("data-paint", store.value(move |state| Some(paint(state)))))
}

/// The same in a fill and pattern that never change.
#[cfg(feature = "ssr")]
pub fn swatch(paint: &'static str) -> ElementBuilder {
    filled(rectangle().attr("data-paint", paint))
}

fn rectangle() -> ElementBuilder {
    element("svg").attr("class", "swatch")
}

fn filled(swatch: ElementBuilder) -> ElementBuilder {
    let side = |class| {
        element("rect")
            .attr("class", class)
            .attr("width", "22")
            .attr("height", "16")
    };
    swatch
        .attr("viewBox", "0 0 22 16")
        .attr("aria-hidden", "true")
        .static_children(|| vec![side("shape"), side("hatch")])
}
