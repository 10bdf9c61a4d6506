//! The tie: an arc from Baku to the capital of the open republic, in the style of its class. The arcs themselves are
//! printed with the outlines.

use crate::store::Store;
use crate::ui::bind::{element, ElementBuilder};

/// The arc of the open republic, if one is open, it has one, and ties are not switched off.
pub fn connector(store: Store) -> ElementBuilder {
    element("use")
        .attr("class", "tie")
        .bind(
            "data-paint",
            store.value(|state| state.tied().map(|tied| state.paint(tied))),
        )
        .bind("href", store.value(|state| state.tied().and_then(|tied| tied.tie())))
}
