//! A button as every control of the page is made: asleep until the page is live.

use crate::store::Store;
use crate::ui::bind::{element, ElementBuilder};
use state::State;

/// A button that changes the state.
pub fn button(store: Store, act: impl Fn(State) -> State + Send + 'static) -> ElementBuilder {
    element("button")
        .attr("type", "button")
        .bind("disabled", store.flag(|state| !state.live))
        .on("click", Box::new(move |_| store.change(&act)))
}

/// A button that switches something, and tells whether that is on.
pub fn switch(
    store: Store,
    on: impl Fn(State) -> bool + Send + 'static,
    act: impl Fn(State) -> State + Send + 'static,
) -> ElementBuilder {
    button(store, act).bind(
        "aria-pressed",
        store.value(move |state| Some(if on(state) { "true" } else { "false" })),
    )
}
