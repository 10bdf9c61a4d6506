//! The swatch of a stance: the same fill and pattern as in the map, as inline SVG, so that key and map never differ.

use leptos::prelude::*;
use leptos::svg;

/// A small rectangle in the fill and pattern of `standing`: a stance's id, or `subject`.
pub fn swatch(standing: &'static str) -> impl IntoView {
    svg::svg()
        .attr("class", "swatch")
        .attr("data-stance", standing)
        .attr("viewBox", "0 0 22 16")
        .attr("aria-hidden", "true")
        .child((
            svg::rect()
                .attr("class", "shape")
                .attr("width", "22")
                .attr("height", "16"),
            svg::rect()
                .attr("class", "hatch")
                .attr("width", "22")
                .attr("height", "16")
                .attr("fill", format!("url(#k-{standing})")),
        ))
}
