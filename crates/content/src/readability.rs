//! The readability of a text as its Flesch–Kincaid grade: a school year in the United States.
//!
//! `0.39 × words / sentences + 11.8 × syllables / words − 15.59`, from J. P. Kincaid, R. P. Fishburne, R. L. Rogers and
//! B. S. Chissom, *Derivation of New Readability Formulas for Navy Enlisted Personnel*, Research Branch Report 8-75,
//! Naval Technical Training Command, 1975. Syllables are counted by rule, so a grade is good to about one year.

/// The counts of the formula.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Measure {
    /// Sentences: full stops, question and exclamation marks, and any words after the last of them.
    pub sentences: usize,
    /// Words: text between spaces that has a letter or a digit.
    pub words: usize,
    /// Syllables of all words.
    pub syllables: usize,
}

impl Measure {
    /// Counts a text.
    pub fn of(text: &str) -> Self {
        let mut measure = Self::default();
        let mut open = false;
        for word in text
            .split_whitespace()
            .filter(|word| word.chars().any(char::is_alphanumeric))
        {
            measure.words += 1;
            measure.syllables += syllables(word);
            let bare = word.trim_end_matches(['"', '\'', ')', '”', '’', ']']);
            open = !bare.ends_with(['.', '!', '?']);
            measure.sentences += usize::from(!open);
        }
        measure.sentences += usize::from(open);
        measure
    }

    /// The grade; 0 for a text without words.
    pub fn grade(self) -> f64 {
        if self.words == 0 {
            return 0.0;
        }
        let words = self.words as f64;
        0.39 * words / self.sentences as f64 + 11.8 * self.syllables as f64 / words - 15.59
    }
}

/// The Flesch–Kincaid grade of a text.
pub fn grade(text: &str) -> f64 {
    Measure::of(text).grade()
}

/// The syllables of one word, by rule. Parts joined by a hyphen count separately, abbreviations such as CIS count one for
/// each letter, and a number counts as one.
pub fn syllables(word: &str) -> usize {
    word.split(['-', '–', '—', '/'])
        .map(|part| part.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|part| !part.is_empty())
        .map(part)
        .sum::<usize>()
        .max(1)
}

fn part(word: &str) -> usize {
    let letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
    if letters.is_empty() {
        return 1;
    }
    if (2..=4).contains(&letters.len()) && letters.iter().all(|c| c.is_uppercase()) {
        return letters.len();
    }
    let whole = word.to_lowercase();
    let stem = whole
        .strip_suffix("'s")
        .or_else(|| whole.strip_suffix("’s"))
        .unwrap_or(&whole);
    let letters: Vec<char> = stem.chars().filter(|c| c.is_alphabetic()).collect();
    (groups(&letters) + hiatuses(&letters))
        .saturating_sub(silent(&letters))
        .max(1)
}

fn vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

/// The number of groups of adjacent vowels.
fn groups(letters: &[char]) -> usize {
    let mut before = false;
    let mut count = 0;
    for letter in letters {
        count += usize::from(vowel(*letter) && !before);
        before = vowel(*letter);
    }
    count
}

/// The number of adjacent vowels that belong to two syllables: Armen-i-a, per-i-od, Jan-u-ary; but not Russia, nation, language.
fn hiatuses(letters: &[char]) -> usize {
    (1..letters.len())
        .filter(|&at| {
            let before = at.checked_sub(2).map_or(' ', |b| letters[b]);
            match (letters[at - 1], letters[at]) {
                ('i', 'a') => !matches!(before, 'c' | 't' | 's' | 'g'),
                ('i', 'o') => !matches!(before, 'c' | 't' | 's' | 'g' | 'l' | 'n'),
                ('u', 'a') => !matches!(before, 'g' | 'q'),
                ('y', 'i') => true,
                _ => false,
            }
        })
        .count()
}

/// 1 if the word ends with a silent e, es or ed.
fn silent(letters: &[char]) -> usize {
    let at = |back: usize| letters.len().checked_sub(back).map_or(' ', |place| letters[place]);
    let quiet = match (at(2), at(1)) {
        ('l', 'e') => vowel(at(3)),
        (before, 'e') => !vowel(before),
        ('e', 'd') => !matches!(at(3), 't' | 'd') && !vowel(at(3)),
        ('e', 's') => !matches!(at(3), 's' | 'c' | 'z' | 'x' | 'g' | 'h' | 'i') && !vowel(at(3)),
        _ => false,
    };
    usize::from(quiet)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_of_words_of_the_page_are_counted() {
        for (word, count) in [
            ("Azerbaijan", 4),
            ("Azerbaijan's", 4),
            ("Russia", 2),
            ("Armenia", 4),
            ("Lithuania", 5),
            ("Latvia", 3),
            ("Nagorno-Karabakh", 6),
            ("CIS", 3),
            ("1992", 1),
            ("signed", 1),
            ("voted", 2),
            ("people", 2),
            ("little", 2),
            ("nation", 2),
            ("period", 3),
            ("January", 4),
            ("language", 2),
            ("sources", 2),
            ("leaders", 2),
            ("the", 1),
            ("of", 1),
            ("improved", 2),
            ("position", 3),
        ] {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    #[test]
    fn the_grade_follows_the_published_formula() {
        // Six words of one syllable in one sentence: 0.39 × 6 + 11.8 − 15.59.
        let measure = Measure::of("The cat sat on the mat.");
        assert_eq!(
            measure,
            Measure {
                sentences: 1,
                words: 6,
                syllables: 6
            }
        );
        assert!((measure.grade() - -1.45).abs() < 1e-9);
        // Two sentences, eight words, twelve syllables.
        let measure = Measure {
            sentences: 2,
            words: 8,
            syllables: 12,
        };
        assert!((measure.grade() - 3.67).abs() < 1e-9);
    }

    #[test]
    fn a_text_without_words_has_grade_zero_and_one_without_a_full_stop_is_one_sentence() {
        assert_eq!(grade(""), 0.0);
        assert_eq!(grade(" … — "), 0.0);
        assert_eq!(Measure::of("no stop").sentences, 1);
        assert_eq!(Measure::of("He left. \"She stayed.\" Both").sentences, 3);
    }

    #[test]
    fn long_words_and_long_sentences_raise_the_grade() {
        assert!(grade("It rains. We go in.") < grade("It rains and so we go in."));
        assert!(grade("We go in.") < grade("Everybody immediately retires."));
    }
}
