//! The swatch of a class: the same fill and pattern as in the map, as inline SVG, so that key and map never differ.

use crate::element::{element, Element};
use crate::view::View;
use crate::watch::Watch;

/// A small rectangle in a fill and pattern that follow the state.
pub fn changing_swatch(watch: Watch, paint: impl Fn(View) -> &'static str + Send + 'static) -> Element {
    filled(rectangle().follow("data-paint", watch.slug(move |view| Some(paint(view)))))
}

/// The same in a fill and pattern that never change.
#[cfg(feature = "ssr")]
pub fn swatch(paint: &'static str) -> Element {
    filled(rectangle().attr("data-paint", paint))
}

fn rectangle() -> Element {
    element("svg").attr("class", "swatch")
}

fn filled(swatch: Element) -> Element {
    let side = |class| {
        element("rect")
            .attr("class", class)
            .attr("width", "22")
            .attr("height", "16")
    };
    swatch
        .attr("viewBox", "0 0 22 16")
        .attr("aria-hidden", "true")
        .fixed(|| vec![side("shape"), side("hatch")])
}
