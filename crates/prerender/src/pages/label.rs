//! The names on the map that are never live: waters, neighbours, Baku; and the leader lines. (`ui::map::names` has the names
//! of the republics.)

use super::print::print;
use crate::strings;
use domain::republic::Republic;
use leptos::prelude::*;
use leptos::svg;

/// Leader lines in map units: from the middle of a republic to its name.
const LEADERS: [(Republic, (f64, f64)); 2] = [
    (Republic::Armenia, (3130.0, 5050.0)),
    (Republic::Moldova, (860.0, 3030.0)),
];

pub fn labels() -> String {
    let places = strings::places().map(|(id, name, class)| {
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

/// The names in the loupe: text, class, middle and baseline in map units.
fn loupe() -> [(&'static str, &'static str, i32, i32); 5] {
    [
        (Republic::Georgia.name(), "silent", 3330, 4500),
        (Republic::Armenia.name(), "named", 3260, 5045),
        (Republic::SUBJECT.name(), "subject", 4045, 4775),
        (messages::karabakh(), "approximate", 3660, 5335),
        (messages::approximate(), "approximate", 3680, 5455),
    ]
}

pub fn loupe_labels() -> impl IntoView {
    loupe()
        .map(|(name, class, x, y)| svg::text().attr("class", class).attr("x", x).attr("y", y).child(name))
        .into_iter()
        .collect_view()
}

/// The leader lines: of which republic, from, to, in map units. `anchor` returns the middle of a republic.
pub fn leaders(anchor: impl Fn(Republic) -> (f64, f64)) -> impl Iterator<Item = (Republic, (f64, f64), (f64, f64))> {
    LEADERS
        .into_iter()
        .map(move |(republic, to)| (republic, anchor(republic), to))
}
