//! The swatch of a class: the same fill and pattern as in the map, as inline SVG, so that key and map never differ.

use crate::view::View;
use crate::watch::Watch;
use leptos::prelude::*;
use leptos::svg;

/// A small rectangle in a fill and pattern that follow the state.
pub fn changing_swatch(watch: Watch, paint: impl Fn(View) -> &'static str + Send + 'static) -> impl IntoView {
    rectangle(watch.slug(move |view| Some(paint(view))))
}

/// The same in a fill and pattern that never change.
#[cfg(feature = "ssr")]
pub fn swatch(paint: &'static str) -> impl IntoView {
    rectangle(paint)
}

fn rectangle(paint: impl leptos::attr::AttributeValue) -> impl IntoView {
    let side = |class| {
        svg::rect()
            .attr("class", class)
            .attr("width", "22")
            .attr("height", "16")
    };
    svg::svg()
        .attr("class", "swatch")
        .attr("data-paint", paint)
        .attr("viewBox", "0 0 22 16")
        .attr("aria-hidden", "true")
        .child((side("shape"), side("hatch")))
}
