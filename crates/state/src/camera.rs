//! The visible part of the map: zoom, pan, and the view that holds Azerbaijan and another republic, as arithmetic.
//!
//! Map units are 0.5 km; x grows to the east, y grows down the page. A camera is the top left corner of what is visible
//! and a scale. At scale 1 the frame [`HOME`] fills the picture: a point `p` of the map is drawn at `(p - corner) * k` in
//! units of that frame, which CSS stretches to the width of the page. Points of the picture are given as shares of its
//! width and height, from (0, 0) at the top left to (1, 1).
//!
//! Where something covers a part of the picture, the rules hold for the part that is [`Clear`]: at the smallest scale
//! [`HOME`] fits into it, and it shows nothing outside [`HOME`] as far as its shape allows. With the whole picture clear the
//! smallest scale is 1, at which there is nowhere to pan.

use crate::clear::Clear;
use crate::generated::{essential, HOME};
use domain::rect::Rect;
use domain::republic::Republic;
use domain::spatial_nav::Direction;

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Camera {
    /// Left edge of the visible part, in map units.
    pub x: f64,
    /// Top edge of the visible part, in map units.
    pub y: f64,
    /// Scale: at 1 the width of [`HOME`] is visible, at 2 half of it.
    pub k: f64,
}

/// What a zoom button or key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zoom {
    In,
    Out,
    /// To the view that the page opens with.
    Home,
}

impl Zoom {
    /// In the order of the buttons.
    pub const ALL: [Self; 3] = [Self::In, Self::Out, Self::Home];
}

/// The largest scale. Beyond it the corners of the simplified outlines become visible.
pub const MAX_SCALE: f64 = 5.0;
/// The largest scale that a selection leads to: neighbours must stay visible.
const MAX_HELD_SCALE: f64 = 4.0;
/// A selection that would enlarge the map by less than this factor leads home instead: it would only move it.
const WORTH_MOVING: f64 = 1.2;
/// The share of the clear part that stays free on each side of what is held, for names.
const MARGIN: f64 = 0.08;
/// The factor of one zoom step.
const ZOOM_STEP: f64 = 1.6;
/// One pan step, as a share of the picture.
const PAN_STEP: f64 = 0.2;
/// Less space to pan than this, in map units, is none.
const ROUNDING: f64 = 1e-6;

impl Camera {
    /// The view that the page opens with.
    pub const HOME: Self = Self {
        x: HOME.x,
        y: HOME.y,
        k: 1.0,
    };

    /// The view of all fifteen in the clear part of the picture: [`Camera::HOME`] if that is the whole.
    pub fn home(clear: Clear) -> Self {
        Self {
            k: min_scale(clear),
            ..Self::HOME
        }
        .clamped(clear)
    }

    /// The nearest view of Azerbaijan, Baku included, and of a target in the clear part of the picture. `target` is the
    /// [`essential`] part of a republic; all of them are in [`HOME`], so the view always exists.
    pub fn holding(target: Rect, clear: Clear) -> Self {
        let pair = essential(Republic::SUBJECT).around(target);
        let ((_, width), (_, height)) = (clear.across(), clear.down());
        let fitting = (width * HOME.w / pair.w).min(height * HOME.h / pair.h) * (1.0 - 2.0 * MARGIN);
        let k = fitting.min(MAX_HELD_SCALE);
        if k < min_scale(clear) * WORTH_MOVING {
            return Self::home(clear);
        }
        let ((x, y), (across, down)) = (pair.centre(), clear.middle());
        Self {
            x: x - across * HOME.w / k,
            y: y - down * HOME.h / k,
            k,
        }
        .clamped(clear)
    }

    /// The part of the map in the whole picture, in map units.
    pub fn visible(self) -> Rect {
        self.seen_in(Clear::WHOLE)
    }

    /// The part of the map in the clear part of the picture, in map units.
    pub fn seen_in(self, clear: Clear) -> Rect {
        let ((left, width), (top, height)) = (clear.across(), clear.down());
        let (w, h) = (HOME.w / self.k, HOME.h / self.k);
        Rect::new(self.x + left * w, self.y + top * h, width * w, height * h)
    }

    /// The nearest camera within the limits: a valid scale, and nothing outside [`HOME`] in the clear part. Where the clear
    /// part has another shape than [`HOME`] and shows more, that is divided between west and east, and lies in the north.
    pub fn clamped(self, clear: Clear) -> Self {
        const CENTRED: f64 = 0.5;
        const AT_THE_END: f64 = 1.0;
        let k = clamp(self.k, min_scale(clear), MAX_SCALE);
        let bound = |at: f64, (home, span): (f64, f64), (start, length): (f64, f64), align: f64| {
            let whole = span / k;
            let (first, space) = (home - start * whole, span - length * whole);
            if space > ROUNDING {
                clamp(at, first, first + space)
            } else {
                first + space * align
            }
        };
        Self {
            x: bound(self.x, (HOME.x, HOME.w), clear.across(), CENTRED),
            y: bound(self.y, (HOME.y, HOME.h), clear.down(), AT_THE_END),
            k,
        }
    }

    /// Scales by `factor` about a point of the picture: the point of the map under it stays there. The result may be
    /// outside the limits; [`Camera::clamped`] keeps them.
    pub fn zoomed(self, factor: f64, at: (f64, f64)) -> Self {
        let k = clamp(self.k * factor, f64::MIN_POSITIVE, MAX_SCALE);
        let shift = 1.0 / self.k - 1.0 / k;
        Self {
            x: self.x + at.0 * HOME.w * shift,
            y: self.y + at.1 * HOME.h * shift,
            k,
        }
    }

    /// Moves by shares of the picture: after `(0.2, 0)`, what was a fifth of the width to the right is at the left edge. The
    /// result may be outside the limits.
    pub fn panned(self, by: (f64, f64)) -> Self {
        Self {
            x: self.x + by.0 * HOME.w / self.k,
            y: self.y + by.1 * HOME.h / self.k,
            k: self.k,
        }
    }

    /// After one step of a zoom button or key.
    pub fn after_zoom(self, zoom: Zoom, clear: Clear) -> Self {
        let factor = match zoom {
            Zoom::In => ZOOM_STEP,
            Zoom::Out => 1.0 / ZOOM_STEP,
            Zoom::Home => return Self::home(clear),
        };
        self.zoomed(factor, clear.middle()).clamped(clear)
    }

    /// After one step of a pan button or key. The result may be outside the limits.
    pub fn after_pan(self, direction: Direction) -> Self {
        self.panned(match direction {
            Direction::Left => (-PAN_STEP, 0.0),
            Direction::Right => (PAN_STEP, 0.0),
            Direction::Up => (0.0, -PAN_STEP),
            Direction::Down => (0.0, PAN_STEP),
        })
    }

    /// The values of `--x`, `--y` and `--k`: the corner in whole map units and the scale in thousandths. Formatted
    /// without `f64`'s `Display`, which would add 10 kB to the WASM.
    pub fn css_values(self) -> [String; 3] {
        let thousandths = (self.k * 1000.0).round() as u32;
        [
            (self.x.round() as i32).to_string(),
            (self.y.round() as i32).to_string(),
            format!("{}.{:03}", thousandths / 1000, thousandths % 1000),
        ]
    }

    /// The value of `--w`: the visible share of the home view's width, of which the style sheet makes the scale. It is what
    /// moves evenly: while it does, what is in sight before and after a flight stays in sight.
    pub fn css_width(self) -> String {
        // As integers: the code that formats other numbers weighs 5 kB.
        let share = (1e5 / self.k).round() as u32;
        format!("{}.{:05}", share / 100_000, share % 100_000)
    }

    /// `data-reach`, by which the style sheet shows names: `home`; `near`, also those of small republics.
    pub fn zoom_level(self) -> &'static str {
        if self.k >= 2.0 {
            "near"
        } else {
            "home"
        }
    }

    /// The `patternTransform` of a hatching whose tile of 10 by 10 covers `size` map units at scale 1, so that it keeps
    /// its size in the picture.
    pub fn pattern_transform(self, size: u32) -> String {
        let thousandths = (f64::from(size) * 100.0 / self.k).round() as u32;
        format!("scale({}.{:03})", thousandths / 1000, thousandths % 1000)
    }
}

/// The smallest scale: [`HOME`] fits into the clear part.
fn min_scale(clear: Clear) -> f64 {
    clear.across().1.min(clear.down().1)
}

/// `low` for NaN. `f64::clamp` formats its bounds in a panic, and formatting floats adds 10 kB to the WASM.
fn clamp(value: f64, low: f64, high: f64) -> f64 {
    value.max(low).min(high)
}

/// The zoom factor of a wheel event, for its `deltaY` in CSS pixels: between 0.5 and 2, and the opposite turn undoes it.
pub fn wheel_zoom_factor(delta_y: f64) -> f64 {
    const PIXELS_TO_DOUBLE: f64 = 200.0;
    let share = clamp(delta_y / PIXELS_TO_DOUBLE, -1.0, 1.0);
    if share > 0.0 {
        1.0 / (1.0 + share)
    } else {
        1.0 - share
    }
}

#[cfg(test)]
mod tests;
