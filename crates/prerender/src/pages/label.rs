//! The names on the map: links for the pointer. (For keyboards and screen readers, the link of a republic is its shape.)
//!
//! `style/labels.css` places them in per cent of the picture, so names keep their size when the map is zoomed. This module
//! has the names and the two leader lines.

use super::print::print;
use crate::strings;
use domain::republic::Republic;
use leptos::prelude::*;
use state::generated::{self, Inset};

/// Leader lines in map units: from the middle of a republic to its name.
const LEADERS: [(Republic, (f64, f64)); 2] = [
    (Republic::Armenia, (3130.0, 5050.0)),
    (Republic::Moldova, (860.0, 3030.0)),
];

pub fn labels() -> String {
    let places = strings::PLACES.map(|(id, name, class)| {
        view! { <span class=format!("label {class}") data-label=id>{name}</span> }
    });
    print(view! {
        {places.into_iter().collect_view()}
        {Republic::ALL.map(name).into_iter().collect_view()}
    })
}

/// The names of the republics that lie wholly inside an inset.
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

/// The leader lines: republic, from, to, in map units. `anchor` returns the middle of a republic.
pub fn leaders(anchor: impl Fn(Republic) -> (f64, f64)) -> impl Iterator<Item = (Republic, (f64, f64), (f64, f64))> {
    LEADERS
        .into_iter()
        .map(move |(republic, to)| (republic, anchor(republic), to))
}
