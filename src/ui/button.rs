//! Buttons that update the state. They are printed disabled and become enabled when the page is live.

use crate::store::Store;
use crate::ui::bind::{element, ElementBuilder};
use state::State;

pub fn button(store: Store, transition: impl Fn(State) -> State + Send + 'static) -> ElementBuilder {
    element("button")
        .attr("type", "button")
        .bind("disabled", store.live.flag(|state| !state.live))
        .on("click", Box::new(move |_| store.update(&transition)))
}
