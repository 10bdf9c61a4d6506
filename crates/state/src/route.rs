//! The URL and the state: the fragment is the selection, the query holds what differs from the default. Reading never
//! fails; what is not understood changes nothing.

use crate::generated::{MOMENTS, NOW, SENTENCES};
use crate::{Selection, State};
use domain::layer::Layer;
use domain::republic::Republic;

/// The fragment of the silences.
pub const SILENCE: &str = "silence";

/// The ids of the moments' printed accounts begin so: `at-1993-09`.
pub const MOMENT_PREFIX: &str = "at-";

/// The keys of the query that are ours.
pub const KEYS: [&str; 4] = ["at", "layer", "show", "ties"];

/// The selection that a fragment names, with or without its `#`. Anything unknown selects nothing.
pub fn read(fragment: &str) -> Selection {
    let name = bare(fragment);
    if name == SILENCE {
        return Selection::Silence;
    }
    if let Some(republic) = Republic::from_slug(name) {
        return Selection::Republic(republic);
    }
    // A context fact stands in the article of its republic: `armenia-c2`.
    if let Some((slug, fact)) = name.split_once("-c") {
        if number(fact).is_some() {
            return Republic::from_slug(slug).map_or(Selection::None, Selection::Republic);
        }
    }
    match name.strip_prefix('s').and_then(number) {
        Some(number @ 1..=SENTENCES) => Selection::Sentence(number),
        _ => Selection::None,
    }
}

/// The moment whose printed account a fragment names.
pub fn moment(fragment: &str) -> Option<u8> {
    moment_from_slug(bare(fragment).strip_prefix(MOMENT_PREFIX)?)
}

/// The fragment of a selection, without its `#`; empty when nothing is chosen.
pub fn write(selection: Selection) -> String {
    match selection {
        Selection::None => String::new(),
        Selection::Republic(republic) => republic.slug().to_owned(),
        Selection::Sentence(number) => format!("s{number}"),
        Selection::Silence => SILENCE.to_owned(),
    }
}

/// The view with the options of a query (`?at=1993-09&layer=cis`), with or without its `?`; what the query does not
/// name is as the page opens with it. Of a key that stands twice, the first counts.
pub fn read_options(query: &str, state: State) -> State {
    let value = |key| {
        pairs(query)
            .find(|(_, (name, _))| *name == key)
            .map_or("", |(_, (_, value))| value)
    };
    let layer = Layer::from_slug(value("layer")).unwrap_or_default();
    let state = state
        .at(moment_from_slug(value("at")).unwrap_or(NOW))
        .colour(layer)
        .show(layer.class_from_slug(value("show")));
    State {
        ties: value("ties") != "off",
        ..state
    }
}

/// The query of a view, with its `?` unless it is empty: the options that differ from what the page opens with, after
/// the pairs of the old query that are not ours.
pub fn write_options(old: &str, state: State) -> String {
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
        let moment = MOMENTS.get(usize::from(state.moment));
        add(&["at=", moment.map_or("", |moment| moment.slug)]);
    }
    if state.layer != Layer::default() {
        add(&["layer=", state.layer.slug()]);
    }
    if let Some(class) = state.only.and_then(|only| state.layer.classes().get(usize::from(only))) {
        add(&["show=", class.slug]);
    }
    if !state.ties {
        add(&["ties=off"]);
    }
    query
}

fn bare(fragment: &str) -> &str {
    fragment.strip_prefix('#').unwrap_or(fragment)
}

/// A query without the pairs of these keys, with its `?` unless it is empty.
pub fn without(query: &str, keys: &[&str]) -> String {
    let kept: Vec<_> = pairs(query)
        .filter(|(_, (key, _))| !keys.contains(key))
        .map(|(pair, _)| pair)
        .collect();
    match kept.is_empty() {
        true => String::new(),
        false => format!("?{}", kept.join("&")),
    }
}

/// The pairs of a query, each as it stands and as key and value.
fn pairs(query: &str) -> impl Iterator<Item = (&str, (&str, &str))> {
    query
        .strip_prefix('?')
        .unwrap_or(query)
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| (pair, pair.split_once('=').unwrap_or((pair, ""))))
}

/// The moment with this slug, as an index into [`MOMENTS`].
pub fn moment_from_slug(slug: &str) -> Option<u8> {
    MOMENTS
        .iter()
        .position(|moment| moment.slug == slug)
        .map(|place| place as u8)
}

/// `s07` and `s+7` parse as numbers but are not ids: only the canonical form counts.
fn number(digits: &str) -> Option<u8> {
    if digits.starts_with(['0', '+']) {
        return None;
    }
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_selection_survives_the_url() {
        let republics = Republic::ALL.map(Selection::Republic).into_iter();
        let sentences = (1..=SENTENCES).map(Selection::Sentence);
        for selection in republics.chain(sentences).chain([Selection::None, Selection::Silence]) {
            assert_eq!(read(&write(selection)), selection);
            assert_eq!(read(&format!("#{}", write(selection))), selection);
        }
    }

    #[test]
    fn a_context_fact_selects_the_republic_whose_article_it_stands_in() {
        assert_eq!(read("#armenia-c2"), Selection::Republic(Republic::Armenia));
        assert_eq!(read("#russia-c10"), Selection::Republic(Republic::Russia));
    }

    #[test]
    fn what_is_not_an_id_selects_nothing() {
        for nonsense in [
            "",
            "#",
            "##armenia",
            "#Armenia",
            "#armenia/",
            "#armenia-c",
            "#armenia-c01",
            "#erewhon-c1",
            "#s0",
            "#s14",
            "#s01",
            "#s+1",
            "#s",
            "#s1x",
            "#s300",
            "#%61rmenia",
            "#about",
            "#silences",
        ] {
            assert_eq!(read(nonsense), Selection::None, "{nonsense}");
        }
    }

    #[test]
    fn every_moment_layer_and_class_survives_the_url() {
        for moment in 0..=NOW {
            for layer in Layer::ALL {
                let classes = (0..layer.classes().len() as u8).map(Some).chain([None]);
                for (only, ties) in classes.flat_map(|only| [(only, true), (only, false)]) {
                    let state = State {
                        ties,
                        ..State::default().at(moment).colour(layer).show(only)
                    };
                    assert_eq!(read_options(&write_options("", state), State::default()), state);
                }
            }
        }
    }

    #[test]
    fn the_view_that_the_page_opens_with_needs_no_query() {
        assert_eq!(write_options("", State::default()), "");
        assert_eq!(write_options("?at=1993-09&layer=cis", State::default()), "");
    }

    #[test]
    fn what_others_put_into_the_query_stays_there() {
        let state = State::default().colour(Layer::Cis);
        assert_eq!(
            write_options("?utm=a%20b&layer=coverage&flag&empty=", state),
            "?utm=a%20b&flag&empty=&layer=cis"
        );
    }

    #[test]
    fn options_that_mean_nothing_are_passed_over() {
        for nonsense in [
            "?",
            "?at=",
            "?at=1995-01",
            "?layer=CIS",
            "?show=strange",
            "?at=1993-9&&=&ties",
            "?layer=cis%00",
        ] {
            assert_eq!(read_options(nonsense, State::default()), State::default(), "{nonsense}");
        }
        let class_of_another_layer = read_options("?layer=cis&show=strained", State::default());
        assert_eq!(
            (class_of_another_layer.layer, class_of_another_layer.only),
            (Layer::Cis, None)
        );
        assert_eq!(
            read_options("?layer=cis&layer=stance", State::default()).layer,
            Layer::Cis
        );
    }

    #[test]
    fn the_printed_account_of_a_moment_names_it() {
        assert_eq!(moment("#at-1991-12"), Some(0));
        assert_eq!(moment("#at-1994-03"), Some(NOW));
        assert_eq!(moment("#at-1995"), None);
        assert_eq!(moment("#1991-12"), None);
    }

    proptest! {
        #[test]
        fn no_fragment_can_crash_it(fragment in ".{0,300}") {
            let selection = read(&fragment);
            if selection != Selection::None && !fragment.contains("-c") {
                prop_assert_eq!(write(selection), fragment.strip_prefix('#').unwrap_or(&fragment));
            }
        }

        #[test]
        fn what_is_not_ours_in_a_query_stays_as_it_stands(
            pairs in proptest::collection::vec("[a-z]{1,6}(=[a-zA-Z0-9%._-]{0,6})?", 0..6), moment in 0..=NOW, layer in 0..4_usize
        ) {
            let old = format!("?{}", pairs.join("&"));
            let state = State::default().at(moment).colour(Layer::ALL[layer]);
            let new = write_options(&old, state);
            let others = |query: &str| -> Vec<String> {
                let pairs = super::pairs(query).filter(|(_, (key, _))| !KEYS.contains(key));
                pairs.map(|(pair, _)| pair.to_owned()).collect()
            };
            prop_assert_eq!(others(&new), others(&old));
            prop_assert_eq!(read_options(&new, State::default()), state);
            prop_assert!(KEYS.iter().all(|key| super::pairs(&new).filter(|(_, (name, _))| name == key).count() <= 1));
        }

        #[test]
        fn a_fragment_has_one_way_of_being_written(fragment in "#?(s0?[0-9]{1,2}|[a-z]{4,12}(-c[0-9]{1,3})?|at-[0-9h-]{4,7})") {
            let selection = read(&fragment);
            let bare = fragment.trim_start_matches('#');
            let fact = bare.split_once("-c").map_or("", |(republic, _)| republic);
            prop_assert!(selection == Selection::None || [bare, fact].contains(&write(selection).as_str()));
            prop_assert!(moment(&fragment).is_none() || selection == Selection::None);
        }

        #[test]
        fn no_query_can_crash_it_and_what_is_written_is_read_back(query in "[?&=a-z0-9-]{0,80}|.{0,200}") {
            let state = read_options(&query, State::default());
            let written = write_options(&query, state);
            prop_assert_eq!(read_options(&written, State::default()), state);
            prop_assert_eq!(write_options(&written, state), written);
        }
    }
}
