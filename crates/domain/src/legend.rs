//! The line format of the legend. The legend is one sentence for each layer and moment; in its line, what is not plain text
//! stands in braces: `were {improving|improving} with Russia; … in conflict with Armenia{armenia}.` The content crate writes
//! the lines, they are printed once in the page, and the live page parses the one it shows.

use std::fmt;

/// A part of the sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    Text(&'a str),
    /// A button that filters the map: `{improving-group|as a group}`.
    Button {
        /// The id of its [`crate::filter::Filter`].
        filter: &'a str,
        word: &'a str,
    },
    /// A mark after the name of a republic whose reading rests on other sources too: `{armenia}`, shown as †.
    Mark {
        /// The id of the republic.
        republic: &'a str,
    },
}

impl fmt::Display for Part<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => out.write_str(text),
            Self::Button { filter, word } => write!(out, "{{{filter}|{word}}}"),
            Self::Mark { republic } => write!(out, "{{{republic}}}"),
        }
    }
}

/// The parts of a line. Never fails: a brace without its pair is dropped, and what follows it is text.
pub fn parse(line: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    for (place, piece) in line.split('{').enumerate() {
        let text = match piece.split_once('}') {
            Some((braced, text)) if place > 0 => {
                parts.push(match braced.split_once('|') {
                    Some((filter, word)) => Part::Button { filter, word },
                    None => Part::Mark { republic: braced },
                });
                text
            }
            _ => piece,
        };
        if !text.is_empty() {
            parts.push(Part::Text(text));
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn buttons_and_marks_stand_in_braces() {
        assert_eq!(
            parse("were {improving-group|as a group}; Armenia{armenia}"),
            [
                Part::Text("were "),
                Part::Button {
                    filter: "improving-group",
                    word: "as a group"
                },
                Part::Text("; Armenia"),
                Part::Mark { republic: "armenia" },
            ]
        );
        assert_eq!(parse("a {b"), [Part::Text("a "), Part::Text("b")]);
        assert_eq!(parse(""), []);
    }

    proptest! {
        #[test]
        fn a_written_line_is_parsed_back(pieces in proptest::collection::vec(("[^{}|]{1,12}", "[a-z-]{1,12}", "[^{}|]{0,12}", any::<bool>()), 0..9)) {
            let mut parts = Vec::new();
            for (text, id, word, is_button) in &pieces {
                parts.push(Part::Text(text));
                parts.push(if *is_button { Part::Button { filter: id, word } } else { Part::Mark { republic: id } });
            }
            let line: String = parts.iter().map(Part::to_string).collect();
            prop_assert_eq!(parse(&line), parts);
        }

        #[test]
        fn any_line_can_be_parsed(line in "[{}|a-z† ]{0,40}|.{0,200}") {
            let parts = parse(&line);
            let is_plain = !line.is_empty() && !line.contains('{');
            prop_assert!(!is_plain || parts == [Part::Text(&line)]);
            let shown: usize = parts.iter().map(|part| part.to_string().len()).sum();
            prop_assert!(shown <= line.len(), "nothing is invented");
        }
    }
}
