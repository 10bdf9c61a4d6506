//! The tip: name and stance of the republic under the pointer or the focus. It stands at the republic, not at the
//! pointer, so that focus shows it as well; the style sheet knows where each republic stands.

use crate::watch::Watch;
use crate::words;
use leptos::prelude::*;

/// The tip. Hidden while nothing is pointed at; the link's own name already says it to assistive technology.
#[component]
pub fn Tip(
    /// The state.
    watch: Watch,
) -> impl IntoView {
    view! {
        <p class="tip" data-tip=move || watch.pointed.get().map_or("", |republic| republic.slug()) aria-hidden="true">
            <b>{move || watch.pointed.get().map_or("", |republic| republic.name())}</b>
            <span>{move || watch.pointed.get().map_or("", words::standing)}</span>
        </p>
    }
}
