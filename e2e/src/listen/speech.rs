//! Orca's debug log: the lines that say what it spoke.
//!
//! ```text
//! 02:40:24.170291 - SPEECH OUTPUT: 'Finished loading.'{'established': False}
//! 02:40:24.392922 - SPEECH OUTPUT: 'To the map'
//! ```
//!
//! After the text may stand the voice, a Python dictionary. A text may have quotes and line breaks of its own.

const MARK: &str = "SPEECH OUTPUT: '";

/// What was spoken, in order.
pub fn utterances(log: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut lines = log.lines();
    while let Some(line) = lines.next() {
        let Some((_, rest)) = line.split_once(MARK) else {
            continue;
        };
        let mut text = rest.to_owned();
        while !is_whole(&text) {
            let Some(next) = lines.next() else { break };
            text.push('\n');
            text.push_str(next);
        }
        let spoken = without_voice(&text).trim();
        if !spoken.is_empty() {
            found.push(spoken.split_whitespace().collect::<Vec<_>>().join(" "));
        }
    }
    found
}

/// What is spoken of a page, without what is spoken of the address bar before it.
pub fn of_page(mut speech: Vec<String>) -> Vec<String> {
    let bar = speech.iter().rposition(|utterance| utterance.contains("enter address"));
    speech.drain(..bar.map_or(0, |index| index + 1));
    speech
}

/// Whether the text ends: with its quote, or with a voice.
fn is_whole(text: &str) -> bool {
    let text = text.trim_end();
    text.ends_with('\'') || text.ends_with('}') && without_voice(text).len() < text.len() - 1
}

/// The text before its closing quote.
fn without_voice(text: &str) -> &str {
    let text = text.trim_end();
    let end = match text.strip_suffix('}') {
        Some(rest) => rest.rfind("'{").or_else(|| rest.rfind("' {")),
        None => None,
    };
    match end {
        Some(end) => &text[..end],
        None => text.strip_suffix('\'').unwrap_or(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_speech_are_read_with_and_without_a_voice() {
        let log = "02:40:24.1 - WEB: 'not speech'\n\
                   02:40:24.2 - SPEECH OUTPUT: 'Finished loading.'{'established': False}\n\
                   SPEECH OUTPUT: 'To the map'\n\
                   KEYBOARD_EVENT:  type=ATSPI_KEY_PRESSED_EVENT\n\
                   SPEECH OUTPUT: 'a' {'rate': 50, 'family': {'name': 'x'}, 'established': False}\n";
        assert_eq!(utterances(log), ["Finished loading.", "To the map", "a"]);
    }

    #[test]
    fn quotes_braces_and_line_breaks_of_the_text_stay() {
        let log = "1 - SPEECH OUTPUT: 'T'bilisi; {Tiflis}'\n\
                   2 - SPEECH OUTPUT: 'Elchibey's words' {'established': False}\n\
                   3 - SPEECH OUTPUT: 'one\ntwo'{'established': False}\n\
                   4 - SPEECH OUTPUT: '’n’'\n";
        assert_eq!(
            utterances(log),
            ["T'bilisi; {Tiflis}", "Elchibey's words", "one two", "’n’"]
        );
    }

    #[test]
    fn empty_speech_is_none() {
        assert!(utterances("1 - SPEECH OUTPUT: ''\n2 - SPEECH OUTPUT: '  '{'established': False}\n").is_empty());
        assert!(utterances("").is_empty());
    }

    #[test]
    fn a_log_that_ends_inside_a_line_gives_what_is_there() {
        assert_eq!(utterances("1 - SPEECH OUTPUT: 'Arme"), ["Arme"]);
    }

    #[test]
    fn the_address_bar_is_not_of_the_page() {
        let speech = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let heard = speech(&["Search with X or enter address combo box collapsed", "A document web."]);
        assert_eq!(of_page(heard), ["A document web."]);
        assert_eq!(of_page(speech(&["A document web."])), ["A document web."]);
    }
}
