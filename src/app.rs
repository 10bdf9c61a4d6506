//! The layout of the page. The prerenderer prints it, the browser hydrates it.

use crate::edition::Edition;
use crate::store::Store;
use crate::ui::bind::{element, ElementBuilder};
use crate::ui::legend::legend;
use crate::ui::map::map;
use crate::ui::pane::pane;
use crate::ui::republic_list::republic_list;
use crate::ui::search_combobox::search_combobox;
use crate::ui::slots::{Slot, Slots};
use crate::ui::timeline::timeline;
use leptos::prelude::*;

/// The content of `#app`. The order of the elements is the order on the screen.
#[component]
pub fn App(edition: Edition, store: Store, slots: Slots) -> impl IntoView {
    let page = element("div")
        .attr("class", "page")
        .child(masthead(edition, store, &slots))
        .child(
            element("main")
                .attr("id", "main")
                .attr("class", "desk")
                .child(dock(edition, store, &slots))
                .child(pane(store, &slots)),
        );
    let page = match edition {
        Edition::Whole => page.child(republic_list(store)),
        Edition::Embed => page,
    };
    page.child(element("footer").attr("class", "foot").html(slots.html(Slot::Footer)))
        .child(
            element("p")
                .attr("class", "notice")
                .attr("role", "status")
                .attr("data-offline", "")
                .attr("hidden", "")
                .html(slots.html(Slot::Notice)),
        )
        .child(
            element("p")
                .attr("class", "unseen")
                .attr("role", "status")
                .attr("data-announce", ""),
        )
        .child(
            // Hosts that make HTML smaller leave the white space of this element alone.
            element("pre")
                .attr("hidden", "")
                .attr("translate", "no")
                .attr("data-lines", "")
                .html(slots.html(Slot::Lines)),
        )
}

fn masthead(edition: Edition, store: Store, slots: &Slots) -> ElementBuilder {
    let masthead = element("header")
        .attr("class", "masthead")
        .html(slots.html(Slot::Header));
    match edition {
        Edition::Whole => masthead
            .child(search_combobox(store, slots))
            .html(slots.html(Slot::Menu)),
        Edition::Embed => masthead,
    }
}

/// The legend, the map and the timeline. They stay in sight while the pane is read.
fn dock(edition: Edition, store: Store, slots: &Slots) -> ElementBuilder {
    let dock = element("section")
        .attr("class", "dock")
        .attr("id", "map")
        .attr("aria-labelledby", "map-title")
        .child(
            element("h2")
                .attr("id", "map-title")
                .attr("class", "unseen")
                .attr("tabindex", "-1")
                .text(messages::map_title()),
        );
    let dock = match edition {
        Edition::Whole => dock.child(legend(store, slots)),
        Edition::Embed => dock,
    };
    dock.child(map(store, slots)).child(timeline(store, slots))
}
