//! The legend: a sentence whose coloured words are the classes of the layer.

use crate::store::Store;
use crate::ui::bind::{element, ElementBuilder};
use crate::ui::slots::{Slot, Slots};

pub fn legend(_: Store, slots: &Slots) -> ElementBuilder {
    element("p")
        .attr("class", "legend")
        .attr("data-legend", "")
        .html(slots.html(Slot::Legend))
}
