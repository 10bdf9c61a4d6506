//! Rectangles of the map, and those that the page shows, in map units, y down.

use serde::Deserialize;

/// A rectangle with upright sides, in map units. In the file: `[x, y, width, height]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(from = "[i32; 4]")]
pub struct Bounds {
    pub x: i32,
    pub y: i32,
    pub width: i32,
    pub height: i32,
}

impl From<[i32; 4]> for Bounds {
    fn from([x, y, width, height]: [i32; 4]) -> Self {
        Self { x, y, width, height }
    }
}

impl Bounds {
    /// Whether it contains all of the other rectangle.
    pub fn holds(&self, other: &Self) -> bool {
        self.x <= other.x
            && self.y <= other.y
            && other.x + other.width <= self.x + self.width
            && other.y + other.height <= self.y + self.height
    }

    /// The smallest rectangle around both.
    #[must_use]
    pub fn around(&self, other: &Self) -> Self {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        Self {
            x,
            y,
            width: (self.x + self.width).max(other.x + other.width) - x,
            height: (self.y + self.height).max(other.y + other.height) - y,
        }
    }

    /// Width by height.
    pub fn aspect(&self) -> f64 {
        f64::from(self.width) / f64::from(self.height)
    }
}

/// The rectangles that the page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Frames {
    /// The initial view: all fifteen, with Russia cut off.
    pub home: Bounds,
    /// The whole map.
    pub whole: Bounds,
    /// Georgia, Armenia and Azerbaijan.
    pub caucasus: Bounds,
    /// Estonia, Latvia and Lithuania, with Kaliningrad.
    pub baltics: Bounds,
    /// Moldova.
    pub moldova: Bounds,
    /// Kyrgyzstan and Tajikistan.
    pub pamirs: Bounds,
}

impl Frames {
    /// The parts of the map that are drawn enlarged, with their names.
    pub const fn insets(&self) -> [(&'static str, Bounds); 4] {
        [
            ("caucasus", self.caucasus),
            ("baltics", self.baltics),
            ("moldova", self.moldova),
            ("pamirs", self.pamirs),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rectangle_around_two_holds_both_and_touches_them() {
        let (left, right) = (Bounds::from([0, 5, 10, 10]), Bounds::from([20, 0, 5, 8]));
        assert_eq!(left.around(&right), Bounds::from([0, 0, 25, 15]));
        assert_eq!(right.around(&left), left.around(&right));
        assert_eq!(left.around(&left), left);
    }

    #[test]
    fn a_rectangle_holds_itself_and_rectangles_within_it() {
        let outer = Bounds::from([0, 0, 10, 10]);
        assert!(outer.holds(&outer));
        assert!(outer.holds(&Bounds::from([2, 2, 8, 8])));
        assert!(!outer.holds(&Bounds::from([2, 2, 9, 8])));
        assert!(!outer.holds(&Bounds::from([-1, 2, 3, 3])));
    }
}
