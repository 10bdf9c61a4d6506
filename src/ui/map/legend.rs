//! The legend: each class of the layer with its swatch, its name and the number of its republics. The name is a button
//! that dims all other classes.

use crate::store::Store;
use crate::strings;
use crate::ui::bind::{element, ElementBuilder};
use crate::ui::button::toggle_button;
use crate::ui::map::swatch::bound_swatch;
use crate::ui::slots::{Slot, Slots};
use domain::filter::Filter;
use domain::layer::{Class, Layer};
use state::generated;
use state::State;

/// The largest number of classes in a layer.
const ENTRIES: u8 = 6;

/// All layers use the same elements, so that the focus stays in place when the layer changes.
pub fn legend(store: Store, slots: &Slots) -> ElementBuilder {
    element("div")
        .attr("class", "key")
        .bind("data-key", store.value(|state| Some(state.layer.slug())))
        .child(element("h2").bind_text(store.text(|state| strings::legend_title(state.layer, state.moment))))
        .child(
            element("ul")
                .attr("aria-label", strings::LEGEND_LABEL)
                .children((0..ENTRIES).map(|index| entry(store, index))),
        )
        .child(
            element("div")
                .child(
                    element("p")
                        .attr("class", "subject")
                        .bind_text(store.text(|state| strings::legend_subject(state.layer, state.moment))),
                )
                .child(element("div").attr("class", "foot").html(slots.html(Slot::LegendFoot))),
        )
}

fn entry(store: Store, index: u8) -> ElementBuilder {
    let only = Some(Filter::any(index));
    let filter = toggle_button(
        store,
        move |state| state.filter == only,
        move |state| state.with_filter(only.filter(|_| state.filter != only)),
    );
    let count = |state: State, index| generated::count(state.layer, state.moment, Filter::any(index));
    element("li")
        .bind(
            "data-class",
            store.value(move |state| class(state.layer, index).map(|class| class.slug)),
        )
        .child(bound_swatch(store, move |state| {
            class(state.layer, index).map_or("subject", |class| class.paint)
        }))
        .child(
            filter.bind_text(store.value(move |state| strings::classes(state.layer).get(usize::from(index)).copied())),
        )
        .child(
            element("span")
                .attr("class", "count")
                .bind("data-none", store.flag(move |state| count(state, index) == 0))
                .bind_text(store.text(move |state| count(state, index).to_string())),
        )
}

fn class(layer: Layer, index: u8) -> Option<Class> {
    layer.classes().get(usize::from(index)).copied()
}
