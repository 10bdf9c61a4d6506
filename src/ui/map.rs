//! The map: the republics as links, what lies under and over them, the insets and the buttons that move it.
//!
//! It draws in map units, stretched by CSS; nothing is measured. Where it looks is three CSS variables that the
//! browser room sets, so that outlines, names and leader lines move together.

pub mod connector;
pub mod controls;
pub mod inset;
pub mod layers;
pub mod legend;
pub mod region;
pub mod swatch;
pub mod tooltip;

use crate::store::Store;
use crate::strings;
use crate::ui::bind::{element, ElementBuilder};
use crate::ui::slots::{Slot, Slots};
use domain::republic::Republic;
use state::generated;

/// The map with its legend, insets and buttons, and the timeline under it.
pub fn map(store: Store, slots: &Slots, timeline: ElementBuilder) -> ElementBuilder {
    let picture = element("div")
        .attr("class", "picture")
        .child(drawing(store, slots))
        .child(
            element("div")
                .attr("class", "labels")
                .attr("aria-hidden", "true")
                .html(slots.html(Slot::Labels)),
        )
        .child(tooltip::tooltip(store));
    let insets = element("div")
        .attr("class", "insets")
        .attr("aria-hidden", "true")
        .children(generated::INSETS.map(|inset| inset::inset(inset, store, slots)));
    element("figure")
        .attr("class", "map")
        .attr("id", "map")
        .child(element("div").attr("class", "atlas").html(slots.html(Slot::Atlas)))
        .child(layers::layers(store))
        .child(
            element("div")
                .attr("class", "sheet")
                .child(picture)
                .child(element("p").attr("class", "first").html(slots.html(Slot::FirstHint)))
                .child(controls::controls(store))
                .child(legend::legend(store, slots))
                .child(timeline)
                .child(insets),
        )
}

fn drawing(store: Store, slots: &Slots) -> ElementBuilder {
    let world = || element("g").attr("class", "world");
    element("svg")
        .attr("data-map", "")
        .attr("viewBox", generated::HOME)
        .attr("role", "graphics-document group")
        .attr("aria-label", strings::MAP_LABEL)
        // Printed with what lies over the republics.
        .attr("aria-describedby", "reach")
        .child(world().html(slots.html(Slot::Backdrop)))
        .child(
            element("g")
                .attr("class", "world lands")
                .children(Republic::ALL.map(|republic| region::main(republic, store))),
        )
        .child(world().html(slots.html(Slot::Overlay)))
        .child(
            world()
                .child(region::pointed_outline(store))
                .child(region::selected_outline(store))
                .child(connector::connector(store)),
        )
}
