//! Search: finds and ranks the entries of the index for a query.
//!
//! There is no fuzzy matching: every word of the query must begin a word of the entry. "Byelorussia" finds Belarus because
//! the index contains it, and no query finds Russia because its name is part of another.

pub mod combobox;
pub mod entry;
mod fold;

pub use entry::{Entry, Kind};
pub use fold::fold;

/// The maximum number of results that are shown.
pub const MOST: usize = 8;

/// More than the highest rank.
const RANKS: usize = 17;

/// The indexes of the entries that match a folded query, best first, without duplicates of link and label. An empty query
/// matches nothing.
pub fn find(entries: &[Entry], query: &str) -> Vec<usize> {
    let mut found: Vec<usize> = Vec::new();
    if query.is_empty() {
        return found;
    }
    // By rank, then in the order of the index.
    let ranks: Vec<usize> = entries
        .iter()
        .map(|entry| rank(entry, query).unwrap_or(RANKS))
        .collect();
    for wanted in 0..RANKS {
        for (place, entry) in entries.iter().enumerate() {
            let is_known = |other: &usize| entries[*other].href == entry.href && entries[*other].label == entry.label;
            if ranks[place] == wanted && !found.iter().any(is_known) {
                found.push(place);
            }
        }
    }
    found
}

/// The rank of an entry, 0 for the best; `None` if it does not match. Equal labels and names come first, then the kind
/// decides, then whether the query is the beginning: "karabakh" is the term Nagorno-Karabakh, then Azerbaijan, in which a
/// place has that name.
fn rank(entry: &Entry, query: &str) -> Option<usize> {
    let mut typed = query.split_ascii_whitespace();
    if !typed.all(|typed| entry.words.split_ascii_whitespace().any(|word| word.starts_with(typed))) {
        return None;
    }
    let kind = entry.kind as usize;
    Some(match (entry.words.strip_prefix(query), entry.kind) {
        (Some(""), Kind::Label | Kind::Name) => kind,
        (Some(""), _) => 2 + 3 * kind,
        (Some(_), _) => 2 + 3 * kind + 1,
        (None, _) => 2 + 3 * kind + 2,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FILE: &str = "\
l\tBelarus\t#belarus
n\tBelarus\t#belarus\tFormerly: Byelorussia\tByelorussia
n\tBelarus\t#belarus\tFormerly: Belorussian SSR\tBelorussian SSR
l\tRussia\t#russia
n\tRussia\t#russia\tFormerly: Russian SFSR\tRussian SFSR
p\tAzerbaijan\t#azerbaijan\tPlace: Karabakh\tKarabakh
n\tKazakhstan\t#kazakhstan\tAlso: Alma-Ata\tAlma-Ata
s\tSentence 1\t#s1\tRussia signed a friendship treaty with Elchibey
t\tSentence 1\t#s1\tTopic: Treaty\tTreaty
l\tAbulfaz Elchibey\tglossary/#person-elchibey\tPresident
l\tAlma-Ata Declaration\tglossary/#term-alma-ata-declaration\tA paper
l\tNagorno-Karabakh\tglossary/#term-nagorno-karabakh\tA region
";

    fn found(query: &str) -> Vec<String> {
        let entries = entry::parse(FILE);
        let found = find(&entries, &fold(query));
        let named = |at: usize| format!("{} by {}", entries[at].label, entries[at].words);
        found.into_iter().map(named).collect()
    }

    #[test]
    fn a_name_of_another_republic_never_finds_russia() {
        for query in ["Byelorussia", "byelorussia", "Belorussian SSR", "belorus"] {
            let found = found(query);
            assert_eq!(found.len(), 1, "{query}");
            assert!(found[0].starts_with("Belarus"), "{query}");
        }
        assert!(found("orussia").is_empty());
        assert!(found("ussr").is_empty());
    }

    #[test]
    fn an_equal_label_comes_first_and_a_sentence_last() {
        assert_eq!(
            found("russia"),
            [
                "Russia by russia",
                "Sentence 1 by russia signed a friendship treaty with elchibey"
            ]
        );
    }

    #[test]
    fn a_word_of_a_label_comes_before_a_place_and_after_an_equal_name() {
        assert_eq!(found("alma ata")[0], "Kazakhstan by alma ata");
        assert_eq!(found("alma")[0], "Alma-Ata Declaration by alma ata declaration");
        for query in ["kara", "Karabakh"] {
            let expected = ["Nagorno-Karabakh by nagorno karabakh", "Azerbaijan by karabakh"];
            assert_eq!(found(query), expected, "{query}");
        }
    }

    #[test]
    fn a_person_comes_before_a_sentence_that_names_them() {
        assert!(found("elch")[0].starts_with("Abulfaz Elchibey"));
        assert_eq!(found("elch").len(), 2);
    }

    #[test]
    fn a_sentence_that_matches_by_topic_and_text_is_one_result() {
        assert_eq!(found("treaty"), ["Sentence 1 by treaty"]);
        assert_eq!(found("treaty friend").len(), 1);
    }

    #[test]
    fn hyphens_and_spaces_are_alike() {
        assert_eq!(found("alma ata"), found("Alma-Ata"));
    }

    #[test]
    fn an_empty_query_finds_nothing() {
        for query in ["", "   ", "-", "!?"] {
            assert!(found(query).is_empty());
        }
    }

    proptest! {
        #[test]
        fn any_query_runs_without_a_panic(query in ".{0,200}") {
            found(&query);
        }

        #[test]
        fn a_longer_query_finds_no_more(query in "[a-z ]{1,6}", end in "[a-z]{1,2}") {
            let (short, long) = (found(&query), found(&(query.clone() + &end)));
            // Of an entry that is found in two ways the better one is shown, so only the number is compared.
            prop_assert!(query.ends_with(' ') || long.len() <= short.len());
        }
    }
}
