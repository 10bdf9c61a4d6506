//! The tip: name and class of the republic under the pointer or the focus. It stands at the republic, not at the
//! pointer, so that focus shows it as well; the style sheet knows where each republic stands.

use crate::republic::Republic;
use crate::view::View;
use crate::watch::Watch;
use crate::words;
use leptos::prelude::*;

/// The tip. Hidden while nothing is pointed at; the link's own name already says it to assistive technology.
#[component]
pub fn Tip(
    /// The state.
    watch: Watch,
) -> impl IntoView {
    let told = move |tell: fn(View, Republic) -> &'static str| {
        watch.words(move |view| view.pointed.map_or("", |republic| tell(view, republic)).to_owned())
    };
    view! {
        <p class="tip" data-tip=watch.slug(|view| view.pointed.map(Republic::slug)) aria-hidden="true">
            <b>{told(|_, republic| republic.name())}</b>
            <span>{told(|view, republic| words::standing(view.layer, view.moment, republic))}</span>
        </p>
    }
}
