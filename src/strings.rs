//! The texts of the live page that are not authored content. Texts that are only printed are in the `strings` of
//! `prerender`, so that the WASM does not contain them.

mod map;

pub use map::{group_word, map_word, GROUP_NAME};

use domain::layer::Layer;
use domain::republic::Republic;
use domain::spatial_nav::Direction;
use domain::vocabulary::Coverage;
use state::camera::Zoom;
use state::generated::{self, MomentIndex, SentenceNumber};
use state::{Selection, State};

// In the order of `Layer::classes`.
const STANCES: [&str; 6] = [
    "Cooperative",
    "Improving",
    "Uneven",
    "Strained",
    "In conflict",
    "Not stated",
];
const COVERAGES: [&str; 4] = ["Named", "Named in passing", "Only as “Central Asia”", "Not mentioned"];
const CIS: [&str; 4] = [
    "Founded it, December 1991",
    "Signed in December 1991",
    "Joined later",
    "Outside the CIS",
];
const RELATIONS: [&str; 4] = ["Since 1992", "Since 1993", "Since 1994", "None by then"];

/// The names of the classes of a layer, in the order of [`Layer::classes`].
pub const fn classes(layer: Layer) -> &'static [&'static str] {
    match layer {
        Layer::Stance => &STANCES,
        Layer::Coverage => &COVERAGES,
        Layer::Cis => &CIS,
        Layer::Relations => &RELATIONS,
    }
}

/// The text of a layer button.
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
        Coverage::Group => "Reached only as “Central Asia”",
        Coverage::NotMentioned => "Not mentioned in the source",
    }
}

/// The name of a republic's class, in the list and in the tooltip; for the subject, what it is in this layer.
pub fn standing(layer: Layer, moment: MomentIndex, republic: Republic) -> &'static str {
    match generated::class_index(layer, moment, republic) {
        Some(class) => classes(layer).get(usize::from(class)).copied().unwrap_or_default(),
        None if layer == Layer::Cis => moment.moment().cis_place,
        None => "The subject of this map",
    }
}

/// The accessible name of a republic in the map. It contains the moment unless that is the date of the source.
pub fn republic_label(layer: Layer, moment: MomentIndex, republic: Republic) -> String {
    let mut label = format!("{}. {}. ", republic.name(), standing(layer, moment, republic));
    if layer != Layer::Coverage {
        if moment != generated::NOW {
            label.push_str(moment.moment().label);
            label.push_str(". ");
        }
        label.push_str(coverage(generated::coverage(republic)));
        label.push('.');
    }
    label
}

/// The title of the legend.
pub fn legend_title(layer: Layer, moment: MomentIndex) -> String {
    let now = moment.moment();
    match layer {
        Layer::Stance => format!("Our reading of relations, {}", now.label),
        Layer::Coverage => "How far the source reaches".to_owned(),
        Layer::Cis => format!("The CIS by {}", now.begins),
        Layer::Relations => format!(
            "Diplomatic relations with Azerbaijan by {}: {} of 14",
            now.begins,
            14 - generated::count(layer, moment, 3)
        ),
    }
}

/// The subject in the legend. In the layer of the CIS it includes the subject's place in the CIS.
pub fn legend_subject(layer: Layer, moment: MomentIndex) -> String {
    match layer {
        Layer::Cis => format!("Azerbaijan: {}", moment.moment().cis_place),
        _ => "Azerbaijan, the subject".to_owned(),
    }
}

/// How the stance of the open republic changes at a moment.
pub fn change_at(moment: MomentIndex, republic: Republic) -> String {
    let now = standing(Layer::Stance, moment, republic);
    let before = match moment.previous() {
        None => STANCES[5],
        Some(previous) => standing(Layer::Stance, previous, republic),
    };
    if republic == Republic::SUBJECT {
        format!("Azerbaijan in the CIS: {}.", moment.moment().cis_place)
    } else if now == before {
        format!("{}: no change at this moment. {now}.", republic.name())
    } else {
        format!("{}: now {now}, before {before}.", republic.name())
    }
}

/// How many sentences of the source reach a republic.
pub fn reach(republic: Republic) -> String {
    let name = republic.name();
    match SentenceNumber::all()
        .filter(|sentence| generated::reaches(*sentence, republic))
        .count()
    {
        0 => format!("The source does not mention {name}."),
        1 => format!("One sentence reaches {name}."),
        count => format!("{count} sentences reach {name}."),
    }
}

/// The text of the live region after a change of the state, in at most twelve words. `None`: nothing to announce.
pub fn announcement(before: State, now: State) -> Option<String> {
    if let (true, Selection::Republic(republic)) = (now.selection != before.selection, now.selection) {
        let standing = standing(now.layer, now.moment, republic);
        return Some(format!("{} chosen. {standing}.", republic.name()));
    }
    if now.filter != before.filter {
        return Some(match now.filter {
            Some(class) => format!(
                "Shown: {}, {} of 14.",
                classes(now.layer).get(usize::from(class)).copied().unwrap_or_default(),
                generated::count(now.layer, now.moment, class)
            ),
            None => "All classes shown.".to_owned(),
        });
    }
    if now.layer != before.layer {
        return Some(format!("Map shows: {}.", layer(now.layer)));
    }
    if now.moment != before.moment {
        return Some(format!("Map shows {}.", now.moment.moment().label));
    }
    None
}

/// The title of the window.
pub fn title(selection: Selection) -> String {
    match selection {
        Selection::Republic(republic) => format!("{} – {TITLE}", republic.name()),
        Selection::Sentence(sentence) => format!("Sentence {} – {TITLE}", sentence.get()),
        Selection::Silence => format!("{SILENCE_TITLE} – {TITLE}"),
        Selection::None => TITLE.to_owned(),
    }
}

/// The title of the page. `index.html` must have the same.
pub const TITLE: &str = "Azerbaijan and the former Soviet republics, March 1994";
/// The title of [`Selection::Silence`].
pub const SILENCE_TITLE: &str = "What the source does not say";
/// The accessible name of the map.
pub const MAP_LABEL: &str = "Map of the fifteen former Soviet republics with the borders of March 1994";
/// The accessible name of the list of classes in the legend, whose buttons filter the map.
pub const LEGEND_LABEL: &str = "Show one class only";
/// The accessible name of the list of republics.
pub const LIST_LABEL: &str = "All fifteen republics";
/// The accessible name of the zoom and pan buttons.
pub const CONTROLS_LABEL: &str = "Move the map";

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

pub const fn zoom(zoom: Zoom) -> Glyph {
    match zoom {
        Zoom::In => Glyph::new("Zoom in", "+"),
        Zoom::Out => Glyph::new("Zoom out", "−"),
        Zoom::Home => Glyph::new("Reset the view", "Reset"),
    }
}

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
pub const WHEEL_HINT: &str = "Ctrl or ⌘ + wheel zooms the map";

/// The button of narrow maps: the view that it leads to.
pub const fn other_view(is_home: bool) -> &'static str {
    if is_home {
        "⤢ Caucasus"
    } else {
        "⤢ All fifteen"
    }
}
/// The heading of the timeline.
pub const TIMELINE_TITLE: &str = "Through time";

/// The accessible name of the slider and its buttons.
pub const MOMENT_LABEL: &str = "Moment";
pub const EARLIER: Glyph = Glyph::new("Earlier moment", "‹");
pub const LATER: Glyph = Glyph::new("Later moment", "›");
pub const PLAY: Glyph = Glyph::new("Play the moments", "▶");
pub const PAUSE: Glyph = Glyph::new("Pause", "❚❚");

/// The accessible name and the placeholder of the search.
pub const SEARCH_LABEL: &str = "Find a republic, person or word";
/// The link to the printed index, beside the search.
pub const INDEX_LINK: &str = "Index";

/// The number of search results.
pub fn result_count(count: usize) -> String {
    match count {
        0 => "Nothing found. The index lists every name.".to_owned(),
        1 => "1 result.".to_owned(),
        count => format!("{count} results."),
    }
}

/// The link to the next sentence of the open republic.
pub fn next_sentence(sentence: SentenceNumber) -> String {
    format!("Next: S{}", sentence.get())
}

#[cfg(test)]
mod tests;
