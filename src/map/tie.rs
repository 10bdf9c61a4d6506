//! The tie: an arc from Baku to the capital of the open republic, in the style of its class. The arcs themselves are
//! printed with the outlines.

use crate::watch::Watch;
use leptos::prelude::*;
use leptos::svg;

/// The arc of the open republic, if one is open, it has one, and ties are not switched off.
pub fn tie(watch: Watch) -> impl IntoView {
    svg::r#use()
        .attr("class", "tie")
        .attr(
            "data-paint",
            watch.slug(|view| view.tied().map(|tied| view.paint(tied))),
        )
        .attr("href", watch.slug(|view| view.tied().and_then(|tied| tied.tie())))
}
