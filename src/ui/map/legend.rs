//! The key: every class of the layer with its fill, pattern, word and count. Each is a button that leaves only its
//! own republics clear.

use super::swatch::changing_swatch;
use crate::store::Store;
use crate::strings;
use crate::ui::bind::{element, ElementBuilder};
use crate::ui::button::switch;
use crate::ui::slots::{Slot, Slots};
use domain::layer::{Class, Layer};
use state::generated;
use state::State;

/// The most classes that any layer has.
const SLOTS: u8 = 6;

/// The key of the layer. Its entries stay in their places when the layer changes, so that the focus does.
pub fn legend(store: Store, slots: &Slots) -> ElementBuilder {
    element("div")
        .attr("class", "key")
        .bind("data-key", store.value(|state| Some(state.layer.slug())))
        .child(element("h2").bind_text(store.text(|state| strings::key_title(state.layer, state.moment))))
        .child(
            element("ul")
                .attr("aria-label", strings::KEY_LABEL)
                .children((0..SLOTS).map(|slot| entry(store, slot))),
        )
        .child(
            element("div")
                .child(
                    element("p")
                        .attr("class", "subject")
                        .bind_text(store.text(|state| strings::key_subject(state.layer, state.moment))),
                )
                .child(element("div").attr("class", "foot").html(slots.html(Slot::LegendFoot))),
        )
}

fn entry(store: Store, slot: u8) -> ElementBuilder {
    let filter = switch(
        store,
        move |state| state.only == Some(slot),
        move |state| state.show(Some(slot).filter(|_| state.only != Some(slot))),
    );
    let count = |state: State, slot| generated::count(state.layer, state.moment, slot);
    element("li")
        .bind(
            "data-class",
            store.value(move |state| class(state.layer, slot).map(|class| class.slug)),
        )
        .child(changing_swatch(store, move |state| {
            class(state.layer, slot).map_or("subject", |class| class.paint)
        }))
        .child(
            filter.bind_text(store.value(move |state| strings::classes(state.layer).get(usize::from(slot)).copied())),
        )
        .child(
            element("span")
                .attr("class", "count")
                .bind("data-none", store.flag(move |state| count(state, slot) == 0))
                .bind_text(store.text(move |state| count(state, slot).to_string())),
        )
}

fn class(layer: Layer, slot: u8) -> Option<Class> {
    layer.classes().get(usize::from(slot)).copied()
}
