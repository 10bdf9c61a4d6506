//! A region: the link around the outline of a republic, and the outlines that mark the selected and the pointed republic.

use crate::store::{Part, Store};
use crate::strings::labels;
use crate::ui::bind::{element, ElementBuilder};
use domain::republic::Republic;
use state::generated;
use state::State;

/// The region in the map, with the label that assistive technology reads.
pub fn map_region(republic: Republic, store: Store) -> ElementBuilder {
    let label = store
        .colours
        .text(move |state| labels::republic_label(state.layer, state.moment, republic));
    region(republic, store).bind("aria-label", label)
}

/// The region in the loupe, for the pointer only.
pub fn loupe_region(republic: Republic, store: Store) -> ElementBuilder {
    region(republic, store).attr("tabindex", "-1")
}

fn region(republic: Republic, store: Store) -> ElementBuilder {
    let outline = |class| element("use").attr("class", class).attr("href", republic.outline());
    let colours = store.colours;
    republic_link(republic, store)
        .attr("data-coverage", generated::printed_coverage(republic).slug())
        .bind(
            "data-stance",
            colours.value(move |state| Some(generated::stance(state.moment, republic))),
        )
        .bind("data-paint", colours.value(move |state| Some(state.paint(republic))))
        .bind("data-group", colours.flag(move |state| state.is_group(republic)))
        .bind("data-changed", colours.value(move |state| state.change(republic)))
        .bind("data-dim", store.emphasis.flag(move |state| state.is_dimmed(republic)))
        .static_children(|| vec![outline("shape"), outline("hatch")])
}

/// A link to a republic, in the map or in the list, with attributes for the selected, pointed and highlighted one.
pub fn republic_link(republic: Republic, store: Store) -> ElementBuilder {
    let is_current = move |state: State| (state.selected_republic() == Some(republic)).then_some("true");
    element("a")
        .attr("href", republic.href())
        .attr("data-republic", republic.slug())
        .bind("aria-current", store.choice.value(is_current))
        .bind(
            "data-pointed",
            store.pointing.flag(move |state| state.pointed == Some(republic)),
        )
        .bind(
            "data-lit",
            store.emphasis.flag(move |state| state.is_highlighted(republic)),
        )
}

/// The outline of the selected republic, drawn above its neighbours.
pub fn selected_outline(store: Store) -> ElementBuilder {
    outline(store.choice, "outline chosen", State::selected_republic)
}

/// The outline of the pointed republic.
pub fn pointed_outline(store: Store) -> ElementBuilder {
    outline(store.pointing, "outline pointed", |state| state.pointed)
}

fn outline(part: Part, class: &'static str, which: fn(State) -> Option<Republic>) -> ElementBuilder {
    element("use")
        .attr("class", class)
        .bind("href", part.value(move |state| which(state).map(Republic::outline)))
}
