//! The swatch of a class: inline SVG with the fill and pattern that the map uses.

use crate::store::Store;
use crate::ui::bind::{element, ElementBuilder};
use state::State;

/// A swatch that depends on the state.
pub fn bound_swatch(store: Store, paint: impl Fn(State) -> &'static str + Send + 'static) -> ElementBuilder {
    with_rectangles(svg().bind("data-paint", store.value(move |state| Some(paint(state)))))
}

/// A swatch that never changes.
#[cfg(feature = "ssr")]
pub fn swatch(paint: &'static str) -> ElementBuilder {
    with_rectangles(svg().attr("data-paint", paint))
}

fn svg() -> ElementBuilder {
    element("svg").attr("class", "swatch")
}

fn with_rectangles(swatch: ElementBuilder) -> ElementBuilder {
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
