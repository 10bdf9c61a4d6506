//! Which message the live page shows for a state. The messages are in `locales/`; the program reads them from the page.

mod map;

pub use map::{group_word, map_word};

use domain::layer::Layer;
use domain::republic::Republic;
use domain::spatial_nav::Direction;
use domain::vocabulary::Coverage;
use interaction::search::combobox::Status;
use interaction::search::{Kind, MOST};
use messages::{table, Message};
use state::generated::{self, MomentIndex, SentenceNumber};
use state::moment_text::Text;

pub mod announcements;
pub mod labels;

// In the order of `Layer::classes`.
const STANCES: [Message; 6] = [
    table::COOPERATIVE,
    table::IMPROVING,
    table::UNEVEN,
    table::STRAINED,
    table::IN_CONFLICT,
    table::NOT_STATED,
];
const COVERAGES: [Message; 4] = [table::NAMED, table::IN_PASSING, table::AS_GROUP, table::NOT_MENTIONED];
const CIS: [Message; 5] = [
    table::CIS_FOUNDING,
    table::CIS_SIGNED,
    table::CIS_JOINED,
    table::CIS_OUTSIDE,
    table::NOT_STATED,
];
const RELATIONS: [Message; 5] = [
    table::SINCE_1992,
    table::SINCE_1993,
    table::SINCE_1994,
    table::NO_RELATIONS,
    table::NOT_STATED,
];

const fn labels_of(layer: Layer) -> &'static [Message] {
    match layer {
        Layer::Stance => &STANCES,
        Layer::Coverage => &COVERAGES,
        Layer::Cis => &CIS,
        Layer::Relations => &RELATIONS,
    }
}

/// The name of a class of a layer, by its index in [`Layer::classes`].
pub fn class(layer: Layer, class: u8) -> &'static str {
    labels_of(layer).get(usize::from(class)).map_or("", |name| name.text())
}

/// The names of the classes of a layer, in the order of [`Layer::classes`].
#[cfg(not(target_arch = "wasm32"))]
pub fn classes(layer: Layer) -> Vec<&'static str> {
    labels_of(layer).iter().map(|name| name.text()).collect()
}

/// The text of a layer's option.
pub fn layer(layer: Layer) -> &'static str {
    match layer {
        Layer::Stance => messages::layer_stance(),
        Layer::Coverage => messages::layer_coverage(),
        Layer::Cis => messages::layer_cis(),
        Layer::Relations => messages::layer_relations(),
    }
}

pub fn coverage(coverage: Coverage) -> &'static str {
    match coverage {
        Coverage::Subject => messages::coverage_subject(),
        Coverage::Named => messages::coverage_named(),
        Coverage::InPassing => messages::coverage_in_passing(),
        Coverage::Group => messages::coverage_group(),
        Coverage::NotMentioned => messages::coverage_not_mentioned(),
    }
}

/// The name of a republic's class, in the list and in the read-out; for the subject, what it is in this layer.
pub fn standing(layer: Layer, moment: MomentIndex, republic: Republic) -> &'static str {
    match generated::class_index(layer, moment, republic) {
        Some(index) => class(layer, index),
        None if layer == Layer::Cis => moment.text(Text::CisPlace),
        None => messages::subject_of_map(),
    }
}

/// How many sentences of the source concern a republic.
pub fn reach(republic: Republic) -> String {
    let sentences = SentenceNumber::all().filter(|sentence| generated::reaches(*sentence, republic));
    messages::reach(sentences.count(), republic.name())
}

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
pub fn zoom_in() -> Glyph {
    Glyph::new(messages::zoom_in(), "+")
}

pub fn zoom_out() -> Glyph {
    Glyph::new(messages::zoom_out(), "−")
}

pub fn pan(direction: Direction) -> Glyph {
    match direction {
        Direction::Left => Glyph::new(messages::move_west(), "←"),
        Direction::Right => Glyph::new(messages::move_east(), "→"),
        Direction::Up => Glyph::new(messages::move_north(), "↑"),
        Direction::Down => Glyph::new(messages::move_south(), "↓"),
    }
}

/// The button of narrow maps: the view that it leads to.
pub fn other_view(is_home: bool) -> Glyph {
    if is_home {
        Glyph::new(messages::show_caucasus(), "+")
    } else {
        Glyph::new(messages::show_all(), "⤢")
    }
}

/// The button that plays the moments, or pauses.
pub fn play(is_playing: bool) -> Glyph {
    if is_playing {
        Glyph::new(messages::pause(), "❚❚")
    } else {
        Glyph::new(messages::play(), "▶")
    }
}

/// The status of the search, which names the first result, because typing activates none.
pub fn search_status(status: Status) -> String {
    match status {
        Status::Empty => String::new(),
        Status::Loading => messages::search_loading().to_owned(),
        Status::Unavailable => messages::search_failed().to_owned(),
        Status::NothingFound { typed } => messages::search_nothing(typed),
        Status::Found { count, first } => {
            // A sentence is too long for a status.
            let first = match first.kind {
                Kind::Name | Kind::Place | Kind::Topic => messages::search_first(&first.label, &first.why),
                Kind::Label | Kind::Text => first.label.clone(),
            };
            if count > MOST {
                messages::search_found_more(count, MOST, &first)
            } else {
                messages::search_found(count, &first)
            }
        }
    }
}

#[cfg(test)]
mod tests;
