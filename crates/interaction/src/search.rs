//! Search: which entries of the index a few typed words find, and in which order. Pure; what there is to find stands
//! in the printed page.
//!
//! Nothing is guessed: every typed word must begin a word of what an entry is found by. So "Byelorussia" finds Belarus
//! because the index says so, and nothing leads to Russia because its name is part of another.

/// The most results that are shown.
pub const MOST: usize = 8;

/// Something that can be found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// What is shown: "Belarus", "S4".
    pub label: String,
    /// Where it leads: "#belarus".
    pub href: String,
    /// Why it is found: "Older: Byelorussia"; empty where the label says it.
    pub why: String,
    /// What it is found by, [folded](fold).
    pub words: String,
    /// Whether that is running text, which comes after every name.
    pub text: bool,
}

/// Lower case, without accents, hyphens and apostrophes: `Naxçıvan` and `naxcivan` are the same, and so are `Alma-Ata`
/// and `alma ata`. Words are parted by single spaces.
pub fn fold(text: &str) -> String {
    let mut folded = String::new();
    for letter in text.chars() {
        let plain = plain(letter);
        if plain == ' ' {
            if !folded.is_empty() && !folded.ends_with(' ') {
                folded.push(' ');
            }
        } else if plain != '\'' {
            folded.push(plain);
        }
    }
    if folded.ends_with(' ') {
        folded.pop();
    }
    folded
}

/// A letter or digit without its accent, `'` for what is left out, a space for everything that parts words.
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

/// The places of the entries that a query finds, best first, at most [`MOST`]; of entries that lead to one place under
/// one label, the best. Nothing typed finds nothing.
pub fn find(entries: &[Entry], query: &str) -> Vec<usize> {
    let query = fold(query);
    let mut found: Vec<usize> = Vec::new();
    if query.is_empty() {
        return found;
    }
    for wanted in 0..=3_u8 {
        for (place, entry) in entries.iter().enumerate() {
            let known = || {
                found
                    .iter()
                    .any(|other| entries[*other].href == entry.href && entries[*other].label == entry.label)
            };
            if found.len() < MOST && rank(entry, &query) == Some(wanted) && !known() {
                found.push(place);
            }
        }
    }
    found
}

/// How well an entry fits: 0 the very words, 1 its beginning, 2 somewhere, 3 in running text; none if a typed word begins no word of it.
fn rank(entry: &Entry, query: &str) -> Option<u8> {
    let all = query
        .split(' ')
        .all(|typed| entry.words.split(' ').any(|word| word.starts_with(typed)));
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
    fn a_name_of_another_republic_never_leads_to_russia() {
        for query in ["Byelorussia", "byelorussia", "Belorussian SSR", "belorus"] {
            let found = found(query);
            assert_eq!(found.len(), 1, "{query}");
            assert!(found[0].starts_with("Belarus"), "{query}");
        }
        assert!(found("orussia").is_empty());
        assert!(found("ussr").is_empty());
    }

    #[test]
    fn accents_hyphens_and_capitals_do_not_matter() {
        for query in ["naxcivan", "NAXÇIVAN", "Naxçıvan"] {
            assert_eq!(found(query), ["Azerbaijan by naxcivan"]);
        }
        assert_eq!(found("alma ata"), found("Alma-Ata"));
        assert_eq!(fold("  Oʻzbekiston – T’bilisi! "), "ozbekiston tbilisi");
    }

    #[test]
    fn the_very_name_comes_first_then_its_beginning_then_the_text() {
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
    fn a_person_comes_before_a_sentence_that_names_them() {
        assert!(found("elch")[0].starts_with("Abulfaz Elchibey"));
        assert_eq!(found("elch").len(), 2);
    }

    #[test]
    fn nothing_typed_finds_nothing() {
        for query in ["", "   ", "-", "!?"] {
            assert!(found(query).is_empty());
        }
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing_and_leaves_plain_words(text in ".{0,80}") {
            let folded = fold(&text);
            prop_assert_eq!(&fold(&folded), &folded);
            prop_assert!(folded.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == ' '));
            prop_assert!(!folded.contains("  ") && folded.trim() == folded);
        }

        #[test]
        fn no_query_can_crash_it_or_find_too_much(query in ".{0,200}") {
            prop_assert!(found(&query).len() <= MOST);
        }
    }
}
