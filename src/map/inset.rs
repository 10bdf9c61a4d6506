//! An inset: a part of the map drawn larger, where a republic is too small to be touched in the map.
//!
//! For the pointer and the eye only; the map already holds each republic's link for everybody else.

use crate::facts::{self, Inset as Frame};
use crate::map::land;
use crate::printed::{printed, Block};
use crate::republic::Republic;
use crate::watch::Watch;
use leptos::prelude::*;
use leptos::svg;

/// One inset with its caption.
#[component]
pub fn Inset(
    /// What it shows.
    inset: Frame,
    /// The state.
    watch: Watch,
) -> impl IntoView {
    let frame = inset.frame;
    let drawing = svg::svg()
        .attr("data-inset", inset.slug)
        .attr("viewBox", frame.printed())
        .child((
            svg::g().inner_html(printed(Block::Backdrop)),
            svg::g().attr("class", "lands").child(
                Republic::ALL
                    .into_iter()
                    .filter(|republic| frame.meets(facts::extent(*republic)))
                    .map(|republic| land::copy(republic, watch))
                    .collect_view(),
            ),
            svg::g().inner_html(printed(Block::InsetOverlay)),
            svg::g().child((land::pointed_outline(watch), land::selected_outline(watch))),
        ));
    view! {
        <div class=format!("inset inset-{}", inset.slug)>
            {drawing}
            <div class="labels" inner_html=printed(Block::InsetLabels(inset))></div>
        </div>
    }
}
