//! Where the map looks: the arithmetic of zoom, pan and reveal. Pure; the browser only obeys.
//!
//! A camera is the corner of what is seen and a scale. At scale 1 the home frame fills the picture; a point `u` of
//! the map stands at `(u - corner) * scale` in units of the home frame, which the page stretches to its own width.

use crate::generated::{HOME, WHOLE};
use domain::rect::Rect;

/// What part of the map is seen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Camera {
    /// Left edge of what is seen, in map units.
    pub x: f64,
    /// Top edge of what is seen, in map units.
    pub y: f64,
    /// Scale: 1 shows the home frame, 2 half of its width.
    pub k: f64,
}

/// The closest look: beyond it the simplified outlines show their facets.
pub const NEAREST: f64 = 10.0;
/// One press of a zoom button or key.
pub const STEP: f64 = 1.6;
/// One press of a pan button or key moves by this share of what is seen.
pub const PAN_SHARE: f64 = 0.2;
/// A revealed republic fills at least this share of the picture's height …
const SHARE_WHEN_REVEALED: f64 = 0.3;
/// … unless that would need a scale beyond this: neighbours must stay in sight.
const NEAREST_REVEAL: f64 = 4.0;
/// A republic this small in the picture is too small to be left as it is.
const SHARE_TOO_SMALL: f64 = 0.16;

impl Camera {
    /// The view the page opens with.
    pub const HOME: Self = Self {
        x: HOME.x,
        y: HOME.y,
        k: 1.0,
    };

    /// All fifteen republics, Russia to its eastern cape.
    pub fn whole() -> Self {
        Self {
            x: WHOLE.x,
            y: WHOLE.y,
            k: Self::farthest(),
        }
    }

    /// The smallest scale: the whole region fills the picture.
    pub fn farthest() -> f64 {
        (HOME.w / WHOLE.w).max(HOME.h / WHOLE.h)
    }

    /// What is seen, in map units.
    pub fn seen(self) -> Rect {
        Rect::new(self.x, self.y, HOME.w / self.k, HOME.h / self.k)
    }

    /// The same scale and corner, brought back inside the whole region.
    pub fn clamped(self) -> Self {
        let k = if self.k.is_finite() {
            between(self.k, Self::farthest(), NEAREST)
        } else {
            1.0
        };
        let bound = |at: f64, low: f64, span: f64, seen: f64| {
            let at = if at.is_finite() { at } else { low };
            between(at, low, (low + span - seen).max(low))
        };
        Self {
            x: bound(self.x, WHOLE.x, WHOLE.w, HOME.w / k),
            y: bound(self.y, WHOLE.y, WHOLE.h, HOME.h / k),
            k,
        }
    }

    /// Scaled by `factor` about a point of the picture, given as shares of its width and height (0 to 1).
    /// The point of the map under it stays under it, unless that would leave the region.
    pub fn zoomed(self, factor: f64, at: (f64, f64)) -> Self {
        let k = between(self.k * factor, Self::farthest(), NEAREST);
        let shift = 1.0 / self.k - 1.0 / k;
        Self {
            x: self.x + at.0 * HOME.w * shift,
            y: self.y + at.1 * HOME.h * shift,
            k,
        }
        .clamped()
    }

    /// Moved by shares of the picture: `(0.2, 0)` shows what lies a fifth of the picture to the right.
    pub fn panned(self, by: (f64, f64)) -> Self {
        Self {
            x: self.x + by.0 * HOME.w / self.k,
            y: self.y + by.1 * HOME.h / self.k,
            k: self.k,
        }
        .clamped()
    }

    /// Centred on a box, at a given scale.
    fn centred(target: Rect, k: f64) -> Self {
        let (x, y) = target.centre();
        Self {
            x: x - HOME.w / k / 2.0,
            y: y - HOME.h / k / 2.0,
            k,
        }
        .clamped()
    }

    /// Moved no more than it takes to see `target` well: not at all when it is in sight and large enough; nearer
    /// when it is small; back to the home view when it is larger than the picture.
    pub fn revealing(self, target: Rect) -> Self {
        if !HOME.holds(target) {
            return Self::HOME;
        }
        let share = |k: f64| (target.w * k / HOME.w).max(target.h * k / HOME.h);
        if self.seen().holds(target) && share(self.k) >= SHARE_TOO_SMALL {
            return self;
        }
        let k = between(SHARE_WHEN_REVEALED / share(1.0), 1.0, NEAREST_REVEAL);
        if k <= 1.2 {
            return Self::HOME;
        }
        Self::centred(target, k)
    }

    /// Its three numbers as text: whole map units, and the scale in thousandths. By hand, because printing a float
    /// would add ten kilobytes to what every reader loads.
    pub fn printed(self) -> [String; 3] {
        let thousandths = (self.k * 1000.0).round() as u32;
        [
            (self.x.round() as i32).to_string(),
            (self.y.round() as i32).to_string(),
            format!("{}.{:03}", thousandths / 1000, thousandths % 1000),
        ]
    }

    /// Which names there is room for: `far`, only the largest; `near`, small republics hold their own; or `home`.
    pub fn reach(self) -> &'static str {
        match self.k {
            k if k < 0.9 => "far",
            k if k >= 2.0 => "near",
            _ => "home",
        }
    }

    /// The transform of a hatching whose tile of ten by ten measures `size` map units at scale 1: it keeps its size in
    /// the picture.
    pub fn hatching(self, size: u32) -> String {
        let thousandths = (f64::from(size) * 100.0 / self.k).round() as u32;
        format!("scale({}.{:03})", thousandths / 1000, thousandths % 1000)
    }

    /// The point of the map under a point of the picture (shares of its width and height).
    pub fn to_map(self, at: (f64, f64)) -> (f64, f64) {
        (self.x + at.0 * HOME.w / self.k, self.y + at.1 * HOME.h / self.k)
    }

    /// Where a point of the map stands in the picture (shares of its width and height).
    pub fn to_picture(self, point: (f64, f64)) -> (f64, f64) {
        (
            (point.0 - self.x) * self.k / HOME.w,
            (point.1 - self.y) * self.k / HOME.h,
        )
    }
}

/// The nearest number to `value` in a range; its low end for no number. `f64::clamp` would print its bounds in a panic,
/// and printing floats weighs ten kilobytes.
fn between(value: f64, low: f64, high: f64) -> f64 {
    value.max(low).min(high)
}

/// How much a turn of the wheel scales, for `turn` pixels downwards: gentle, the same both ways, and bounded.
pub fn wheel_factor(turn: f64) -> f64 {
    const PIXELS_TO_DOUBLE: f64 = 200.0;
    let share = between(turn / PIXELS_TO_DOUBLE, -1.0, 1.0);
    if share > 0.0 {
        1.0 / (1.0 + share)
    } else {
        1.0 - share
    }
}

#[cfg(test)]
mod tests;
