//! Parses the SVG path string of an outline.
//!
//! It accepts only the SVG that the recipe writes: `M x y` for the first ring and `m dx dy` (from the start of the ring
//! before) for the others, then one `l` with all its deltas, then `z`; whole numbers only.

use crate::outline::{Outline, Ring};
use crate::point::Point;

/// An error in a path string.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OutlineError {
    #[error("it has no ring")]
    Empty,
    #[error("expected {expected} at byte {at}")]
    Unexpected { expected: &'static str, at: usize },
    #[error("the ring at byte {at} has fewer than three vertices")]
    TooShort { at: usize },
}

/// A position in a path string.
struct Reader<'a> {
    text: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    fn take(&mut self, letter: u8) -> bool {
        let found = self.peek() == Some(letter);
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, letter: u8, expected: &'static str) -> Result<(), OutlineError> {
        if self.take(letter) {
            Ok(())
        } else {
            Err(OutlineError::Unexpected { expected, at: self.at })
        }
    }

    fn number(&mut self) -> Result<i32, OutlineError> {
        self.take(b' ');
        let start = self.at;
        self.take(b'-');
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        std::str::from_utf8(&self.text[start..self.at])
            .ok()
            .and_then(|digits| digits.parse().ok())
            .ok_or(OutlineError::Unexpected {
                expected: "a whole number",
                at: start,
            })
    }

    fn step(&mut self, [x, y]: Point) -> Result<Point, OutlineError> {
        Ok([x.saturating_add(self.number()?), y.saturating_add(self.number()?)])
    }
}

impl Outline {
    /// Parses a path string.
    ///
    /// # Errors
    /// When it is not of the form that the documentation of this module describes.
    pub fn parse(path: &str) -> Result<Self, OutlineError> {
        let mut reader = Reader {
            text: path.as_bytes(),
            at: 0,
        };
        let mut rings: Vec<Ring> = Vec::new();
        let mut start = [0, 0];
        while reader.peek().is_some() {
            let at = reader.at;
            if rings.is_empty() {
                reader.expect(b'M', "M")?;
            } else {
                reader.expect(b'm', "m")?;
            }
            start = reader.step(start)?;
            let mut ring = vec![start];
            let mut here = start;
            reader.expect(b'l', "l")?;
            while !reader.take(b'z') {
                here = reader.step(here)?;
                ring.push(here);
            }
            if ring.len() < 3 {
                return Err(OutlineError::TooShort { at });
            }
            rings.push(Ring(ring));
        }
        if rings.is_empty() {
            return Err(OutlineError::Empty);
        }
        Ok(Self { rings })
    }
}
