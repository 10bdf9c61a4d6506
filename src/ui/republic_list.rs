//! The list of the fifteen republics in alphabetical order, each with its colour.

use crate::store::Store;
use crate::strings;
use crate::ui::bind::{element, ElementBuilder};
use crate::ui::map::region;
use domain::republic::Republic;
use state::generated;

pub fn republic_list(store: Store) -> ElementBuilder {
    element("nav")
        .attr("class", "republics")
        .attr("id", "republics")
        .attr("data-republics", "")
        .attr("aria-label", messages::list_label())
        .child(element("ul").children(Republic::ALL.map(|republic| entry(republic, store))))
}

/// The swatch is the border of the link, so it needs no element. The class is for screen readers; on the screen the legend
/// names the colours.
fn entry(republic: Republic, store: Store) -> ElementBuilder {
    let colours = store.colours;
    let standing = colours.value(move |state| Some(strings::standing(state.layer, state.moment, republic)));
    element("li").child(
        region::republic_link(republic, store)
            .attr("data-coverage", generated::printed_coverage(republic).slug())
            .bind("data-paint", colours.value(move |state| Some(state.paint(republic))))
            .bind("data-group", colours.flag(move |state| state.is_group(republic)))
            .text(republic.name())
            .child(element("span").attr("class", "unseen").bind_text(standing)),
    )
}
