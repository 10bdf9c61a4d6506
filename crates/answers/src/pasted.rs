//! Finds links in what a teacher pastes: a column of a table, a chat, mails. Other words are left aside.

use crate::base64;
use crate::code::LONGEST;

/// A link, or what should be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found<'a> {
    /// The line it stands in, from 1.
    pub line: usize,
    /// The fragment of the link, or the code itself; empty for a link without a fragment.
    pub code: &'a str,
}

/// Everything in a text that is a link or looks like a code, in its order.
pub fn links(text: &str) -> impl Iterator<Item = Found<'_>> {
    text.lines().zip(1..).flat_map(|(words, line)| {
        let is_gap = |c: char| c.is_whitespace() || "<>\"'“”„«»,;|()[]".contains(c);
        words.split(is_gap).filter_map(move |word| {
            Some(Found {
                line,
                code: code(word)?,
            })
        })
    })
}

fn code(word: &str) -> Option<&str> {
    match word.rsplit_once('#') {
        // Chats put a full stop after a link.
        Some((before, fragment)) if before.contains('/') || before.contains('.') => {
            Some(fragment.trim_end_matches(|c| !base64::is_digit(c)))
        }
        Some(_) => None,
        None if word.contains("://") => Some(""),
        None => looks_like_code(word).then_some(word),
    }
}

/// Whether a word without a link may be a code: no word of a language has a digit there and is that long.
fn looks_like_code(word: &str) -> bool {
    let mut characters = word.chars();
    let is_begun = characters.next().is_some_and(|c| c.is_ascii_lowercase())
        && characters.next().is_some_and(|c| c.is_ascii_digit());
    is_begun && (20..=2 * LONGEST).contains(&word.len()) && word.chars().all(base64::is_digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_found_among_words() {
        let text = "From: Anna (8b)\nhttps://map.example/read/#r1AAAA.\n\n\
                    2; <https://map.example/quiz/#s1BB>; see you #8b\nr1ABCDEFGHIJKLMNOPQRSTUV http://other.example/";
        let found: Vec<_> = links(text).map(|found| (found.line, found.code)).collect();
        let expected = [(2, "r1AAAA"), (4, "s1BB"), (5, "r1ABCDEFGHIJKLMNOPQRSTUV"), (5, "")];
        assert_eq!(found, expected);
    }

    #[test]
    fn words_alone_are_no_links() {
        assert_eq!(links("Two answers are missing: 8b, s12, r2-d2\n\n#armenia").count(), 0);
    }
}
