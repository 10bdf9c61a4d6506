//! A republic in a map: a link around its outline, and the outlines that mark the chosen and the pointed one.

use crate::store::Store;
use crate::strings;
use crate::ui::bind::{element, ElementBuilder};
use domain::republic::Republic;
use state::generated;
use state::State;

/// A republic in the map itself: a link that assistive technology reads.
pub fn main(republic: Republic, store: Store) -> ElementBuilder {
    let label = store.text(move |state| strings::republic_label(state.layer, state.moment, republic));
    link(republic, store).bind("aria-label", label)
}

/// The same republic in an inset: for the pointer only, since the map already holds its link.
pub fn copy(republic: Republic, store: Store) -> ElementBuilder {
    link(republic, store).attr("tabindex", "-1")
}

fn link(republic: Republic, store: Store) -> ElementBuilder {
    let outline = |class| element("use").attr("class", class).attr("href", republic.outline());
    chosen_or_lit(republic, store)
        .attr("data-coverage", generated::coverage(republic).slug())
        .bind(
            "data-stance",
            store.value(move |state| Some(generated::stance(state.moment, republic))),
        )
        .bind("data-paint", store.value(move |state| Some(state.paint(republic))))
        .bind("data-dim", store.flag(move |state| state.dims(republic)))
        .static_children(|| vec![outline("shape"), outline("hatch")])
}

/// A link to a republic that tells whether it is chosen, pointed at or lit: in the map and in the list.
pub fn chosen_or_lit(republic: Republic, store: Store) -> ElementBuilder {
    element("a")
        .attr("href", republic.href())
        .attr("data-republic", republic.slug())
        .bind(
            "aria-current",
            store.value(move |state| (state.selected() == Some(republic)).then_some("true")),
        )
        .bind("data-pointed", store.flag(move |state| state.pointed == Some(republic)))
        .bind("data-lit", store.flag(move |state| state.lights(republic)))
}

/// The outline of the chosen republic, drawn over its neighbours.
pub fn selected_outline(store: Store) -> ElementBuilder {
    outline(store, "outline chosen", State::selected)
}

/// The outline of the republic under the pointer or the focus.
pub fn pointed_outline(store: Store) -> ElementBuilder {
    outline(store, "outline pointed", |state| state.pointed)
}

fn outline(store: Store, class: &'static str, which: fn(State) -> Option<Republic>) -> ElementBuilder {
    element("use")
        .attr("class", class)
        .bind("href", store.value(move |state| which(state).map(Republic::outline)))
}
