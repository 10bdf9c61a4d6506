//! Words of speech: counting them, finding a phrase, and finding a phrase that is spoken twice in a row.

/// The words of a text as they are compared: lower case, without punctuation. The marks † and ‡ alone are not words.
pub fn words(text: &str) -> Vec<String> {
    text.split(|c: char| c.is_whitespace() || c == '—' || c == '–')
        .map(|word| word.chars().filter(|c| c.is_alphanumeric()).collect::<String>())
        .filter(|word| !word.is_empty())
        .map(|word| word.to_lowercase())
        .collect()
}

/// How many words were spoken.
pub fn count(speech: &[String]) -> usize {
    speech.iter().map(|utterance| words(utterance).len()).sum()
}

/// Whether the speech has the words of the phrase in this order, one after the other.
pub fn contains(speech: &[String], phrase: &str) -> bool {
    let (spoken, phrase) = (all(speech), words(phrase));
    !phrase.is_empty() && spoken.windows(phrase.len()).any(|window| window == phrase)
}

/// Whether nothing was spoken but the name of nothing: "blank", or punctuation.
pub fn is_blank(speech: &[String]) -> bool {
    !speech.is_empty() && all(speech).iter().all(|word| word == "blank")
}

/// The first phrase that is spoken twice in a row: a whole utterance, or two words and more.
pub fn repeated(speech: &[String]) -> Option<String> {
    let utterances: Vec<_> = speech.iter().map(|utterance| words(utterance)).collect();
    let same = utterances
        .windows(2)
        .find(|pair| !pair[0].is_empty() && pair[0] == pair[1]);
    if let Some(pair) = same {
        return Some(pair[0].join(" "));
    }
    let spoken = utterances.concat();
    (2..=spoken.len() / 2)
        .flat_map(|length| {
            spoken
                .windows(2 * length)
                .map(|window| window.split_at(window.len() / 2))
        })
        .find(|(first, second)| first == second)
        .map(|(phrase, _)| phrase.join(" "))
}

fn all(speech: &[String]) -> Vec<String> {
    speech.iter().flat_map(|utterance| words(utterance)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn speech(utterances: &[&str]) -> Vec<String> {
        utterances.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn words_are_counted_without_punctuation_and_marks() {
        assert_eq!(
            count(&speech(&["Armenia. In conflict.", " – ", "link", "†", "1,630 km"])),
            6
        );
        assert_eq!(count(&[]), 0);
    }

    #[test]
    fn a_phrase_is_found_across_utterances_by_whole_words() {
        let heard = speech(&["Armenia.", "heading level 2", "Browse mode"]);
        assert!(contains(&heard, "armenia heading"));
        assert!(!contains(&heard, "menia heading"));
        assert!(!contains(&heard, "Armenia level"));
        assert!(!contains(&heard, "…"));
    }

    #[test]
    fn only_blank_or_punctuation_is_blank() {
        for blank in [&["blank"][..], &["blank", "Blank."], &[", "]] {
            assert!(is_blank(&speech(blank)), "{blank:?}");
        }
        for other in [&[][..], &["blank", "Armenia"], &["Blank map link"]] {
            assert!(!is_blank(&speech(other)), "{other:?}");
        }
    }

    #[test]
    fn a_phrase_that_is_spoken_twice_in_a_row_is_found() {
        for (heard, phrase) in [
            (&["pressed", "Pressed."][..], Some("pressed")),
            (&["Early 1994", "Early 1994."], Some("early 1994")),
            (&["Russia chosen. Improving. Russia chosen."], None),
            (&["Map shows CIS. Map shows CIS."], Some("map shows cis")),
            (
                &["link", "Armenia in conflict", "In conflict link"],
                Some("in conflict"),
            ),
            (
                &["CIS toggle button not pressed", "Coverage toggle button not pressed"],
                None,
            ),
            (&["New York, New Delhi"], None),
            (&[", ", " ."], None),
        ] {
            assert_eq!(repeated(&speech(heard)).as_deref(), phrase, "{heard:?}");
        }
    }
}
