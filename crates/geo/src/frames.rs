//! Rectangles of the map and the ones that views are framed to, in map units, y down.

use serde::Deserialize;

/// A rectangle with upright sides, in map units. In the file: `[x, y, width, height]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(from = "[i32; 4]")]
pub struct Bounds {
    /// The left side.
    pub x: i32,
    /// The top side.
    pub y: i32,
    /// How far it reaches to the right.
    pub width: i32,
    /// How far it reaches down.
    pub height: i32,
}

impl From<[i32; 4]> for Bounds {
    fn from([x, y, width, height]: [i32; 4]) -> Self {
        Self { x, y, width, height }
    }
}

impl Bounds {
    /// Whether all of the other rectangle lies in this one.
    pub fn holds(&self, other: &Self) -> bool {
        self.x <= other.x
            && self.y <= other.y
            && other.x + other.width <= self.x + self.width
            && other.y + other.height <= self.y + self.height
    }

    /// Width by height.
    pub fn aspect(&self) -> f64 {
        f64::from(self.width) / f64::from(self.height)
    }
}

/// What the map can be framed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Frames {
    /// The first view: all fourteen partners, Russia running out of it.
    pub home: Bounds,
    /// All of Russia and everything else.
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
    /// The parts of the map drawn larger, by their names.
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
    fn a_rectangle_holds_what_lies_in_it_and_itself() {
        let outer = Bounds::from([0, 0, 10, 10]);
        assert!(outer.holds(&outer));
        assert!(outer.holds(&Bounds::from([2, 2, 8, 8])));
        assert!(!outer.holds(&Bounds::from([2, 2, 9, 8])));
        assert!(!outer.holds(&Bounds::from([-1, 2, 3, 3])));
    }
}
