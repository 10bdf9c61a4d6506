//! The part of the map's picture that nothing covers.

/// A part of the picture as shares of its width and height, from (0, 0) at the top left to (1, 1). The camera puts there
/// what must be seen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Clear {
    left: f64,
    top: f64,
    width: f64,
    height: f64,
}

/// Less than this share of a side is of no use; the cover is ignored as far as it would leave less.
const LEAST: f64 = 0.3;

impl Clear {
    /// Nothing covers the picture.
    pub const WHOLE: Self = Self {
        left: 0.0,
        top: 0.0,
        width: 1.0,
        height: 1.0,
    };

    /// In wide frames of other sites the pane lies over the right of the picture (`style/embed.css`).
    pub const BESIDE_PANE: Self = Self {
        width: 0.55,
        ..Self::WHOLE
    };

    /// Any numbers give a part of the picture; those within it are kept.
    pub fn new(left: f64, top: f64, width: f64, height: f64) -> Self {
        let (left, width) = within(left, width);
        let (top, height) = within(top, height);
        Self {
            left,
            top,
            width,
            height,
        }
    }

    /// The point of the picture in its middle.
    pub fn middle(self) -> (f64, f64) {
        (self.left + self.width / 2.0, self.top + self.height / 2.0)
    }

    /// Its edge and size along the width.
    pub(crate) const fn across(self) -> (f64, f64) {
        (self.left, self.width)
    }

    /// Its edge and size along the height.
    pub(crate) const fn down(self) -> (f64, f64) {
        (self.top, self.height)
    }
}

/// The nearest start and length within 0 to 1; for NaN 0 and the least.
fn within(start: f64, length: f64) -> (f64, f64) {
    let length = if length >= LEAST { length.min(1.0) } else { LEAST };
    (start.max(0.0).min(1.0 - length), length)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_numbers_give_a_part_of_the_picture(left in any::<f64>(), top in any::<f64>(), width in any::<f64>(), height in any::<f64>()) {
            let clear = Clear::new(left, top, width, height);
            for (start, length) in [clear.across(), clear.down()] {
                prop_assert!(start >= 0.0 && length >= LEAST && start + length <= 1.0 + 1e-12, "{clear:?}");
            }
        }
    }

    #[test]
    fn a_part_within_the_picture_is_kept() {
        let clear = Clear::new(0.25, 0.0, 0.5, 1.0);
        assert_eq!((clear.across(), clear.down()), ((0.25, 0.5), (0.0, 1.0)));
        assert_eq!(Clear::new(0.0, 0.0, 1.0, 1.0), Clear::WHOLE);
    }
}
