//! The URL: the fragment is the selection (`#armenia`, `#s12`), the query holds the options that differ from the default
//! (`?at=1993-09&layer=cis`). Parsing never fails; unknown parts are ignored.

use crate::generated::{MomentIndex, SentenceNumber, NOW};
use crate::state::{Selection, State};
use domain::filter::Filter;
use domain::layer::Layer;
use domain::republic::Republic;

/// The fragment of [`Selection::Silence`].
pub const SILENCE: &str = "silence";

/// The prefix of the ids of the printed captions of moments: `at-1993-09`.
pub const MOMENT_PREFIX: &str = "at-";

/// The keys of the query that hold options of the page.
pub const KEYS: [&str; 4] = ["at", "layer", "show", "ties"];

/// The selection that a fragment names, with or without its `#`. An unknown fragment selects nothing.
pub fn parse_fragment(fragment: &str) -> Selection {
    let id = without_hash(fragment);
    if id == SILENCE {
        return Selection::Silence;
    }
    if let Some(republic) = Republic::from_slug(id) {
        return Selection::Republic(republic);
    }
    // A context fact is part of the article of its republic: `armenia-c2`.
    if let Some((slug, fact)) = id.split_once("-c") {
        if number(fact).is_some() {
            return Republic::from_slug(slug).map_or(Selection::None, Selection::Republic);
        }
    }
    id.strip_prefix('s')
        .and_then(number)
        .and_then(SentenceNumber::new)
        .map_or(Selection::None, Selection::Sentence)
}

/// The moment whose printed caption a fragment names, with or without its `#`.
pub fn parse_moment(fragment: &str) -> Option<MomentIndex> {
    MomentIndex::from_slug(without_hash(fragment).strip_prefix(MOMENT_PREFIX)?)
}

/// The fragment of a selection, without its `#`; empty for [`Selection::None`].
pub fn format_fragment(selection: Selection) -> String {
    match selection {
        Selection::None => String::new(),
        Selection::Republic(republic) => republic.slug().to_owned(),
        Selection::Sentence(sentence) => format!("s{}", sentence.get()),
        Selection::Silence => SILENCE.to_owned(),
    }
}

/// The state with the options of a query, with or without its `?`. Options that the query does not contain get their
/// defaults. Of a repeated key the first counts.
pub fn parse_query(query: &str, state: State) -> State {
    let value = |key| {
        pairs(query)
            .find(|(_, (name, _))| *name == key)
            .map_or("", |(_, (_, value))| value)
    };
    let layer = Layer::from_slug(value("layer")).unwrap_or_default();
    let state = state
        .at_moment(MomentIndex::from_slug(value("at")).unwrap_or(NOW))
        .with_layer(layer)
        .with_filter(Filter::from_slug(layer, value("show")));
    State {
        connectors: value("ties") != "off",
        ..state
    }
}

/// The query of a state, with its `?` unless it is empty: the pairs of the old query with unknown keys, then the options
/// that differ from the default.
pub fn format_query(old: &str, state: State) -> String {
    let mut query = String::new();
    let mut add = |pair: &[&str]| {
        query.push(if query.is_empty() { '?' } else { '&' });
        pair.iter().for_each(|part| query.push_str(part));
    };
    for (pair, (key, _)) in pairs(old) {
        if !KEYS.contains(&key) {
            add(&[pair]);
        }
    }
    if state.moment != NOW {
        add(&["at=", state.moment.moment().slug]);
    }
    if state.layer != Layer::default() {
        add(&["layer=", state.layer.slug()]);
    }
    if let Some([class, evidence]) = state.filter.and_then(|filter| filter.slug(state.layer)) {
        add(&["show=", class, evidence]);
    }
    if !state.connectors {
        add(&["ties=off"]);
    }
    query
}

fn without_hash(fragment: &str) -> &str {
    fragment.strip_prefix('#').unwrap_or(fragment)
}

/// The pairs of a query: each as its text, and as key and value.
fn pairs(query: &str) -> impl Iterator<Item = (&str, (&str, &str))> {
    query
        .strip_prefix('?')
        .unwrap_or(query)
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| (pair, pair.split_once('=').unwrap_or((pair, ""))))
}

/// A number in its canonical form: `07` and `+7` would parse as 7, but no id contains them.
fn number(digits: &str) -> Option<u8> {
    if digits.starts_with(['0', '+']) {
        return None;
    }
    digits.parse().ok()
}

#[cfg(test)]
mod tests;
