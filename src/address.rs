//! The URL and the state: the fragment is the selection. Reading never fails; what is not understood selects
//! nothing.

use crate::republic::Republic;
use crate::view::Selection;

/// How many sentences the source has; a test of the content holds it to this.
pub const SENTENCES: u8 = 13;

/// The selection that a fragment names, with or without its `#`. Anything unknown selects nothing.
pub fn read(fragment: &str) -> Selection {
    let name = fragment.strip_prefix('#').unwrap_or(fragment);
    if let Some(republic) = Republic::from_slug(name) {
        return Selection::Republic(republic);
    }
    match name.strip_prefix('s') {
        // `s07` and `s+7` parse as numbers but are not ids: only the canonical form counts.
        Some(digits) if !digits.starts_with(['0', '+']) => match digits.parse() {
            Ok(number @ 1..=SENTENCES) => Selection::Sentence(number),
            _ => Selection::None,
        },
        _ => Selection::None,
    }
}

/// The fragment of a selection, without its `#`; empty when nothing is chosen.
pub fn write(selection: Selection) -> String {
    match selection {
        Selection::None => String::new(),
        Selection::Republic(republic) => republic.slug().to_owned(),
        Selection::Sentence(number) => format!("s{number}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_selection_survives_the_url() {
        let republics = Republic::ALL.map(Selection::Republic).into_iter();
        let sentences = (1..=SENTENCES).map(Selection::Sentence);
        for selection in republics.chain(sentences).chain([Selection::None]) {
            assert_eq!(read(&write(selection)), selection);
            assert_eq!(read(&format!("#{}", write(selection))), selection);
        }
    }

    #[test]
    fn what_is_not_an_id_selects_nothing() {
        for nonsense in [
            "",
            "#",
            "##armenia",
            "#Armenia",
            "#armenia/",
            "#s0",
            "#s14",
            "#s01",
            "#s+1",
            "#s",
            "#s1x",
            "#%61rmenia",
            "#about",
        ] {
            assert_eq!(read(nonsense), Selection::None, "{nonsense}");
        }
    }

    proptest! {
        #[test]
        fn no_fragment_can_crash_it(fragment in ".{0,300}") {
            let selection = read(&fragment);
            if selection != Selection::None {
                prop_assert_eq!(write(selection), fragment.strip_prefix('#').unwrap_or(&fragment));
            }
        }
    }
}
