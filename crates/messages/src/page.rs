//! The messages of a live program as lines of text, which the page contains.
//!
//! A line is the message, with `{0}`, `{1}` … in place of its variables. One that depends on a number begins with a bar: then
//! follow the forms, each after a bar, and before them one digit for each number from 0 on, the index of its form (after 9 the next
//! characters of ASCII); the last digit holds for all numbers after it, or, if there are [`NUMBERS`] digits, those of the last hundred repeat.

use crate::argument::Argument;
use std::cell::Cell;

/// How many numbers decide the form: the plural rules of no language look at more than the last two digits.
pub const NUMBERS: usize = 200;

thread_local! {
    /// The lines of the page, and the number of the first.
    static LINES: Cell<(usize, &'static [&'static str])> = const { Cell::new((0, &[])) };
}

/// Takes the lines of a page; `first` is the number of its first message. Browsers have one page, so its list may be leaked.
/// Returns how many lines there are.
pub fn install(first: usize, text: &'static str) -> usize {
    let lines: Vec<_> = text.split('\n').collect();
    let lines: &'static [_] = lines.leak();
    LINES.set((first, lines));
    lines.len()
}

/// A message without variables. Empty if the page does not contain it.
pub fn text(number: usize) -> &'static str {
    let (first, lines) = LINES.get();
    let place = number.checked_sub(first);
    place.and_then(|place| lines.get(place)).copied().unwrap_or_default()
}

/// A message with variables.
pub fn format(number: usize, arguments: &[Argument<'_>]) -> String {
    fill(form(text(number), arguments), arguments)
}

/// The form of a line for the first number among the arguments.
fn form<'a>(line: &'a str, arguments: &[Argument<'_>]) -> &'a str {
    let Some(rest) = line.strip_prefix('|') else {
        return line;
    };
    let count = arguments.iter().find_map(|argument| match argument {
        Argument::Number(count) => Some(*count),
        Argument::Text(_) => None,
    });
    let mut parts = rest.split('|');
    let digits = parts.next().unwrap_or_default().as_bytes();
    let place = match count.unwrap_or_default() {
        count if count < digits.len() => count,
        count if digits.len() == NUMBERS => NUMBERS / 2 + count % (NUMBERS / 2),
        _ => digits.len().saturating_sub(1),
    };
    let index = digits
        .get(place)
        .map_or(0, |digit| usize::from(digit.saturating_sub(b'0')));
    parts.nth(index).unwrap_or_default()
}

/// Puts the arguments in their places.
fn fill(form: &str, arguments: &[Argument<'_>]) -> String {
    let mut text = String::new();
    for (place, piece) in form.split('{').enumerate() {
        let braced = piece.split_once('}').filter(|_| place > 0);
        let Some((index, rest)) = braced else {
            text.push_str(piece);
            continue;
        };
        let index = index
            .bytes()
            .next()
            .map_or(0, |digit| usize::from(digit.saturating_sub(b'0')));
        match arguments.get(index) {
            Some(Argument::Text(value)) => text.push_str(value),
            Some(Argument::Number(value)) => text.push_str(&value.to_string()),
            None => {}
        }
        text.push_str(rest);
    }
    text
}
