//! Arbitrary fragments, queries and search terms. Parsing never panics and always gives a valid state, and a state that is
//! written is parsed back unchanged.

#![no_main]

use interaction::search::{find, fold, Entry};
use libfuzzer_sys::fuzz_target;
use state::generated::{MOMENTS, SENTENCES};
use state::{route, Selection, State};

fuzz_target!(|parts: (&str, &str, &str)| {
    let (fragment, query, typed) = parts;

    let selection = route::read(fragment);
    assert_eq!(route::read(&route::write(selection)), selection);
    if let Selection::Sentence(number) = selection {
        assert!((1..=SENTENCES).contains(&number));
    }
    if let Some(moment) = route::moment(fragment) {
        assert!(usize::from(moment) < MOMENTS.len());
        assert_eq!(selection, Selection::None, "a moment selects nothing");
    }

    let state = route::read_options(query, State::default().select(selection));
    assert!(usize::from(state.moment) < MOMENTS.len());
    assert!(state
        .only
        .is_none_or(|class| usize::from(class) < state.layer.classes().len()));
    assert_eq!(state.selection, selection, "the query selects nothing");
    let written = route::write_options(query, state);
    assert_eq!(route::read_options(&written, State::default().select(selection)), state);
    assert_eq!(route::write_options(&written, state), written);
    // Pairs with unknown keys are kept, in their order.
    let others = |query: &str| -> Vec<String> {
        let pairs = query.strip_prefix('?').unwrap_or(query).split('&');
        let others = pairs
            .filter(|pair| !pair.is_empty() && !route::KEYS.contains(&pair.split('=').next().unwrap_or_default()));
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
    let found = find(&entries, typed);
    assert_eq!(
        folded.is_empty(),
        found.is_empty(),
        "a term matches itself, and an empty term matches nothing"
    );
});
