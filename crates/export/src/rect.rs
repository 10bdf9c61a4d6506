//! Rectangles along the axes.

/// A corner and a size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

impl Rect {
    pub const fn new(x: f64, y: f64, width: f64, height: f64) -> Self {
        Self { x, y, width, height }
    }

    /// The part that two rectangles have in common, if they overlap.
    pub fn intersection(self, other: Self) -> Option<Self> {
        let (x, y) = (self.x.max(other.x), self.y.max(other.y));
        let width = (self.x + self.width).min(other.x + other.width) - x;
        let height = (self.y + self.height).min(other.y + other.height) - y;
        (width > 0.0 && height > 0.0).then_some(Self { x, y, width, height })
    }
}

impl From<[f64; 4]> for Rect {
    fn from([x, y, width, height]: [f64; 4]) -> Self {
        Self { x, y, width, height }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_rectangles_that_overlap_have_an_intersection() {
        let rect = Rect::new(0.0, 0.0, 10.0, 10.0);
        assert_eq!(
            rect.intersection(Rect::new(5.0, -5.0, 10.0, 10.0)),
            Some(Rect::new(5.0, 0.0, 5.0, 5.0))
        );
        assert_eq!(rect.intersection(Rect::new(10.0, 0.0, 5.0, 5.0)), None);
    }
}
