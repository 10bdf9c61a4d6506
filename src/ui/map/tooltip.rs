//! The tip: name and class of the republic under the pointer or the focus. It stands at the republic, not at the
//! pointer, so that focus shows it as well; the style sheet knows where each republic stands.

use crate::store::Store;
use crate::strings;
use crate::ui::bind::{element, ElementBuilder};
use domain::republic::Republic;
use state::State;

/// The tip. Hidden while nothing is pointed at; the link's own name already says it to assistive technology.
pub fn tooltip(store: Store) -> ElementBuilder {
    let told = |tell: fn(State, Republic) -> &'static str| {
        store.value(move |state| state.pointed.map(|republic| tell(state, republic)))
    };
    element("p")
        .attr("class", "tip")
        .attr("aria-hidden", "true")
        .bind("data-tip", store.value(|state| state.pointed.map(Republic::slug)))
        .child(element("b").bind_text(told(|_, republic| republic.name())))
        .child(element("span").bind_text(told(|state, republic| {
            strings::standing(state.layer, state.moment, republic)
        })))
}
