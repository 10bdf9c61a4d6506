//! The list of all fifteen republics: the same choice as the map, in reading order, with room for a finger.

use crate::element::{element, Element};
use crate::facts;
use crate::map::land;
use crate::map::swatch::changing_swatch;
use crate::republic::Republic;
use crate::watch::Watch;
use crate::words;

/// Fifteen links.
pub fn republic_list(watch: Watch) -> Element {
    element("nav")
        .attr("class", "republics")
        .attr("id", "republics")
        .attr("data-republics", "")
        .attr("aria-label", words::LIST_LABEL)
        .child(element("ul").children(Republic::ALL.map(|republic| entry(republic, watch))))
}

fn entry(republic: Republic, watch: Watch) -> Element {
    let standing = watch.slug(move |view| Some(words::standing(view.layer, view.moment, republic)));
    element("li").child(
        land::chosen_or_lit(republic, watch)
            .attr("data-coverage", facts::coverage(republic).slug())
            .child(changing_swatch(watch, move |view| view.paint(republic)))
            .child(element("span").attr("class", "name").text(republic.name()))
            .child(element("span").attr("class", "standing").words(standing)),
    )
}
