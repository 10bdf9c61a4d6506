//! The connector: the great circle from Baku to the capital of the open republic. The lines are printed with the outlines;
//! `dom::viewport` shows the names and the distance that belong to them.

use crate::store::Store;
use crate::ui::bind::{element, ElementBuilder};

/// Refers to the arc of the open republic, if there is one and connectors are switched on.
pub fn connector(store: Store) -> ElementBuilder {
    element("use").attr("class", "tie").bind(
        "href",
        store
            .without_camera
            .value(|state| state.connected().and_then(|republic| republic.tie())),
    )
}
