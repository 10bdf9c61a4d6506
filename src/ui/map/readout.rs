//! The read-out: name and class of the pointed republic, in a corner of the map. The style sheet shows it only where the
//! map is too small for the republic's name.

use crate::store::Store;
use crate::strings;
use crate::ui::bind::{element, ElementBuilder};
use domain::republic::Republic;
use state::State;

/// Hidden from assistive technology, which reads the same in the label of the region.
pub fn readout(store: Store) -> ElementBuilder {
    let text = |of: fn(State, Republic) -> &'static str| {
        store
            .without_camera
            .value(move |state| state.pointed.map(|republic| of(state, republic)))
    };
    element("p")
        .attr("class", "readout")
        .attr("aria-hidden", "true")
        .bind(
            "data-tip",
            store.without_camera.value(|state| state.pointed.map(Republic::slug)),
        )
        .child(element("b").bind_text(text(|_, republic| republic.name())))
        .child(element("span").bind_text(text(|state, republic| {
            strings::standing(state.layer, state.moment, republic)
        })))
}
