//! The shape behind a path string: its rings, what lies inside, how large it is.
//!
//! Reads just the SVG that the recipe writes: `M x y` for the first ring and `m dx dy` (from the start of the ring
//! before) for the others, then one `l` with all its deltas, then `z`; whole numbers only. Map units, y down.

use std::fmt;

use super::{Point, Rect};

/// A closed ring of at least three vertices; the first is not repeated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ring(pub Vec<Point>);

/// Rings taken together by the even-odd rule: a ring inside another is a hole in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline {
    /// The rings, in the order of the path.
    pub rings: Vec<Ring>,
}

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

    /// Whether a place lies inside. On the line itself either answer may come.
    pub fn contains(&self, place: [f64; 2]) -> bool {
        self.rings.iter().filter(|ring| ring.contains(place)).count() % 2 == 1
    }

    /// The area inside, in square map units.
    pub fn area(&self) -> f64 {
        // A place just inside each ring tells how many others are around it, and so whether it is a hole.
        self.rings.iter().fold(0.0, |sum, ring| {
            let place = ring.just_inside();
            let around = self
                .rings
                .iter()
                .filter(|other| *other != ring && other.contains(place))
                .count();
            sum + if around % 2 == 0 { ring.area() } else { -ring.area() }
        })
    }

    /// The rectangle around all of it.
    pub fn bounds(&self) -> Rect {
        let points = || self.rings.iter().flat_map(|ring| &ring.0);
        let reach = |axis: usize| {
            let low = points().map(|p| p[axis]).min().unwrap_or_default();
            (low, points().map(|p| p[axis]).max().unwrap_or_default() - low)
        };
        let ((x, width), (y, height)) = (reach(0), reach(1));
        Rect { x, y, width, height }
    }

    /// All the sides of all the rings.
    pub fn sides(&self) -> impl Iterator<Item = (Point, Point)> + '_ {
        self.rings.iter().flat_map(Ring::sides)
    }
}

impl Ring {
    /// The sides, the closing one included.
    pub fn sides(&self) -> impl Iterator<Item = (Point, Point)> + '_ {
        self.0.iter().copied().zip(self.0.iter().copied().cycle().skip(1))
    }

    /// Whether a place lies inside this ring alone.
    pub fn contains(&self, [x, y]: [f64; 2]) -> bool {
        // A plain loop: this is the one busy place of the tests.
        let Some(mut a) = self.0.last() else { return false };
        let mut inside = false;
        for b in &self.0 {
            if (f64::from(a[1]) > y) != (f64::from(b[1]) > y) {
                let share = (y - f64::from(a[1])) / f64::from(b[1] - a[1]);
                inside ^= f64::from(a[0]) + share * f64::from(b[0] - a[0]) < x;
            }
            a = b;
        }
        inside
    }

    /// The area inside this ring alone.
    pub fn area(&self) -> f64 {
        let double: i64 = self
            .sides()
            .map(|([ax, ay], [bx, by])| i64::from(ax) * i64::from(by) - i64::from(bx) * i64::from(ay))
            .sum();
        #[allow(clippy::cast_precision_loss)] // far below 2^52
        let double = double as f64;
        double.abs() / 2.0
    }

    /// Where the ring crosses a level line, in no order.
    fn crossings(&self, y: f64) -> impl Iterator<Item = f64> + '_ {
        self.sides().filter_map(move |([ax, ay], [bx, by])| {
            let [ax, ay, bx, by] = [ax, ay, bx, by].map(f64::from);
            ((ay > y) != (by > y)).then(|| ax + (y - ay) / (by - ay) * (bx - ax))
        })
    }

    /// A place inside the ring and a hair from its line. Halfway between two rows, so that no vertex is in the way.
    fn just_inside(&self) -> [f64; 2] {
        let y = f64::from(self.0.iter().map(|p| p[1]).min().unwrap_or_default()) + 0.5;
        [self.crossings(y).fold(f64::INFINITY, f64::min) + 1e-6, y]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn written(rings: &[Vec<Point>]) -> String {
        let mut path = String::new();
        let mut start = [0, 0];
        for (place, ring) in rings.iter().enumerate() {
            let [x, y] = [ring[0][0] - start[0], ring[0][1] - start[1]];
            path += &format!("{}{x} {y}l", if place == 0 { 'M' } else { 'm' });
            for pair in ring.windows(2) {
                path += &format!("{} {} ", pair[1][0] - pair[0][0], pair[1][1] - pair[0][1]);
            }
            path = path.trim_end().to_owned() + "z";
            start = ring[0];
        }
        path
    }

    fn rings() -> impl Strategy<Value = Vec<Vec<Point>>> {
        let point = (-999..999_i32, -999..999_i32).prop_map(|(x, y)| [x, y]);
        proptest::collection::vec(proptest::collection::vec(point, 3..12), 1..4)
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back_and_lies_in_its_bounds(rings in rings()) {
            let outline = Outline::parse(&written(&rings)).expect("a path");
            let read: Vec<_> = outline.rings.iter().map(|ring| ring.0.clone()).collect();
            prop_assert_eq!(&read, &rings);
            prop_assert_eq!(outline.sides().count(), rings.iter().map(Vec::len).sum::<usize>());
            let bounds = outline.bounds();
            prop_assert!(!outline.contains([f64::from(bounds.x) - 1.0, f64::from(bounds.y)]));
        }

        #[test]
        fn an_outline_that_moves_keeps_its_area(rings in rings(), dx in -500..500_i32, dy in -500..500_i32) {
            let moved: Vec<Vec<Point>> = rings.iter().map(|ring| ring.iter().map(|[x, y]| [x + dx, y + dy]).collect()).collect();
            let area = |rings: &[Vec<Point>]| Outline::parse(&written(rings)).expect("a path").area();
            prop_assert!((area(&rings) - area(&moved)).abs() < 1e-6);
        }

        #[test]
        fn no_path_can_crash_it(path in "M?[0-9 lmz-]{0,60}|.{0,40}") {
            if let Ok(outline) = Outline::parse(&path) {
                prop_assert!(!outline.rings.is_empty() && outline.rings.iter().all(|ring| ring.0.len() >= 3));
            }
        }
    }

    /// A ten by ten square with a four by four hole, and an island.
    const HOLED: &str = "M0 0l10 0 0 10-10 0zm3 3l4 0 0 4-4 0zm17-3l2 0 0 2z";

    #[test]
    fn a_path_is_read_with_moves_counted_from_the_start_of_the_ring_before() {
        let outline = Outline::parse(HOLED).expect("a good path");
        assert_eq!(outline.rings[1].0, [[3, 3], [7, 3], [7, 7], [3, 7]]);
        assert_eq!(outline.rings[2].0[0], [20, 0]);
        assert_eq!(outline.bounds(), Rect::from([0, 0, 22, 10]));
        assert_eq!(outline.sides().count(), 11);
    }

    #[test]
    fn a_hole_is_outside_and_counts_against_the_area() {
        let outline = Outline::parse(HOLED).expect("a good path");
        assert!(outline.contains([1.0, 1.0]));
        assert!(!outline.contains([5.0, 5.0]));
        assert!(outline.contains([21.5, 1.0]));
        assert!(!outline.contains([15.0, 1.0]));
        assert!((outline.area() - (100.0 - 16.0 + 2.0)).abs() < 1e-9);
    }

    #[test]
    fn a_malformed_path_is_refused_with_the_place() {
        assert_eq!(Outline::parse(""), Err(OutlineError::Empty));
        assert_eq!(
            Outline::parse("m0 0l1 0 0 1z"),
            Err(OutlineError::Unexpected { expected: "M", at: 0 })
        );
        assert_eq!(
            Outline::parse("M0 0c1 0z"),
            Err(OutlineError::Unexpected { expected: "l", at: 4 })
        );
        assert_eq!(
            Outline::parse("M0 0l1 0 0 1"),
            Err(OutlineError::Unexpected {
                expected: "a whole number",
                at: 12
            })
        );
        assert_eq!(
            Outline::parse("M0 0l1.5 0z"),
            Err(OutlineError::Unexpected {
                expected: "a whole number",
                at: 6
            })
        );
        assert_eq!(Outline::parse("M0 0l1 0z"), Err(OutlineError::TooShort { at: 0 }));
    }
}
