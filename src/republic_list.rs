//! The list of all fifteen republics: the same choice as the map, in reading order, with room for a finger.

use crate::facts;
use crate::map::swatch::swatch;
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
            <ul>
                {Republic::ALL.map(|republic| entry(republic, watch)).into_iter().collect_view()}
            </ul>
        </nav>
    }
}

fn entry(republic: Republic, watch: Watch) -> impl IntoView {
    let slug = republic.slug();
    view! {
        <li>
            <a
                href=format!("#{slug}")
                data-republic=slug
                data-coverage=facts::coverage(republic).slug()
                aria-current=watch.current(republic)
                data-pointed=watch.under_pointer(republic)
            >
                {swatch(facts::standing(republic))}
                <span class="name">{republic.name()}</span>
                <span class="standing">{words::standing(republic)}</span>
            </a>
        </li>
    }
}
