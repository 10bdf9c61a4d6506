//! The map: the republics as links with the layers below and above them, the names, the loupe and
//! the controls.
//!
//! It is drawn in map units, which CSS scales; the program measures nothing. The camera is three CSS variables (`dom`
//! sets them), so that outlines, names and leader lines move together.

pub mod connector;
pub mod controls;
pub mod layers;
pub mod loupe;
pub mod names;
pub mod readout;
pub mod region;

use crate::store::Store;
use crate::ui::bind::{element, ElementBuilder};
use crate::ui::slots::{Slot, Slots};
use domain::republic::Republic;
use state::generated;

pub fn map(store: Store, slots: &Slots) -> ElementBuilder {
    element("figure")
        .attr("class", "map")
        .child(element("div").attr("class", "atlas").html(slots.html(Slot::Atlas)))
        .child(picture(store, slots))
}

/// The visible box of the map, with all that stands in it.
pub fn picture(store: Store, slots: &Slots) -> ElementBuilder {
    element("div")
        .attr("class", "picture")
        .child(drawing(store, slots))
        .child(names::names(store, slots))
        .child(loupe::loupe(store, slots))
        .child(layers::layers(store))
        .child(controls::controls(store))
        .child(readout::readout(store))
        .static_children(|| {
            let globe = element("svg")
                .attr("class", "globe")
                .attr("viewBox", "0 0 200 200")
                .attr("aria-hidden", "true")
                .html(slots.html(Slot::Globe));
            let hint = element("p")
                .attr("class", "wheel-hint")
                .attr("aria-hidden", "true")
                .text(messages::wheel_hint());
            vec![globe, hint]
        })
}

fn drawing(store: Store, slots: &Slots) -> ElementBuilder {
    let world = || element("g").attr("class", "world");
    element("svg")
        .attr("data-map", "")
        .attr("viewBox", generated::HOME)
        .attr("role", "group")
        .attr("aria-label", messages::map_label())
        // The description is printed in `Slot::Overlay`.
        .attr("aria-describedby", "reach")
        .child(world().html(slots.html(Slot::Backdrop)))
        .child(
            element("g")
                .attr("class", "world lands")
                .children(drawing_order().map(|republic| region::map_region(republic, store))),
        )
        .child(world().html(slots.html(Slot::Overlay)))
        .child(
            world()
                .child(region::pointed_outline(store))
                .child(region::selected_outline(store))
                .child(connector::connector(store)),
        )
}

/// Russia first, so that the lines around its neighbours are drawn over its own; then the others in alphabetical order.
fn drawing_order() -> impl Iterator<Item = Republic> {
    let others = Republic::ALL
        .into_iter()
        .filter(|republic| *republic != Republic::Russia);
    std::iter::once(Republic::Russia).chain(others)
}
