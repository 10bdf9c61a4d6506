//! A republic in a map: a link around its outline, and the outlines that mark the chosen and the pointed one.

use crate::element::{element, Element};
use crate::facts;
use crate::republic::Republic;
use crate::view::View;
use crate::watch::Watch;
use crate::words;

/// A republic in the map itself: a link that assistive technology reads.
pub fn main(republic: Republic, watch: Watch) -> Element {
    let label = watch.words(move |view| words::republic_label(view.layer, view.moment, republic));
    link(republic, watch).follow("aria-label", label)
}

/// The same republic in an inset: for the pointer only, since the map already holds its link.
pub fn copy(republic: Republic, watch: Watch) -> Element {
    link(republic, watch).attr("tabindex", "-1")
}

fn link(republic: Republic, watch: Watch) -> Element {
    let outline = |class| element("use").attr("class", class).attr("href", republic.outline());
    chosen_or_lit(republic, watch)
        .attr("data-coverage", facts::coverage(republic).slug())
        .follow(
            "data-stance",
            watch.slug(move |view| Some(facts::stance(view.moment, republic))),
        )
        .follow("data-paint", watch.slug(move |view| Some(view.paint(republic))))
        .follow("data-dim", watch.mark(move |view| view.dims(republic)))
        .fixed(|| vec![outline("shape"), outline("hatch")])
}

/// A link to a republic that tells whether it is chosen, pointed at or lit: in the map and in the list.
pub fn chosen_or_lit(republic: Republic, watch: Watch) -> Element {
    element("a")
        .attr("href", republic.href())
        .attr("data-republic", republic.slug())
        .follow(
            "aria-current",
            watch.slug(move |view| (view.selected() == Some(republic)).then_some("true")),
        )
        .follow("data-pointed", watch.mark(move |view| view.pointed == Some(republic)))
        .follow("data-lit", watch.mark(move |view| view.lights(republic)))
}

/// The outline of the chosen republic, drawn over its neighbours.
pub fn selected_outline(watch: Watch) -> Element {
    outline(watch, "outline chosen", View::selected)
}

/// The outline of the republic under the pointer or the focus.
pub fn pointed_outline(watch: Watch) -> Element {
    outline(watch, "outline pointed", |view| view.pointed)
}

fn outline(watch: Watch, class: &'static str, which: fn(View) -> Option<Republic>) -> Element {
    element("use")
        .attr("class", class)
        .follow("href", watch.slug(move |view| which(view).map(Republic::outline)))
}
