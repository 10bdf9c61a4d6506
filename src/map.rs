//! The map: the republics as links, what lies under and over them, the insets and the buttons that move it.
//!
//! It draws in map units, stretched by CSS; nothing is measured. Where it looks is three CSS variables that the
//! browser room sets, so that outlines, names and leader lines move together.

pub mod controls;
pub mod inset;
pub mod key;
pub mod land;
pub mod layers;
pub mod swatch;
pub mod tie;
pub mod tip;

use crate::element::{element, Element};
use crate::facts;
use crate::printed::{printed, Block};
use crate::republic::Republic;
use crate::time::time;
use crate::watch::Watch;
use crate::words;

/// The map with its key, insets and buttons.
pub fn map(watch: Watch) -> Element {
    let picture = element("div")
        .attr("class", "picture")
        .child(drawing(watch))
        .child(
            element("div")
                .attr("class", "labels")
                .attr("aria-hidden", "true")
                .html(printed(Block::Labels)),
        )
        .child(tip::tip(watch));
    let insets = element("div")
        .attr("class", "insets")
        .attr("aria-hidden", "true")
        .children(facts::INSETS.map(|inset| inset::inset(inset, watch)));
    element("figure")
        .attr("class", "map")
        .attr("id", "map")
        .child(element("div").attr("class", "atlas").html(printed(Block::Atlas)))
        .child(layers::layers(watch))
        .child(
            element("div")
                .attr("class", "sheet")
                .child(picture)
                .child(element("p").attr("class", "first").html(printed(Block::FirstHint)))
                .child(controls::controls(watch))
                .child(key::key(watch))
                .child(time(watch))
                .child(insets),
        )
}

fn drawing(watch: Watch) -> Element {
    let world = || element("g").attr("class", "world");
    element("svg")
        .attr("data-map", "")
        .attr("viewBox", facts::HOME)
        .attr("role", "graphics-document group")
        .attr("aria-label", words::MAP_LABEL)
        // Printed with what lies over the republics.
        .attr("aria-describedby", "reach")
        .child(world().html(printed(Block::Backdrop)))
        .child(
            element("g")
                .attr("class", "world lands")
                .children(Republic::ALL.map(|republic| land::main(republic, watch))),
        )
        .child(world().html(printed(Block::Overlay)))
        .child(
            world()
                .child(land::pointed_outline(watch))
                .child(land::selected_outline(watch))
                .child(tie::tie(watch)),
        )
}
