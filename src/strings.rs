//! The texts of the live page that are not authored content. Texts that are only printed are in the `strings` of
//! `prerender`, so that the WASM does not contain them.

mod map;

pub use map::{group_word, map_word, GROUP_NAME};

use domain::layer::Layer;
use domain::republic::Republic;
use domain::spatial_nav::Direction;
use domain::vocabulary::Coverage;
use interaction::search::combobox::Status;
use interaction::search::{Kind, MOST};
use state::generated::{self, MomentIndex, SentenceNumber};

pub mod announcements;
pub mod labels;

// In the order of `Layer::classes`.
const STANCES: [&str; 6] = [
    "Cooperative",
    "Improving",
    "Uneven",
    "Strained",
    "In conflict",
    NOT_STATED,
];
const NOT_STATED: &str = "Not stated";
const COVERAGES: [&str; 4] = ["Named", "Named in passing", "Only as “Central Asia”", "Not mentioned"];
const CIS: [&str; 4] = [
    "Signed 8 December 1991",
    "Signed 21 December 1991",
    "Joined later",
    "Outside the CIS",
];
const RELATIONS: [&str; 4] = ["Since 1992", "Since 1993", "Since 1994", "None yet"];

/// The names of the classes of a layer, in the order of [`Layer::classes`].
pub const fn classes(layer: Layer) -> &'static [&'static str] {
    match layer {
        Layer::Stance => &STANCES,
        Layer::Coverage => &COVERAGES,
        Layer::Cis => &CIS,
        Layer::Relations => &RELATIONS,
    }
}

/// The text of a layer's option.
pub const fn layer(layer: Layer) -> &'static str {
    match layer {
        Layer::Stance => "Relations",
        Layer::Coverage => "Coverage",
        Layer::Cis => "CIS",
        Layer::Relations => "Diplomatic ties",
    }
}

pub const fn coverage(coverage: Coverage) -> &'static str {
    match coverage {
        Coverage::Subject => "The subject of the source",
        Coverage::Named => "Named in the source",
        Coverage::InPassing => "Named in passing",
        Coverage::Group => "Mentioned only as “Central Asia”",
        Coverage::NotMentioned => "Not mentioned in the source",
    }
}

/// The name of a republic's class, in the list and in the read-out; for the subject, what it is in this layer.
pub fn standing(layer: Layer, moment: MomentIndex, republic: Republic) -> &'static str {
    match generated::class_index(layer, moment, republic) {
        Some(class) => classes(layer).get(usize::from(class)).copied().unwrap_or_default(),
        None if layer == Layer::Cis => moment.moment().cis_place,
        None => "The subject of this map",
    }
}

/// How many sentences of the source concern a republic.
pub fn reach(republic: Republic) -> String {
    let name = republic.name();
    match SentenceNumber::all()
        .filter(|sentence| generated::reaches(*sentence, republic))
        .count()
    {
        0 => format!("The source does not mention {name}."),
        1 => format!("One sentence concerns {name}."),
        count => format!("{count} sentences concern {name}."),
    }
}

/// The name of the page.
pub const NAME: &str = "Azerbaijan and the former Soviet republics";
/// The printed title: the name and the date of the source. `index.html` must have the same.
pub const TITLE: &str = "Azerbaijan and the former Soviet republics, March 1994";
/// The title of what the source does not say.
pub const SILENCE_TITLE: &str = "What the source does not say";
/// The heading of the map.
pub const MAP_TITLE: &str = "Map";
/// The accessible name of the map.
pub const MAP_LABEL: &str = "Map of the fifteen former Soviet republics with the borders of March 1994";
/// The accessible name of the list of republics.
pub const LIST_LABEL: &str = "All fifteen republics";
/// The accessible name of the zoom and pan buttons.
pub const CONTROLS_LABEL: &str = "Map controls";

/// The text of a button that shows a glyph.
#[derive(Clone, Copy)]
pub struct Glyph {
    /// The accessible name.
    pub label: &'static str,
    pub glyph: &'static str,
}

impl Glyph {
    const fn new(label: &'static str, glyph: &'static str) -> Self {
        Self { label, glyph }
    }
}

/// The zoom buttons.
pub const ZOOM_IN: Glyph = Glyph::new("Zoom in", "+");
pub const ZOOM_OUT: Glyph = Glyph::new("Zoom out", "−");

pub const fn pan(direction: Direction) -> Glyph {
    match direction {
        Direction::Left => Glyph::new("Move west", "←"),
        Direction::Right => Glyph::new("Move east", "→"),
        Direction::Up => Glyph::new("Move north", "↑"),
        Direction::Down => Glyph::new("Move south", "↓"),
    }
}

/// The accessible name of the layer switch, and its visible heading.
pub const LAYERS_LABEL: &str = "Colour by";
/// The hint when the wheel turns over the map without a key.
pub const WHEEL_HINT: &str = "Use Ctrl or ⌘ + scroll to zoom";

/// The button of narrow maps: the view that it leads to.
pub const fn other_view(is_home: bool) -> Glyph {
    if is_home {
        Glyph::new("Zoom to the Caucasus", "+")
    } else {
        Glyph::new("Show all fifteen", "⤢")
    }
}

/// The heading of the timeline.
pub const TIMELINE_TITLE: &str = "Timeline";

/// The button that plays and pauses the moments.
pub const PLAY: Glyph = Glyph::new("Play", "▶");
pub const PAUSE: Glyph = Glyph::new("Pause", "❚❚");

/// The accessible name of the search.
pub const SEARCH_LABEL: &str = "Search republics, people and terms";
/// The placeholder of the search, which has space for less.
pub const SEARCH_PLACEHOLDER: &str = "Search republics, terms";
/// The accessible name of the list of results.
pub const RESULTS_LABEL: &str = "Results";

/// The status of the search, which names the first result, because typing activates none.
pub fn search_status(status: Status) -> String {
    match status {
        Status::Empty => String::new(),
        Status::Loading => "Loading…".to_owned(),
        Status::Unavailable => "Search failed to load. The glossary lists every name.".to_owned(),
        Status::NothingFound { typed } => format!("No results for “{typed}”. The glossary lists every name."),
        Status::Found { count, first } => {
            // A sentence is too long for a status.
            let (colon, why) = match first.kind {
                Kind::Name | Kind::Place | Kind::Topic => (". ", first.why.as_str()),
                Kind::Label | Kind::Text => ("", ""),
            };
            let label = &first.label;
            match count {
                1 => format!("1 result: {label}{colon}{why}"),
                2..=MOST => format!("{count} results. First: {label}{colon}{why}"),
                _ => format!("{count} results, {MOST} shown. First: {label}{colon}{why}"),
            }
        }
    }
}

/// The accessible name of the toolbar that the legend is.
pub const LEGEND_LABEL: &str = "Legend";

/// The accessible name of the marks in the legend.
pub const NOTE_LABEL: &str = "note: other sources";

#[cfg(test)]
mod tests;
