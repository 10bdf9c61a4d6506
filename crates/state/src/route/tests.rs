//! Every state survives its URL, and no URL makes an invalid state.

use super::*;
use proptest::prelude::*;

#[test]
fn every_selection_survives_the_url() {
    let republics = Republic::ALL.map(Selection::Republic).into_iter();
    let sentences = SentenceNumber::all().map(Selection::Sentence);
    for selection in republics.chain(sentences).chain([Selection::None, Selection::Silence]) {
        assert_eq!(parse_fragment(&format_fragment(selection)), selection);
        assert_eq!(parse_fragment(&format!("#{}", format_fragment(selection))), selection);
    }
}

#[test]
fn the_fragment_of_a_context_fact_selects_the_republic_whose_article_contains_it() {
    assert_eq!(parse_fragment("#armenia-c2"), Selection::Republic(Republic::Armenia));
    assert_eq!(parse_fragment("#russia-c10"), Selection::Republic(Republic::Russia));
}

#[test]
fn an_unknown_fragment_selects_nothing() {
    for invalid in [
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
        assert_eq!(parse_fragment(invalid), Selection::None, "{invalid}");
    }
}

#[test]
fn every_moment_layer_and_filter_survives_the_url() {
    for moment in MomentIndex::all() {
        for layer in Layer::ALL {
            let filters = (0..layer.classes().len() as u8)
                .flat_map(|class| [Filter::any(class), Filter::group(class)])
                .map(Some)
                .chain([None]);
            for (filter, connectors) in filters.flat_map(|filter| [(filter, true), (filter, false)]) {
                let state = State {
                    connectors,
                    ..State::default().at_moment(moment).with_layer(layer).with_filter(filter)
                };
                assert_eq!(parse_query(&format_query("", state), State::default()), state);
            }
        }
    }
}

#[test]
fn the_default_state_has_an_empty_query() {
    assert_eq!(format_query("", State::default()), "");
    assert_eq!(format_query("?at=1993-09&layer=cis", State::default()), "");
}

#[test]
fn pairs_with_unknown_keys_stay_in_the_query() {
    let state = State::default().with_layer(Layer::Cis);
    assert_eq!(
        format_query("?utm=a%20b&layer=coverage&flag&empty=", state),
        "?utm=a%20b&flag&empty=&layer=cis"
    );
}

#[test]
fn unknown_values_leave_the_default() {
    for invalid in [
        "?",
        "?at=",
        "?at=1995-01",
        "?layer=CIS",
        "?show=strange",
        "?at=1993-9&&=&ties",
        "?layer=cis%00",
    ] {
        assert_eq!(parse_query(invalid, State::default()), State::default(), "{invalid}");
    }
    let class_of_another_layer = parse_query("?layer=cis&show=strained", State::default());
    assert_eq!(
        (class_of_another_layer.layer, class_of_another_layer.filter),
        (Layer::Cis, None)
    );
    assert_eq!(
        parse_query("?layer=cis&layer=stance", State::default()).layer,
        Layer::Cis
    );
}

#[test]
fn a_filter_is_its_class_and_whether_only_the_group_is_shown() {
    let improving = Layer::Stance.class_from_slug("improving").expect("a class");
    for (query, filter) in [
        ("?show=improving", Some(Filter::any(improving))),
        ("?show=improving-group", Some(Filter::group(improving))),
        ("?show=improving-named", None),
        ("?show=-group", None),
        ("?layer=cis&show=signed-group", None),
        // No relations are improving in December 1991, and only those with Russia after the return of Aliyev.
        ("?at=1991-12&show=improving", None),
        ("?at=1993-return&show=improving-group", None),
    ] {
        let state = parse_query(query, State::default());
        assert_eq!(state.filter, filter, "{query}");
        if filter.is_some() {
            assert_eq!(format_query("", state), query);
        }
    }
}

#[test]
fn the_fragment_of_an_account_names_its_moment() {
    assert_eq!(parse_moment("#at-1991-12"), Some(MomentIndex::FIRST));
    assert_eq!(parse_moment("#at-1994-03"), Some(NOW));
    assert_eq!(parse_moment("#at-1995"), None);
    assert_eq!(parse_moment("#1991-12"), None);
}

proptest! {
    #[test]
    fn any_fragment_can_be_parsed(fragment in ".{0,300}") {
        let selection = parse_fragment(&fragment);
        if selection != Selection::None && !fragment.contains("-c") {
            prop_assert_eq!(format_fragment(selection), fragment.strip_prefix('#').unwrap_or(&fragment));
        }
    }

    #[test]
    fn pairs_with_unknown_keys_keep_their_order_and_text(
        parts in proptest::collection::vec("[a-z]{1,6}(=[a-zA-Z0-9%._-]{0,6})?", 0..6), moment in 0..=NOW.get(), layer in 0..4_usize
    ) {
        let old = format!("?{}", parts.join("&"));
        let state = State::default().at_moment(MomentIndex::clamped(moment)).with_layer(Layer::ALL[layer]);
        let new = format_query(&old, state);
        let others = |query: &str| -> Vec<String> {
            let others = pairs(query).filter(|(_, (key, _))| !KEYS.contains(key));
            others.map(|(pair, _)| pair.to_owned()).collect()
        };
        prop_assert_eq!(others(&new), others(&old));
        prop_assert_eq!(parse_query(&new, State::default()), state);
        prop_assert!(KEYS.iter().all(|key| pairs(&new).filter(|(_, (name, _))| name == key).count() <= 1));
    }

    #[test]
    fn each_selection_has_one_fragment(fragment in "#?(s0?[0-9]{1,2}|[a-z]{4,12}(-c[0-9]{1,3})?|at-[0-9h-]{4,7})") {
        let selection = parse_fragment(&fragment);
        let bare = fragment.trim_start_matches('#');
        let fact = bare.split_once("-c").map_or("", |(republic, _)| republic);
        prop_assert!(selection == Selection::None || [bare, fact].contains(&format_fragment(selection).as_str()));
        prop_assert!(parse_moment(&fragment).is_none() || selection == Selection::None);
    }

    #[test]
    fn any_query_can_be_parsed_and_a_formatted_query_is_parsed_back(query in "[?&=a-z0-9-]{0,80}|.{0,200}") {
        let state = parse_query(&query, State::default());
        let formatted = format_query(&query, state);
        prop_assert_eq!(parse_query(&formatted, State::default()), state);
        prop_assert_eq!(format_query(&formatted, state), formatted);
    }
}
