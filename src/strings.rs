//! Every word of the page that is not authored content: the one catalogue, ready for a second language.
//!
//! Words that only the press prints stand in [`printed`]; the browser never carries those.

use domain::layer::Layer;
use domain::republic::Republic;
use domain::vocabulary::Coverage;
use state::generated::{self, Moment, MOMENTS};
use state::{Selection, State};

/// The stances, in the order of their layer's classes.
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

/// The classes of a layer, as the key and the list write them.
pub const fn classes(layer: Layer) -> &'static [&'static str] {
    match layer {
        Layer::Stance => &STANCES,
        Layer::Coverage => &COVERAGES,
        Layer::Cis => &CIS,
        Layer::Relations => &RELATIONS,
    }
}

/// The layers, as the switch offers them.
pub const fn layer(layer: Layer) -> &'static str {
    match layer {
        Layer::Stance => "Relations",
        Layer::Coverage => "Coverage",
        Layer::Cis => "CIS",
        Layer::Relations => "Diplomatic ties",
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

/// The moment with this place; the last one for a place there is none at.
pub fn moment(place: u8) -> &'static Moment {
    &MOMENTS[usize::from(place.min(generated::NOW))]
}

/// What the colour of a republic says: beside its name in the list and in the tip.
pub fn standing(layer: Layer, moment: u8, republic: Republic) -> &'static str {
    match generated::class(layer, moment, republic) {
        Some(class) => classes(layer).get(usize::from(class)).copied().unwrap_or_default(),
        None if layer == Layer::Cis => self::moment(moment).cis_place,
        None => "The subject of this map",
    }
}

/// The accessible name of a republic in the map. It names the moment unless that is the source's own date.
pub fn republic_label(layer: Layer, moment: u8, republic: Republic) -> String {
    let mut label = format!("{}. {}. ", republic.name(), standing(layer, moment, republic));
    if layer != Layer::Coverage {
        if moment != generated::NOW {
            label.push_str(self::moment(moment).label);
            label.push_str(". ");
        }
        label.push_str(coverage(generated::coverage(republic)));
        label.push('.');
    }
    label
}

/// The title of the key.
pub fn key_title(layer: Layer, moment: u8) -> String {
    let now = self::moment(moment);
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

/// The subject in the key: in the layer of the CIS with its own place there.
pub fn key_subject(layer: Layer, moment: u8) -> String {
    match layer {
        Layer::Cis => format!("Azerbaijan: {}", self::moment(moment).cis_place),
        _ => "Azerbaijan, the subject".to_owned(),
    }
}

/// What a moment means for the open republic: whether our reading of it changes there.
pub fn change(moment: u8, republic: Republic) -> String {
    let now = standing(Layer::Stance, moment, republic);
    let before = match moment {
        0 => STANCES[5],
        later => standing(Layer::Stance, later - 1, republic),
    };
    if republic == Republic::SUBJECT {
        format!("Azerbaijan in the CIS: {}.", self::moment(moment).cis_place)
    } else if now == before {
        format!("{}: no change at this moment. {now}.", republic.name())
    } else {
        format!("{}: now {now}, before {before}.", republic.name())
    }
}

/// Over the source text: how much of it reaches the open republic.
pub fn reach(republic: Republic) -> String {
    let name = republic.name();
    match (1..=generated::SENTENCES)
        .filter(|s| generated::reaches(*s, republic))
        .count()
    {
        0 => format!("The source does not mention {name}."),
        1 => format!("One sentence reaches {name}."),
        count => format!("{count} sentences reach {name}."),
    }
}

/// What the live region says when the state changes from one to another: at most twelve words. Nothing new is none.
pub fn announcement(before: State, now: State) -> Option<String> {
    if let (true, Selection::Republic(republic)) = (now.selection != before.selection, now.selection) {
        let standing = standing(now.layer, now.moment, republic);
        return Some(format!("{} chosen. {standing}.", republic.name()));
    }
    if now.only != before.only {
        return Some(match now.only {
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
        return Some(format!("Map shows {}.", moment(now.moment).label));
    }
    None
}

/// The title of the window.
pub fn title(selection: Selection) -> String {
    match selection {
        Selection::Republic(republic) => format!("{} – {TITLE}", republic.name()),
        Selection::Sentence(number) => format!("Sentence {number} – {TITLE}"),
        Selection::Silence => format!("{SILENCE_TITLE} – {TITLE}"),
        Selection::None => TITLE.to_owned(),
    }
}

/// The title of the page; the same as in `index.html`.
pub const TITLE: &str = "Azerbaijan and the former Soviet republics, March 1994";
/// The title of the map turned over.
pub const SILENCE_TITLE: &str = "What the source does not say";
/// The accessible name of the map.
pub const MAP_LABEL: &str = "Map of the fifteen former Soviet republics with the borders of March 1994";
/// The accessible name of the key's classes: what a press on one of them does.
pub const KEY_LABEL: &str = "Show one class only";
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

/// The accessible name of the layer switch, and its visible heading.
pub const LAYERS_LABEL: &str = "Colour the map by";
/// The switch of the ties.
pub const TIES: &str = "Tie to the capital";
/// The heading of the part about time.
pub const TIME_TITLE: &str = "Through time";

/// The accessible name of the moment control.
pub const MOMENT_LABEL: &str = "Moment";
/// Buttons of the moment control: accessible names and glyphs.
pub const EARLIER: (&str, &str) = ("Earlier moment", "‹");
/// See [`EARLIER`].
pub const LATER: (&str, &str) = ("Later moment", "›");
/// See [`EARLIER`].
pub const PLAY: (&str, &str) = ("Play the moments", "▶");
/// See [`EARLIER`].
pub const PAUSE: (&str, &str) = ("Pause", "❚❚");

/// The accessible name of the search box, and its placeholder.
pub const SEARCH_LABEL: &str = "Find a republic, person or word";
/// The way to what the box searches.
pub const TO_INDEX: &str = "Index";

/// How much a search found.
pub fn found(count: usize) -> String {
    match count {
        0 => "Nothing found. The index lists every name.".to_owned(),
        1 => "1 result.".to_owned(),
        count => format!("{count} results."),
    }
}

/// The link to the next sentence of the open republic.
pub fn next_sentence(number: u8) -> String {
    format!("Next: S{number}")
}

#[cfg(test)]
mod tests;
