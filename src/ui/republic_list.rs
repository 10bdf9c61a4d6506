//! The list of all fifteen republics: the same choice as the map, in reading order, with room for a finger.

use crate::store::Store;
use crate::strings;
use crate::ui::bind::{element, ElementBuilder};
use crate::ui::map::region;
use crate::ui::map::swatch::changing_swatch;
use domain::republic::Republic;
use state::generated;

/// Fifteen links.
pub fn republic_list(store: Store) -> ElementBuilder {
    element("nav")
        .attr("class", "republics")
        .attr("id", "republics")
        .attr("data-republics", "")
        .attr("aria-label", strings::LIST_LABEL)
        .child(element("ul").children(Republic::ALL.map(|republic| entry(republic, store))))
}

fn entry(republic: Republic, store: Store) -> ElementBuilder {
    let standing = store.value(move |state| Some(strings::standing(state.layer, state.moment, republic)));
    element("li").child(
        region::chosen_or_lit(republic, store)
            .attr("data-coverage", generated::coverage(republic).slug())
            .child(changing_swatch(store, move |state| state.paint(republic)))
            .child(element("span").attr("class", "name").text(republic.name()))
            .child(element("span").attr("class", "standing").bind_text(standing)),
    )
}
