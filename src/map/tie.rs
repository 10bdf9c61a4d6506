//! The tie: an arc from Baku to the capital of the open republic, in the style of its class. The arcs themselves are
//! printed with the outlines.

use crate::element::{element, Element};
use crate::watch::Watch;

/// The arc of the open republic, if one is open, it has one, and ties are not switched off.
pub fn tie(watch: Watch) -> Element {
    element("use")
        .attr("class", "tie")
        .follow(
            "data-paint",
            watch.slug(|view| view.tied().map(|tied| view.paint(tied))),
        )
        .follow("href", watch.slug(|view| view.tied().and_then(|tied| tied.tie())))
}
