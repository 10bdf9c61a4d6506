//! The accessible names of the republics in the map and of the buttons of the legend, and classes in a sentence.

use super::{coverage, standing};
use domain::filter::Filter;
use domain::layer::Layer;
use domain::republic::Republic;
use messages::{table, Message};
use state::generated::{self, MomentIndex};
use state::moment_text::Text;

// In the order of `Layer::classes`.
const STANCES: [Message; 6] = [
    table::COOPERATIVE_IN_SENTENCE,
    table::IMPROVING_IN_SENTENCE,
    table::UNEVEN_IN_SENTENCE,
    table::STRAINED_IN_SENTENCE,
    table::IN_CONFLICT_IN_SENTENCE,
    table::NOT_STATED_IN_SENTENCE,
];
const COVERAGES: [Message; 4] = [
    table::NAMED_IN_SENTENCE,
    table::IN_PASSING_IN_SENTENCE,
    table::AS_GROUP_IN_SENTENCE,
    table::NOT_MENTIONED_IN_SENTENCE,
];
const CIS: [Message; 5] = [
    table::CIS_FOUNDING_IN_SENTENCE,
    table::CIS_SIGNED_IN_SENTENCE,
    table::CIS_JOINED_IN_SENTENCE,
    table::CIS_OUTSIDE_IN_SENTENCE,
    table::NOT_STATED_IN_SENTENCE,
];
const RELATIONS: [Message; 5] = [
    table::SINCE_1992_IN_SENTENCE,
    table::SINCE_1993_IN_SENTENCE,
    table::SINCE_1994_IN_SENTENCE,
    table::NO_RELATIONS_IN_SENTENCE,
    table::NOT_STATED_IN_SENTENCE,
];

/// The name of a class within a sentence.
pub fn class_in_sentence(layer: Layer, class: u8) -> &'static str {
    let names: &'static [Message] = match layer {
        Layer::Stance => &STANCES,
        Layer::Coverage => &COVERAGES,
        Layer::Cis => &CIS,
        Layer::Relations => &RELATIONS,
    };
    names.get(usize::from(class)).map_or("", |name| name.text())
}

/// The class of a republic within a sentence; for the subject, its place in the CIS.
pub fn standing_in_sentence(layer: Layer, moment: MomentIndex, republic: Republic) -> &'static str {
    match generated::class_index(layer, moment, republic) {
        Some(class) => class_in_sentence(layer, class),
        None => moment.text(Text::CisPlaceInSentence),
    }
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
            let date = moment.text(Text::InSentence);
            match generated::is_group(moment, republic) {
                true => messages::category_at(&messages::as_a_group(standing), date),
                false => messages::category_at(standing, date),
            }
        }
        Layer::Cis | Layer::Relations => {
            let standing = standing_in_sentence(layer, moment, republic);
            messages::category_by(moment.text(Text::Begins), standing)
        }
    }
}

/// The accessible name of a republic in the map: its class with the date, and how the source reaches it.
pub fn republic_label(layer: Layer, moment: MomentIndex, republic: Republic) -> String {
    let standing = dated_standing(layer, moment, republic);
    if layer == Layer::Coverage || republic == Republic::SUBJECT {
        return messages::republic_label(republic.name(), &standing);
    }
    let coverage = coverage(generated::coverage(republic));
    messages::republic_label_with_coverage(republic.name(), &standing, coverage)
}

/// The accessible name of a button of the legend: its word, its class unless that is the word, and its number.
pub fn filter_label(layer: Layer, moment: MomentIndex, filter: Filter, word: &str) -> String {
    let class = class_in_sentence(layer, filter.class);
    let count = generated::count(layer, moment, filter);
    if class == word {
        messages::filter_label(count, word)
    } else {
        messages::filter_label_of(count, word, class)
    }
}
