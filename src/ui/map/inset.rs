//! An inset: a part of the map drawn larger, where a republic is too small to be touched in the map.
//!
//! For the pointer and the eye only; the map already holds each republic's link for everybody else.

use crate::store::Store;
use crate::ui::bind::{element, ElementBuilder};
use crate::ui::map::region;
use crate::ui::slots::{Slot, Slots};
use domain::republic::Republic;
use state::generated::{self, Inset};

/// One inset with its caption.
pub fn inset(inset: Inset, store: Store, slots: &Slots) -> ElementBuilder {
    let rect = inset.rect;
    let seen = Republic::ALL
        .into_iter()
        .filter(|republic| rect.meets(generated::extent(*republic)));
    let drawing = element("svg")
        .attr("data-inset", inset.slug)
        .attr("viewBox", rect)
        .child(element("g").html(slots.html(Slot::Backdrop)))
        .child(
            element("g")
                .attr("class", "lands")
                .children(seen.map(|republic| region::copy(republic, store))),
        )
        .child(element("g").html(slots.html(Slot::InsetOverlay)))
        .child(
            element("g")
                .child(region::pointed_outline(store))
                .child(region::selected_outline(store)),
        );
    element("div")
        .attr("class", format_args!("inset inset-{}", inset.slug))
        .child(drawing)
        .child(
            element("div")
                .attr("class", "labels")
                .html(slots.html(Slot::InsetLabels(inset))),
        )
}
