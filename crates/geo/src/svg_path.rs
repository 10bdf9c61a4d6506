//! The path string of an outline, read.
//!
//! Reads just the SVG that the recipe writes: `M x y` for the first ring and `m dx dy` (from the start of the ring
//! before) for the others, then one `l` with all its deltas, then `z`; whole numbers only.

use std::fmt;

use crate::outline::{Outline, Ring};
use crate::point::Point;

/// What can be wrong with a path string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OutlineError {
    /// There is no ring in it.
    Empty,
    /// Something else was expected at this byte.
    Unexpected {
        /// What was expected.
        expected: &'static str,
        /// Where, counted in bytes from the start.
        at: usize,
    },
    /// The ring that begins at this byte has fewer than three vertices.
    TooShort {
        /// Where, counted in bytes from the start.
        at: usize,
    },
}

impl fmt::Display for OutlineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "it has no ring"),
            Self::Unexpected { expected, at } => write!(f, "expected {expected} at byte {at}"),
            Self::TooShort { at } => write!(f, "the ring at byte {at} has fewer than three vertices"),
        }
    }
}

impl std::error::Error for OutlineError {}

/// A place in a path string.
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
    /// Reads a path string.
    ///
    /// # Errors
    /// When it is not of the form told at the top of this module.
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
