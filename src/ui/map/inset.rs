//! An inset: a part of the map at a larger scale, for republics that are too small to touch in the map.
//!
//! Hidden from assistive technology and the keyboard, since the map has a link for each republic.

use crate::store::Store;
use crate::ui::bind::{element, ElementBuilder};
use crate::ui::map::region;
use crate::ui::slots::{Slot, Slots};
use domain::republic::Republic;
use state::generated::{self, Inset};

pub fn inset(inset: Inset, store: Store, slots: &Slots) -> ElementBuilder {
    let rect = inset.rect;
    let republics = Republic::ALL
        .into_iter()
        .filter(|republic| rect.meets(generated::extent(*republic)));
    let drawing = element("svg")
        .attr("data-inset", inset.slug)
        .attr("viewBox", rect)
        .child(element("g").html(slots.html(Slot::Backdrop)))
        .child(
            element("g")
                .attr("class", "lands")
                .children(republics.map(|republic| region::inset_region(republic, store))),
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
