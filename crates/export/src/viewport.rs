//! The part of the map that the picture shows, and where it stands in the picture.

use crate::error::Error;
use crate::rect::Rect;
use crate::state::MapState;

/// Where the map stands in the picture.
pub const FRAME: Rect = Rect::new(48.0, 112.0, 1368.0, 855.0);

/// Pictures are seen from further away than pages: their lines are half as wide again.
const ENLARGED: f64 = 1.5;

/// Maps points of the map into the frame.
#[derive(Clone, Copy)]
pub struct Viewport {
    pub x: f64,
    pub y: f64,
    /// Units of the picture for one map unit.
    pub scale: f64,
}

impl Viewport {
    pub fn new(state: &MapState) -> Result<Self, Error> {
        let camera = state.camera;
        let scale = FRAME.width * camera.k / state.home_width;
        if scale > 0.0 && scale.is_finite() {
            Ok(Self {
                x: camera.x,
                y: camera.y,
                scale,
            })
        } else {
            Err(Error::Scale)
        }
    }

    /// What is seen, in map units.
    pub fn visible(self) -> Rect {
        Rect::new(self.x, self.y, FRAME.width / self.scale, FRAME.height / self.scale)
    }

    /// A pixel of the page, in map units.
    pub fn pixel(self) -> f64 {
        ENLARGED / self.scale
    }

    /// Where a point of the map stands in the picture.
    pub fn to_picture(self, [x, y]: [f64; 2]) -> [f64; 2] {
        [FRAME.x + (x - self.x) * self.scale, FRAME.y + (y - self.y) * self.scale]
    }

    /// The same as an SVG transform.
    pub fn transform(self) -> String {
        // Subtraction from zero keeps the sign off zero.
        let (x, y) = (0.0 - self.x, 0.0 - self.y);
        format!(
            "translate({} {}) scale({}) translate({x} {y})",
            FRAME.x, FRAME.y, self.scale
        )
    }
}
