//! Rectangles of map units: frames of views, boxes of republics. No data.

/// An axis-aligned rectangle in map units (0.5 km each; x to the east, y down the page).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width, positive.
    pub w: f64,
    /// Height, positive.
    pub h: f64,
}

/// As an SVG `viewBox`, in whole units.
impl std::fmt::Display for Rect {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [x, y, w, h] = [self.x, self.y, self.w, self.h].map(|side| side.round() as i32);
        write!(f, "{x} {y} {w} {h}")
    }
}

impl Rect {
    /// A frame from its left, top, width and height.
    pub const fn new(x: f64, y: f64, w: f64, h: f64) -> Self {
        Self { x, y, w, h }
    }

    /// Its middle, as (x, y).
    pub fn centre(self) -> (f64, f64) {
        (self.x + self.w / 2.0, self.y + self.h / 2.0)
    }

    /// Whether `inner` lies wholly inside, edges included.
    pub fn holds(self, inner: Self) -> bool {
        inner.x >= self.x
            && inner.y >= self.y
            && inner.x + inner.w <= self.x + self.w
            && inner.y + inner.h <= self.y + self.h
    }

    /// Whether the two frames share any area.
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

    fn frames() -> impl Strategy<Value = Rect> {
        (-9..9_i8, -9..9_i8, 1..9_i8, 1..9_i8)
            .prop_map(|(x, y, w, h)| Rect::new(x.into(), y.into(), w.into(), h.into()))
    }

    proptest! {
        #[test]
        fn what_holds_meets_and_what_meets_is_met(a in frames(), b in frames(), c in frames()) {
            prop_assert_eq!(a.meets(b), b.meets(a));
            prop_assert!(a.meets(b) || !a.holds(b));
            prop_assert!(a.holds(c) || !(a.holds(b) && b.holds(c)), "holding goes through");
            prop_assert_eq!(a == b, a.holds(b) && b.holds(a));
            let (x, y) = a.centre();
            prop_assert!(a.holds(Rect::new(x, y, 0.0, 0.0)));
        }
    }

    #[test]
    fn a_frame_holds_itself_and_nothing_that_sticks_out() {
        let frame = Rect::new(-10.0, 0.0, 20.0, 10.0);
        assert!(frame.holds(frame));
        assert!(frame.holds(Rect::new(0.0, 1.0, 5.0, 5.0)));
        assert!(!frame.holds(Rect::new(-11.0, 0.0, 5.0, 5.0)));
        assert!(!frame.holds(Rect::new(0.0, 6.0, 5.0, 5.0)));
        assert_eq!(frame.centre(), (0.0, 5.0));
    }

    #[test]
    fn frames_that_only_touch_do_not_meet() {
        let frame = Rect::new(0.0, 0.0, 10.0, 10.0);
        assert!(frame.meets(Rect::new(9.0, 9.0, 5.0, 5.0)));
        assert!(!frame.meets(Rect::new(10.0, 0.0, 5.0, 5.0)));
    }
}
