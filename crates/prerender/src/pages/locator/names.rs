//! The places of names on a locator map: beside what they name, inside the drawing, and never over each other.

use domain::rect::Rect;
use geo::point::Point;

/// A name to place: what it names, and the size of its letters.
pub struct Name<'a> {
    pub text: &'a str,
    /// Around what it names, in the drawing.
    pub of: Rect,
    pub size: f64,
    /// The sides of `of` where it may stand, the best first.
    pub sides: &'a [Side],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Inside,
    Left,
    Right,
    Above,
    Below,
}

/// An advance that no letter of a name exceeds on average, in ems.
const ADVANCE: f64 = 0.62;
/// The space between a name and what it names.
const GAP: f64 = 9.0;

impl Name<'_> {
    fn width(&self) -> f64 {
        self.text.chars().count() as f64 * self.size * ADVANCE
    }

    fn on(&self, side: Side) -> Rect {
        let (width, height, of) = (self.width(), self.size * 1.15, self.of);
        let (x, y) = of.centre();
        let (x, y) = match side {
            Side::Inside => (x, y),
            Side::Left => (of.x - GAP - width / 2.0, y),
            Side::Right => (of.x + of.w + GAP + width / 2.0, y),
            Side::Above => (x, of.y - GAP - height / 2.0),
            Side::Below => (x, of.y + of.h + GAP + height / 2.0),
        };
        Rect::new(x - width / 2.0, y - height / 2.0, width, height)
    }
}

/// The rectangle of each name, in the order given; `None` if there is no space. `taken` is where nothing may stand.
pub fn placed(names: &[Name], drawing: Rect, mut taken: Vec<Rect>) -> Vec<Option<Rect>> {
    names
        .iter()
        .map(|name| {
            let free = |place: &Rect| drawing.holds(*place) && !taken.iter().any(|other| other.meets(*place));
            let place = name.sides.iter().map(|side| name.on(*side)).find(free);
            taken.extend(place);
            place
        })
        .collect()
}

/// The middle of a name, in whole units.
pub fn middle(place: Rect) -> Point {
    let (x, y) = place.centre();
    [x.round() as i32, y.round() as i32]
}

#[cfg(test)]
mod tests {
    use super::*;

    const DRAWING: Rect = Rect::new(0.0, 0.0, 400.0, 200.0);

    fn name<'a>(text: &'a str, of: Rect, sides: &'a [Side]) -> Name<'a> {
        Name {
            text,
            of,
            size: 20.0,
            sides,
        }
    }

    #[test]
    fn a_name_stands_on_its_best_side_that_is_free() {
        let dot = Rect::new(200.0, 100.0, 4.0, 4.0);
        let sides = [Side::Right, Side::Left];
        let names = [
            name("Baku", dot, &sides),
            name("Baky", dot, &sides),
            name("Bakı", dot, &sides),
        ];
        let places = placed(&names, DRAWING, Vec::new());
        let [Some(right), Some(left), None] = places[..] else {
            panic!("{places:?}")
        };
        assert!(right.x > 200.0 && left.x + left.w < 200.0);
    }

    #[test]
    fn a_name_never_leaves_the_drawing() {
        let dot = Rect::new(390.0, 195.0, 4.0, 4.0);
        let sides = [Side::Right, Side::Below, Side::Above];
        assert_eq!(placed(&[name("Baku", dot, &sides)], DRAWING, Vec::new()), [None]);
    }
}
