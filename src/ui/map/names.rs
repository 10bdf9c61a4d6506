//! The names on the map, as SVG text over the outlines: the style sheet moves them with the camera and keeps their size.
//!
//! Names of republics are links for the pointer. (For keyboards and screen readers, the link of a republic is its shape.)
//! Under a name stands the class, so that colour is never alone. Places are in `style/labels.css`.

use crate::store::Store;
use crate::strings;
use crate::ui::bind::{element, ElementBuilder};
use crate::ui::slots::{Slot, Slots};
use domain::republic::Republic;
use state::generated;

pub fn names(store: Store, slots: &Slots) -> ElementBuilder {
    element("svg")
        .attr("class", "names")
        .attr("aria-hidden", "true")
        .child(element("g").html(slots.html(Slot::Labels)))
        .child(group_name(store))
        .children(Republic::ALL.map(|republic| name(republic, store)))
}

fn name(republic: Republic, store: Store) -> ElementBuilder {
    let colours = store.colours;
    element("a")
        .attr("data-label", republic.slug())
        .attr("data-republic", republic.slug())
        .attr("data-coverage", generated::printed_coverage(republic).slug())
        .attr("href", republic.href())
        .attr("tabindex", "-1")
        .bind("data-paint", colours.value(move |state| Some(state.paint(republic))))
        .bind("data-group", colours.flag(move |state| state.is_group(republic)))
        .bind("data-dim", store.emphasis.flag(move |state| state.is_dimmed(republic)))
        .child(
            element("text")
                .attr("class", "word")
                .attr("dy", "1.6em")
                .bind_text(colours.value(move |state| Some(strings::map_word(state, republic)))),
        )
        .static_children(|| vec![element("text").attr("dy", ".35em").text(republic.name())])
}

/// The name of the republics that the source reaches only as a group, with the class that they have in common.
fn group_name(store: Store) -> ElementBuilder {
    let colours = store.colours;
    element("g")
        .attr("data-label", "central-asia")
        .bind("hidden", colours.flag(|state| strings::group_word(state).is_none()))
        .child(
            element("text")
                .attr("class", "word")
                .attr("dy", "1.6em")
                .bind_text(colours.text(|state| strings::group_word(state).unwrap_or_default())),
        )
        .static_children(|| vec![element("text").attr("dy", ".35em").text(messages::central_asia())])
}
