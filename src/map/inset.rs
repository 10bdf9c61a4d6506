//! An inset: a part of the map drawn larger, where a republic is too small to be touched in the map.
//!
//! For the pointer and the eye only; the map already holds each republic's link for everybody else.

use crate::element::{element, Element};
use crate::facts::{self, Inset};
use crate::map::land;
use crate::printed::{printed, Block};
use crate::republic::Republic;
use crate::watch::Watch;

/// One inset with its caption.
pub fn inset(inset: Inset, watch: Watch) -> Element {
    let frame = inset.frame;
    let seen = Republic::ALL
        .into_iter()
        .filter(|republic| frame.meets(facts::extent(*republic)));
    let drawing = element("svg")
        .attr("data-inset", inset.slug)
        .attr("viewBox", frame)
        .child(element("g").html(printed(Block::Backdrop)))
        .child(
            element("g")
                .attr("class", "lands")
                .children(seen.map(|republic| land::copy(republic, watch))),
        )
        .child(element("g").html(printed(Block::InsetOverlay)))
        .child(
            element("g")
                .child(land::pointed_outline(watch))
                .child(land::selected_outline(watch)),
        );
    element("div")
        .attr("class", format_args!("inset inset-{}", inset.slug))
        .child(drawing)
        .child(
            element("div")
                .attr("class", "labels")
                .html(printed(Block::InsetLabels(inset))),
        )
}
