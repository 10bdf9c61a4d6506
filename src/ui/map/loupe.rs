//! The loupe of narrow maps: a circle in the south-west corner with the Caucasus at a larger scale, where Armenia is as
//! wide as a finger.
//!
//! Hidden from assistive technology and the keyboard, since the map has a link for each republic; and hidden while the map
//! is zoomed. The style sheet places it.

use crate::store::Store;
use crate::strings;
use crate::ui::bind::{element, ElementBuilder};
use crate::ui::map::region;
use crate::ui::slots::{Slot, Slots};
use domain::rect::Rect;
use domain::republic::Republic;

/// The square around the circle, in map units.
pub const PART: Rect = Rect::new(2850.0, 3910.0, 1660.0, 1660.0);

/// The republics in the circle, in order of drawing.
pub const REPUBLICS: [Republic; 4] = [
    Republic::Russia,
    Republic::Armenia,
    Republic::Azerbaijan,
    Republic::Georgia,
];

pub fn loupe(store: Store, slots: &Slots) -> ElementBuilder {
    let armenia = store
        .colours
        .value(|state| Some(strings::map_word(state, Republic::Armenia)));
    element("svg")
        .attr("class", "loupe")
        .attr("data-inset", "caucasus")
        .attr("viewBox", PART)
        .attr("aria-hidden", "true")
        .child(element("g").html(slots.html(Slot::Backdrop)))
        .child(
            element("g")
                .attr("class", "lands")
                .children(REPUBLICS.map(|republic| region::loupe_region(republic, store))),
        )
        .child(
            element("g")
                .child(region::pointed_outline(store))
                .child(region::selected_outline(store)),
        )
        .child(element("g").html(slots.html(Slot::LoupeOverlay)))
        .child(
            element("text")
                .attr("class", "word")
                .attr("x", "3270")
                .attr("y", "5165")
                .bind_text(armenia),
        )
}
