//! The connector: an arc from Baku to the capital of the open republic, in the colour of its class. The arcs are printed
//! with the outlines.

use crate::store::Store;
use crate::ui::bind::{element, ElementBuilder};

/// Refers to the arc of the open republic, if there is one and connectors are switched on.
pub fn connector(store: Store) -> ElementBuilder {
    element("use")
        .attr("class", "tie")
        .bind(
            "data-paint",
            store.value(|state| state.connected().map(|republic| state.paint(republic))),
        )
        .bind(
            "href",
            store.value(|state| state.connected().and_then(|republic| republic.tie())),
        )
}
