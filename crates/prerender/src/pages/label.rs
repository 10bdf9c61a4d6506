//! The names on the map that are never live: waters, neighbours, Baku; and the leader lines. (`ui::map::names` has the names
//! of the republics.)

use super::print::print;
use crate::strings;
use domain::republic::Republic;
use leptos::prelude::*;
use leptos::svg;
use state::generated::{self, Inset};

/// Leader lines in map units: from the middle of a republic to its name.
const LEADERS: [(Republic, (f64, f64)); 2] = [
    (Republic::Armenia, (3130.0, 5050.0)),
    (Republic::Moldova, (860.0, 3030.0)),
];

pub fn labels() -> String {
    let places = strings::PLACES.map(|(id, name, class)| {
        let lines = name.split('\n').enumerate().map(|(line, text)| {
            let down = if line == 0 { ".35em" } else { "1.1em" };
            svg::tspan().attr("x", "0").attr("dy", down).child(text)
        });
        svg::text()
            .attr("class", class)
            .attr("data-label", id)
            .child(lines.collect_view())
    });
    print(places.into_iter().collect_view())
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
