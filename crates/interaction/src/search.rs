//! Search: finds and ranks the entries of the index for a query. The entries come from the printed page.
//!
//! There is no fuzzy matching: every word of the query must begin a word of the entry. "Byelorussia" finds Belarus because
//! the index contains it, and no query finds Russia because its name is part of another.

/// The maximum number of results.
pub const MOST: usize = 8;

/// An entry of the index.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The label: "Belarus", "S4".
    pub label: String,
    /// The link: "#belarus".
    pub href: String,
    /// The match, if it is not the label: "Older: Byelorussia"; else empty.
    pub why: String,
    /// The searched text, [folded](fold).
    pub words: String,
    /// Whether the searched text is prose, which ranks after names.
    pub text: bool,
}

/// Folds a text for comparison: lower case, without accents and apostrophes, single spaces between words and instead of
/// hyphens. `Naxçıvan` equals `naxcivan`, `Alma-Ata` equals `alma ata`.
pub fn fold(text: &str) -> String {
    let mut folded = String::new();
    for letter in text.chars() {
        let plain = plain(letter);
        let is_extra_space = plain == ' ' && (folded.is_empty() || folded.ends_with(' '));
        if plain != '\'' && !is_extra_space {
            folded.push(plain);
        }
    }
    if folded.ends_with(' ') {
        folded.pop();
    }
    folded
}

/// The letter or digit without its accent, `'` for characters to leave out, a space for separators.
fn plain(letter: char) -> char {
    match letter {
        'a'..='z' | '0'..='9' => letter,
        'A'..='Z' => letter.to_ascii_lowercase(),
        'à'..='å' | 'À'..='Å' | 'ā' | 'Ā' | 'ă' | 'Ă' | 'ə' | 'Ə' => 'a',
        'ç' | 'Ç' | 'č' | 'Č' => 'c',
        'è'..='ë' | 'È'..='Ë' | 'ē' | 'Ē' => 'e',
        'ğ' | 'Ğ' => 'g',
        'ì'..='ï' | 'Ì'..='Ï' | 'ī' | 'Ī' | 'ı' | 'İ' => 'i',
        'ñ' | 'Ñ' | 'ň' | 'Ň' => 'n',
        'ò'..='ö' | 'Ò'..='Ö' => 'o',
        'ş' | 'Ş' | 'ș' | 'Ș' | 'š' | 'Š' => 's',
        'ţ' | 'Ţ' | 'ț' | 'Ț' => 't',
        'ù'..='ü' | 'Ù'..='Ü' | 'ū' | 'Ū' | 'ŭ' | 'Ŭ' => 'u',
        'ý' | 'Ý' => 'y',
        'ž' | 'Ž' => 'z',
        '\'' | '’' | '‘' | 'ʻ' | 'ʼ' => '\'',
        _ => ' ',
    }
}

/// The indexes of the entries that match a query, best first, at most [`MOST`], without duplicates of link and label. An
/// empty query matches nothing.
pub fn find(entries: &[Entry], query: &str) -> Vec<usize> {
    let query = fold(query);
    let mut found: Vec<usize> = Vec::new();
    if query.is_empty() {
        return found;
    }
    // By rank, then in the order of the index.
    let mut ranked: Vec<(u8, usize)> = Vec::new();
    for (place, entry) in entries.iter().enumerate() {
        if let Some(rank) = rank(entry, &query) {
            ranked.push((rank, place));
        }
    }
    for wanted in 0..=3 {
        for (rank, place) in &ranked {
            let entry = &entries[*place];
            let is_known = found
                .iter()
                .any(|other| entries[*other].href == entry.href && entries[*other].label == entry.label);
            if *rank == wanted && found.len() < MOST && !is_known {
                found.push(*place);
            }
        }
    }
    found
}

/// The rank of an entry: 0 equal, 1 at the beginning, 2 elsewhere, 3 in prose; `None` if it does not match.
fn rank(entry: &Entry, query: &str) -> Option<u8> {
    let all = query
        .split_ascii_whitespace()
        .all(|typed| entry.words.split_ascii_whitespace().any(|word| word.starts_with(typed)));
    match all {
        false => None,
        true if entry.words == query => Some(0),
        true if entry.text => Some(3),
        true if entry.words.starts_with(query) => Some(1),
        true => Some(2),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn entry(label: &str, found_by: &str) -> Entry {
        Entry {
            label: label.into(),
            href: format!("#{}", label.to_lowercase()),
            why: String::new(),
            words: fold(found_by),
            text: label == "S1",
        }
    }

    fn found(query: &str) -> Vec<String> {
        let entries = [
            entry("Belarus", "Belarus"),
            entry("Belarus", "Byelorussia"),
            entry("Belarus", "Belorussian SSR"),
            entry("Russia", "Russia"),
            entry("Russia", "Russian SFSR"),
            entry("Azerbaijan", "Naxçıvan"),
            entry("Kazakhstan", "Alma-Ata"),
            entry("S1", "Russia signed a friendship treaty with Elchibey"),
            entry("Abulfaz Elchibey", "Abulfaz Elchibey"),
        ];
        find(&entries, query)
            .into_iter()
            .map(|at| format!("{} by {}", entries[at].label, entries[at].words))
            .collect()
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
    fn accents_hyphens_and_case_do_not_matter() {
        for query in ["naxcivan", "NAXÇIVAN", "Naxçıvan"] {
            assert_eq!(found(query), ["Azerbaijan by naxcivan"]);
        }
        assert_eq!(found("alma ata"), found("Alma-Ata"));
        assert_eq!(fold("  Oʻzbekiston – T’bilisi! "), "ozbekiston tbilisi");
    }

    #[test]
    fn an_equal_name_comes_first_then_a_prefix_then_prose() {
        assert_eq!(
            found("russia"),
            [
                "Russia by russia",
                "S1 by russia signed a friendship treaty with elchibey"
            ]
        );
        assert_eq!(
            found("treaty friend"),
            ["S1 by russia signed a friendship treaty with elchibey"]
        );
    }

    #[test]
    fn a_person_ranks_before_a_sentence_that_names_them() {
        assert!(found("elch")[0].starts_with("Abulfaz Elchibey"));
        assert_eq!(found("elch").len(), 2);
    }

    #[test]
    fn an_empty_query_finds_nothing() {
        for query in ["", "   ", "-", "!?"] {
            assert!(found(query).is_empty());
        }
    }

    proptest! {
        #[test]
        fn folding_is_idempotent_and_leaves_plain_words(text in ".{0,80}") {
            let folded = fold(&text);
            prop_assert_eq!(&fold(&folded), &folded);
            prop_assert!(folded.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == ' '));
            prop_assert!(!folded.contains("  ") && folded.trim() == folded);
        }

        #[test]
        fn any_query_runs_without_a_panic_and_finds_at_most_the_maximum(query in ".{0,200}") {
            prop_assert!(found(&query).len() <= MOST);
        }
    }
}
