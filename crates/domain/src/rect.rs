//! Rectangles in map units.

/// An axis-aligned rectangle in map units (0.5 km each; x to the east, y down the page).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    pub x: f64,
    pub y: f64,
    /// Width, positive.
    pub w: f64,
    /// Height, positive.
    pub h: f64,
}

/// Formats it as an SVG `viewBox`, in whole units.
impl std::fmt::Display for Rect {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [x, y, w, h] = [self.x, self.y, self.w, self.h].map(|side| side.round() as i32);
        write!(f, "{x} {y} {w} {h}")
    }
}

impl Rect {
    pub const fn new(x: f64, y: f64, w: f64, h: f64) -> Self {
        Self { x, y, w, h }
    }

    /// Its centre, as (x, y).
    pub fn centre(self) -> (f64, f64) {
        (self.x + self.w / 2.0, self.y + self.h / 2.0)
    }

    /// Whether it contains `inner`, edges included.
    pub fn holds(self, inner: Self) -> bool {
        inner.x >= self.x
            && inner.y >= self.y
            && inner.x + inner.w <= self.x + self.w
            && inner.y + inner.h <= self.y + self.h
    }

    /// The smallest rectangle that contains both.
    pub fn around(self, other: Self) -> Self {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        let right = (self.x + self.w).max(other.x + other.w);
        let bottom = (self.y + self.h).max(other.y + other.h);
        Self::new(x, y, right - x, bottom - y)
    }

    /// Whether the two rectangles share any area.
    pub fn meets(self, other: Self) -> bool {
        self.x < other.x + other.w
            && other.x < self.x + self.w
            && self.y < other.y + other.h
            && other.y < self.y + self.h
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rects() -> impl Strategy<Value = Rect> {
        (-9..9_i8, -9..9_i8, 1..9_i8, 1..9_i8)
            .prop_map(|(x, y, w, h)| Rect::new(x.into(), y.into(), w.into(), h.into()))
    }

    proptest! {
        #[test]
        fn meets_is_symmetric_and_holds_is_a_partial_order(a in rects(), b in rects(), c in rects()) {
            prop_assert_eq!(a.meets(b), b.meets(a));
            prop_assert!(a.meets(b) || !a.holds(b));
            prop_assert!(a.holds(c) || !(a.holds(b) && b.holds(c)), "holds is transitive");
            prop_assert_eq!(a == b, a.holds(b) && b.holds(a));
            let (x, y) = a.centre();
            prop_assert!(a.holds(Rect::new(x, y, 0.0, 0.0)));
            let both = a.around(b);
            prop_assert!(both.holds(a) && both.holds(b));
            prop_assert!(!(c.holds(a) && c.holds(b)) || c.holds(both), "it is the smallest");
        }
    }

    #[test]
    fn a_rectangle_holds_itself_and_nothing_that_reaches_outside() {
        let rect = Rect::new(-10.0, 0.0, 20.0, 10.0);
        assert!(rect.holds(rect));
        assert!(rect.holds(Rect::new(0.0, 1.0, 5.0, 5.0)));
        assert!(!rect.holds(Rect::new(-11.0, 0.0, 5.0, 5.0)));
        assert!(!rect.holds(Rect::new(0.0, 6.0, 5.0, 5.0)));
        assert_eq!(rect.centre(), (0.0, 5.0));
    }

    #[test]
    fn rectangles_that_only_touch_do_not_meet() {
        let rect = Rect::new(0.0, 0.0, 10.0, 10.0);
        assert!(rect.meets(Rect::new(9.0, 9.0, 5.0, 5.0)));
        assert!(!rect.meets(Rect::new(10.0, 0.0, 5.0, 5.0)));
    }
}
