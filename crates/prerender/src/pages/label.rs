//! The names on the map: links for the pointer, since every republic's link for everybody else is its shape.
//!
//! Where they stand is authored in `style/labels.css`, in shares of the picture: names keep their size when the map
//! grows. Here stand the names themselves, and the two leader lines.

use super::print;
use crate::strings;
use domain::republic::Republic;
use leptos::prelude::*;
use state::generated::{self, Inset};

/// Leader lines in map units: from the middle of a republic to its name.
const LEADERS: [(Republic, (f64, f64)); 2] = [
    (Republic::Armenia, (3130.0, 5050.0)),
    (Republic::Moldova, (860.0, 3030.0)),
];

/// The names of the map.
pub fn labels() -> String {
    let places = strings::PLACES.map(|(id, name, class)| {
        view! { <span class=format!("label {class}") data-label=id>{name}</span> }
    });
    print(view! {
        {places.into_iter().collect_view()}
        {Republic::ALL.map(name).into_iter().collect_view()}
    })
}

/// The names of the republics of an inset, where they stand wholly inside it.
pub fn inset_labels(inset: Inset) -> String {
    let members = Republic::ALL
        .into_iter()
        .filter(|republic| inset.rect.holds(generated::extent(*republic)));
    print(members.map(name).collect_view())
}

fn name(republic: Republic) -> impl IntoView {
    let slug = republic.slug();
    view! {
        <a class="label" data-label=slug data-republic=slug href=format!("#{slug}") tabindex="-1">{republic.name()}</a>
    }
}

/// The leader lines: republic, from, to, in map units. `anchor` tells where a republic's middle is.
pub fn leaders(anchor: impl Fn(Republic) -> (f64, f64)) -> impl Iterator<Item = (Republic, (f64, f64), (f64, f64))> {
    LEADERS
        .into_iter()
        .map(move |(republic, to)| (republic, anchor(republic), to))
}
