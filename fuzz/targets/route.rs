//! Arbitrary fragments, queries and search terms. Parsing never panics and always gives a valid state, and a state that is
//! written is parsed back unchanged.

#![no_main]

use interaction::search::{entry, find, fold, Entry};
use libfuzzer_sys::fuzz_target;
use state::{generated, route, Selection, State};

fuzz_target!(|parts: (&str, &str, &str)| {
    let (fragment, query, typed) = parts;

    let selection = route::parse_fragment(fragment);
    assert_eq!(route::parse_fragment(&route::format_fragment(selection)), selection);
    if route::parse_moment(fragment).is_some() {
        assert_eq!(selection, Selection::None, "a moment selects nothing");
    }

    let state = route::parse_query(query, State::default().select(selection));
    assert!(state
        .filter
        .is_none_or(|filter| generated::count(state.layer, state.moment, filter) > 0));
    assert_eq!(state.selection, selection, "the query selects nothing");
    let written = route::format_query(query, state);
    assert_eq!(route::parse_query(&written, State::default().select(selection)), state);
    assert_eq!(route::format_query(&written, state), written);
    // Pairs with unknown keys are kept, in their order.
    let others = |query: &str| -> Vec<String> {
        let pairs = query.strip_prefix('?').unwrap_or(query).split('&');
        let others =
            pairs.filter(|pair| !pair.is_empty() && !route::KEYS.contains(&pair.split('=').next().unwrap_or_default()));
        others.map(str::to_owned).collect()
    };
    assert_eq!(others(&written), others(query));

    let folded = fold(typed);
    assert_eq!(fold(&folded), folded, "folding is idempotent");
    let entry = |words: &str| Entry {
        label: words.to_owned(),
        words: fold(words),
        ..Entry::default()
    };
    let entries = [entry(fragment), entry(query), entry(typed)];
    let found = find(&entries, &folded);
    assert_eq!(
        folded.is_empty(),
        found.is_empty(),
        "a term matches itself, and an empty term matches nothing"
    );
    // What a host sends in place of the index.
    for entry in entry::parse(typed) {
        assert_eq!(fold(&entry.words), entry.words);
    }
});
