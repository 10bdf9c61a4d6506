//! The visible part of the map: zoom, pan and reveal as arithmetic.
//!
//! Map units are 0.5 km; x grows to the east, y grows down the page. A camera is the top left corner of what is visible
//! and a scale. At scale 1 the frame [`HOME`] fills the picture: a point `p` of the map is drawn at `(p - corner) * k` in
//! units of that frame, which CSS stretches to the width of the page. Points of the picture are given as shares of its
//! width and height, from (0, 0) at the top left to (1, 1).

use crate::generated::{HOME, WHOLE};
use domain::rect::Rect;
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
    /// To all fifteen republics.
    Whole,
}

impl Zoom {
    /// In the order of the buttons.
    pub const ALL: [Self; 4] = [Self::In, Self::Out, Self::Home, Self::Whole];
}

/// The largest scale. Beyond it the corners of the simplified outlines become visible.
pub const MAX_SCALE: f64 = 10.0;
/// The factor of one zoom step.
const ZOOM_STEP: f64 = 1.6;
/// One pan step, as a share of the picture.
const PAN_STEP: f64 = 0.2;
/// The share of the picture that a revealed republic fills at least …
const REVEALED_SHARE: f64 = 0.3;
/// … unless that takes a scale beyond this: neighbours must stay visible.
const REVEALED_MAX_SCALE: f64 = 4.0;
/// A republic that fills a smaller share of the picture is too small to leave the camera in place.
const SMALL_SHARE: f64 = 0.16;
/// The middle of the picture.
const MIDDLE: (f64, f64) = (0.5, 0.5);

impl Camera {
    /// The view that the page opens with.
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
            k: Self::min_scale(),
        }
    }

    /// The smallest scale: the whole region fills the picture.
    pub fn min_scale() -> f64 {
        (HOME.w / WHOLE.w).max(HOME.h / WHOLE.h)
    }

    /// The visible part of the map, in map units.
    pub fn visible(self) -> Rect {
        Rect::new(self.x, self.y, HOME.w / self.k, HOME.h / self.k)
    }

    /// The nearest camera within the limits: a valid scale, and nothing outside the whole region visible.
    pub fn clamped(self) -> Self {
        let k = if self.k.is_finite() {
            clamp(self.k, Self::min_scale(), MAX_SCALE)
        } else {
            1.0
        };
        let bound = |at: f64, low: f64, span: f64, visible: f64| {
            let at = if at.is_finite() { at } else { low };
            clamp(at, low, (low + span - visible).max(low))
        };
        Self {
            x: bound(self.x, WHOLE.x, WHOLE.w, HOME.w / k),
            y: bound(self.y, WHOLE.y, WHOLE.h, HOME.h / k),
            k,
        }
    }

    /// Scales by `factor` about a point of the picture. The point of the map under it stays there, unless the limits
    /// move it.
    pub fn zoomed(self, factor: f64, at: (f64, f64)) -> Self {
        let k = clamp(self.k * factor, Self::min_scale(), MAX_SCALE);
        let shift = 1.0 / self.k - 1.0 / k;
        Self {
            x: self.x + at.0 * HOME.w * shift,
            y: self.y + at.1 * HOME.h * shift,
            k,
        }
        .clamped()
    }

    /// Moves by shares of the picture: after `(0.2, 0)`, what was a fifth of the width to the right is at the left edge.
    pub fn panned(self, by: (f64, f64)) -> Self {
        Self {
            x: self.x + by.0 * HOME.w / self.k,
            y: self.y + by.1 * HOME.h / self.k,
            k: self.k,
        }
        .clamped()
    }

    /// After one step of a zoom button or key.
    pub fn after_zoom(self, zoom: Zoom) -> Self {
        match zoom {
            Zoom::In => self.zoomed(ZOOM_STEP, MIDDLE),
            Zoom::Out => self.zoomed(1.0 / ZOOM_STEP, MIDDLE),
            Zoom::Home => Self::HOME,
            Zoom::Whole => Self::whole(),
        }
    }

    /// Whether a zoom button or key changes nothing any more.
    pub fn is_at_limit(self, zoom: Zoom) -> bool {
        match zoom {
            Zoom::In => self.k >= MAX_SCALE,
            Zoom::Out => self.k <= Self::min_scale(),
            Zoom::Home => self == Self::HOME,
            Zoom::Whole => self == Self::whole(),
        }
    }

    /// After one step of a pan button or key.
    pub fn after_pan(self, direction: Direction) -> Self {
        self.panned(match direction {
            Direction::Left => (-PAN_STEP, 0.0),
            Direction::Right => (PAN_STEP, 0.0),
            Direction::Up => (0.0, -PAN_STEP),
            Direction::Down => (0.0, PAN_STEP),
        })
    }

    fn centered(target: Rect, k: f64) -> Self {
        let (x, y) = target.centre();
        Self {
            x: x - HOME.w / k / 2.0,
            y: y - HOME.h / k / 2.0,
            k,
        }
        .clamped()
    }

    /// Moves no more than needed to see `target` well: not at all if it is visible and large enough, nearer if it is
    /// small, and home if it is larger than the picture.
    pub fn revealing(self, target: Rect) -> Self {
        if !HOME.holds(target) {
            return Self::HOME;
        }
        let share = |k: f64| (target.w * k / HOME.w).max(target.h * k / HOME.h);
        if self.visible().holds(target) && share(self.k) >= SMALL_SHARE {
            return self;
        }
        let k = clamp(REVEALED_SHARE / share(1.0), 1.0, REVEALED_MAX_SCALE);
        if k <= 1.2 {
            return Self::HOME;
        }
        Self::centered(target, k)
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

    /// `data-reach`, by which the style sheet shows names: `far`, only the largest; `home`; `near`, also those of small
    /// republics.
    pub fn zoom_level(self) -> &'static str {
        match self.k {
            k if k < 0.9 => "far",
            k if k >= 2.0 => "near",
            _ => "home",
        }
    }

    /// The `patternTransform` of a hatching whose tile of 10 by 10 covers `size` map units at scale 1, so that it keeps
    /// its size in the picture.
    pub fn pattern_transform(self, size: u32) -> String {
        let thousandths = (f64::from(size) * 100.0 / self.k).round() as u32;
        format!("scale({}.{:03})", thousandths / 1000, thousandths % 1000)
    }

    /// The point of the map, in map units, at a point of the picture.
    pub fn to_map(self, at: (f64, f64)) -> (f64, f64) {
        (self.x + at.0 * HOME.w / self.k, self.y + at.1 * HOME.h / self.k)
    }

    /// The point of the picture at a point of the map, given in map units.
    pub fn to_picture(self, point: (f64, f64)) -> (f64, f64) {
        (
            (point.0 - self.x) * self.k / HOME.w,
            (point.1 - self.y) * self.k / HOME.h,
        )
    }
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
