//! The list of the fifteen republics in alphabetical order, with links that are large enough to touch.

use crate::store::Store;
use crate::strings;
use crate::ui::bind::{element, ElementBuilder};
use crate::ui::map::region;
use crate::ui::map::swatch::bound_swatch;
use domain::republic::Republic;
use state::generated;

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
        region::republic_link(republic, store)
            .attr("data-coverage", generated::coverage(republic).slug())
            .child(bound_swatch(store, move |state| state.paint(republic)))
            .child(element("span").attr("class", "name").text(republic.name()))
            .child(element("span").attr("class", "standing").bind_text(standing)),
    )
}
