//! The accessible names of the republics in the map and of the buttons of the legend, and the date in a sentence.

use super::{classes, coverage, standing};
use domain::filter::Filter;
use domain::layer::Layer;
use domain::republic::Republic;
use domain::vocabulary::Coverage;
use state::generated::{self, MomentIndex};

/// A moment in a sentence: "early 1994". Only a label that is a month begins with a name.
pub fn date(moment: MomentIndex) -> String {
    let moment = moment.moment();
    if moment.label == moment.begins {
        moment.label.to_owned()
    } else {
        lower(moment.label)
    }
}

/// A text that continues a sentence. Its first letter is ASCII: the tables of all other letters would be compiled in.
pub fn lower(text: &str) -> String {
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    text
}

/// The class of a republic with its date: "Improving, as a group, March 1994". Coverage has none.
pub fn dated_standing(layer: Layer, moment: MomentIndex, republic: Republic) -> String {
    let standing = standing(layer, moment, republic);
    if republic == Republic::SUBJECT && layer != Layer::Cis {
        return standing.to_owned();
    }
    match layer {
        Layer::Coverage => coverage(generated::coverage(republic)).to_owned(),
        Layer::Stance => {
            let group = match generated::coverage(republic) {
                Coverage::Group => AS_A_GROUP,
                _ => "",
            };
            [standing, group, ", ", &date(moment)].concat()
        }
        Layer::Cis | Layer::Relations => ["By ", moment.moment().begins, ": ", &lower(standing)].concat(),
    }
}

/// After the class of a republic that the source reaches only as a group.
pub const AS_A_GROUP: &str = ", as a group";

/// The accessible name of a republic in the map: its class with the date, and how the source reaches it.
pub fn republic_label(layer: Layer, moment: MomentIndex, republic: Republic) -> String {
    let standing = dated_standing(layer, moment, republic);
    let (coverage, end) = match layer {
        Layer::Coverage => ("", ""),
        _ if republic == Republic::SUBJECT => ("", ""),
        _ => (coverage(generated::coverage(republic)), "."),
    };
    let gap = if coverage.is_empty() { "" } else { " " };
    [republic.name(), ". ", &standing, ".", gap, coverage, end].concat()
}

/// The accessible name of a button of the legend: its word, its class unless that is the word, and its number.
pub fn filter_label(layer: Layer, moment: MomentIndex, filter: Filter, word: &str) -> String {
    let class = lower(class(layer, filter));
    let class = if class == word {
        String::new()
    } else {
        [": ", &class].concat()
    };
    let count = generated::count(layer, moment, filter);
    let noun = if count == 1 { "republic" } else { "republics" };
    format!("{word}{class}, {count} {noun}")
}

/// The name of the class of a filter.
pub fn class(layer: Layer, filter: Filter) -> &'static str {
    classes(layer)
        .get(usize::from(filter.class))
        .copied()
        .unwrap_or_default()
}
