//! The list of all fifteen republics: the same choice as the map, in reading order, with room for a finger.

use crate::facts;
use crate::map::swatch::changing_swatch;
use crate::republic::Republic;
use crate::watch::Watch;
use crate::words;
use leptos::prelude::*;

/// Fifteen links.
#[component]
pub fn RepublicList(
    /// The state.
    watch: Watch,
) -> impl IntoView {
    view! {
        <nav class="republics" id="republics" data-republics="" aria-label=words::LIST_LABEL>
            <ul>{Republic::ALL.map(|republic| entry(republic, watch)).into_iter().collect_view()}</ul>
        </nav>
    }
}

fn entry(republic: Republic, watch: Watch) -> impl IntoView {
    view! {
        <li>
            <a
                href=republic.href()
                data-republic=republic.slug()
                data-coverage=facts::coverage(republic).slug()
                aria-current=watch.slug(move |view| (view.selected() == Some(republic)).then_some("true"))
                data-pointed=watch.mark(move |view| view.pointed == Some(republic))
                data-lit=watch.mark(move |view| view.lights(republic))
            >
                {changing_swatch(watch, move |view| view.paint(republic))}
                <span class="name">{republic.name()}</span>
                <span class="standing">
                    {watch.words(move |view| words::standing(view.layer, view.moment, republic).to_owned())}
                </span>
            </a>
        </li>
    }
}
