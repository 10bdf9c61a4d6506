//! Every word of the page that is not authored content: the one catalogue, ready for a second language.
//!
//! Words that only the press prints stand in [`printed`]; the browser never carries those.

#[cfg(feature = "ssr")]
pub mod printed;

use crate::content::vocabulary::{Coverage, Stance};
use crate::facts;
use crate::republic::Republic;

/// The stances, as a key and a tooltip write them.
pub const fn stance(stance: Stance) -> &'static str {
    match stance {
        Stance::Cooperative => "Cooperative",
        Stance::Improving => "Improving",
        Stance::Uneven => "Uneven",
        Stance::Strained => "Strained",
        Stance::InConflict => "In conflict",
        Stance::NotStated => "Not stated",
    }
}

/// How the source reaches a republic, in a few words.
pub const fn coverage(coverage: Coverage) -> &'static str {
    match coverage {
        Coverage::Subject => "The subject of the source",
        Coverage::Named => "Named in the source",
        Coverage::InPassing => "Named in passing",
        Coverage::Group => "Reached only as “Central Asia”",
        Coverage::NotMentioned => "Not mentioned in the source",
    }
}

/// What hovering or focusing shows beside the name.
pub fn standing(republic: Republic) -> &'static str {
    match facts::coverage(republic) {
        Coverage::Subject => "The subject of this map",
        _ => stance(facts::stance(republic)),
    }
}

/// The accessible name of a republic in the map.
pub fn republic_label(republic: Republic) -> String {
    format!(
        "{}. {}. {}.",
        republic.name(),
        standing(republic),
        coverage(facts::coverage(republic))
    )
}

/// What the live region says when a republic is chosen: at most twelve words.
pub fn announcement(republic: Republic) -> String {
    format!("{} chosen. {}.", republic.name(), standing(republic))
}

/// The title of the window.
pub fn title(selected: Option<Republic>) -> String {
    match selected {
        Some(republic) => format!("{} – {TITLE}", republic.name()),
        None => TITLE.to_owned(),
    }
}

/// The title of the page; the same as in `index.html`.
pub const TITLE: &str = "Azerbaijan and the former Soviet republics, March 1994";
/// The accessible name of the map.
pub const MAP_LABEL: &str = "Map of the fifteen former Soviet republics with the borders of March 1994";
/// The accessible name of the list.
pub const LIST_LABEL: &str = "All fifteen republics";
/// The accessible name of the zoom and pan buttons.
pub const CONTROLS_LABEL: &str = "Move the map";

/// The zoom buttons: value of `data-zoom`, accessible name, glyph.
pub const ZOOMS: [(&str, &str, &str); 4] = [
    ("in", "Zoom in", "+"),
    ("out", "Zoom out", "−"),
    ("home", "Reset the view", "Reset"),
    ("whole", "All of Russia", "All"),
];

/// The pan buttons: value of `data-pan`, accessible name, glyph, direction as (right, down).
pub const PANS: [(&str, &str, &str, (f64, f64)); 4] = [
    ("left", "Move west", "←", (-1.0, 0.0)),
    ("right", "Move east", "→", (1.0, 0.0)),
    ("up", "Move north", "↑", (0.0, -1.0)),
    ("down", "Move south", "↓", (0.0, 1.0)),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_announcement_is_at_most_twelve_words() {
        for republic in Republic::ALL {
            let said = announcement(republic);
            assert!(said.split_whitespace().count() <= 12, "{said}");
            assert!(said.starts_with(republic.name()));
        }
    }

    #[test]
    fn every_republic_has_a_label_of_its_own() {
        let mut labels: Vec<_> = Republic::ALL.map(republic_label).into();
        labels.sort();
        labels.dedup();
        assert_eq!(labels.len(), 15);
    }
}
