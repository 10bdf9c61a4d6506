//! Messages with elements in them: a link, a title, a name in bold. Such a message gets a mark for each element, so that a
//! translation puts the element where its grammar wants it.

use leptos::prelude::*;

/// Stand for elements in the arguments of messages. Characters for private use: no text contains them.
pub const MARKS: [&str; 2] = ["\u{e000}", "\u{e001}"];

/// A part of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    Text(&'a str),
    /// The element with this place in [`MARKS`].
    Element(usize),
}

/// The parts of a message, in order.
pub fn pieces(message: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = message;
    while let Some((at, mark)) = rest
        .char_indices()
        .find_map(|(at, letter)| Some((at, MARKS.iter().position(|mark| mark.starts_with(letter))?)))
    {
        pieces.push(Piece::Text(&rest[..at]));
        pieces.push(Piece::Element(mark));
        rest = &rest[at + MARKS[mark].len()..];
    }
    pieces.push(Piece::Text(rest));
    pieces.retain(|piece| *piece != Piece::Text(""));
    pieces
}

/// A message with its elements in place of their marks. An element whose mark a translation repeats is printed once.
pub fn with<const N: usize>(message: &str, elements: [AnyView; N]) -> Vec<AnyView> {
    let mut elements = elements.map(Some);
    pieces(message)
        .into_iter()
        .filter_map(|piece| match piece {
            Piece::Text(text) => Some(text.to_owned().into_any()),
            Piece::Element(place) => elements.get_mut(place)?.take(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::print::print;

    #[test]
    fn elements_stand_where_the_message_has_their_marks() {
        let elements = || ["one", "two"].map(|text| view! { <b>{text}</b> }.into_any());
        let [one, two] = MARKS;
        for (message, html) in [
            (format!("A {one} b {two}."), "A <b>one</b> b <b>two</b>."),
            (format!("{two}{one}"), "<b>two</b><b>one</b>"),
            (format!("{one}, {one}"), "<b>one</b>, "),
            ("A < b".to_owned(), "A &lt; b"),
        ] {
            assert_eq!(print(with(&message, elements())), html);
        }
    }
}
