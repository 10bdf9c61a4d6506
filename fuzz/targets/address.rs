//! Arbitrary fragments, queries and search terms. Parsing never panics and always gives a valid state, and a state that is
//! written is parsed back unchanged.

#![no_main]

use azerbaijan_1994::address;
use azerbaijan_1994::facts::{MOMENTS, SENTENCES};
use azerbaijan_1994::search::{find, fold, Entry};
use azerbaijan_1994::view::{Selection, View};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|parts: (&str, &str, &str)| {
    let (fragment, query, typed) = parts;

    let selection = address::read(fragment);
    assert_eq!(address::read(&address::write(selection)), selection);
    if let Selection::Sentence(number) = selection {
        assert!((1..=SENTENCES).contains(&number));
    }
    if let Some(moment) = address::moment(fragment) {
        assert!(usize::from(moment) < MOMENTS.len());
        assert_eq!(selection, Selection::None, "a moment selects nothing");
    }

    let view = address::read_options(query, View::default().select(selection));
    assert!(usize::from(view.moment) < MOMENTS.len());
    assert!(view
        .only
        .is_none_or(|class| usize::from(class) < view.layer.classes().len()));
    assert_eq!(view.selection, selection, "the query selects nothing");
    let written = address::write_options(query, view);
    assert_eq!(address::read_options(&written, View::default().select(selection)), view);
    assert_eq!(address::write_options(&written, view), written);
    // Pairs with unknown keys are kept, in their order.
    let others = |query: &str| -> Vec<String> {
        let pairs = query.strip_prefix('?').unwrap_or(query).split('&');
        let others = pairs
            .filter(|pair| !pair.is_empty() && !address::KEYS.contains(&pair.split('=').next().unwrap_or_default()));
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
