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

use crate::facts;
use crate::printed::{printed, Block};
use crate::republic::Republic;
use crate::time::Time;
use crate::watch::Watch;
use crate::words;
use controls::Controls;
use inset::Inset;
use key::Key;
use layers::Layers;
use leptos::prelude::*;
use leptos::svg;
use tip::Tip;

/// The map with its key, insets and buttons.
#[component]
pub fn Map(
    /// The state.
    watch: Watch,
) -> impl IntoView {
    view! {
        <figure class="map" id="map">
            <div class="atlas" inner_html=printed(Block::Atlas)></div>
            <Layers watch/>
            <div class="sheet">
                <div class="picture">
                    {drawing(watch)}
                    <div class="labels" aria-hidden="true" inner_html=printed(Block::Labels)></div>
                    <Tip watch/>
                </div>
                <Controls watch/>
                <Key watch/>
                <Time watch/>
                <div class="insets" aria-hidden="true">
                    {facts::INSETS.map(|inset| view! { <Inset inset watch/> }).into_iter().collect_view()}
                </div>
            </div>
        </figure>
    }
}

/// The drawing itself, by the builder: the macro cannot know that an `a` among several is an SVG one.
fn drawing(watch: Watch) -> impl IntoView {
    svg::svg()
        .attr("data-map", "")
        .attr("viewBox", facts::HOME.printed())
        .attr("role", "graphics-document group")
        .attr("aria-label", words::MAP_LABEL)
        // Printed with what lies over the republics.
        .attr("aria-describedby", "reach")
        .child((
            svg::g().attr("class", "world").inner_html(printed(Block::Backdrop)),
            svg::g().attr("class", "world lands").child(
                Republic::ALL
                    .map(|republic| land::main(republic, watch))
                    .into_iter()
                    .collect_view(),
            ),
            svg::g().attr("class", "world").inner_html(printed(Block::Overlay)),
            svg::g().attr("class", "world").child((
                land::pointed_outline(watch),
                land::selected_outline(watch),
                tie::tie(watch),
            )),
        ))
}
