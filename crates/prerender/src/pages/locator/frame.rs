//! The part of the map that shows Azerbaijan and another republic.

use domain::rect::Rect;
use domain::republic::Republic;
use geo::atlas::Atlas;
use state::generated::HOME;

/// The space around the pair, as a share of its width and height on each side.
const MARGIN: f64 = 0.12;
/// The narrowest frame: the Caucasus. Closer, the outlines would be coarse.
const NARROWEST: f64 = 1900.0;

/// A rectangle inside the home frame, of its aspect ratio, that holds the visible parts of both republics. Of Russia it holds
/// only the capital and the name: all of it would be the whole map.
pub fn frame(atlas: &Atlas, republic: Republic) -> Rect {
    let mut edges = Edges::default();
    for one in [Republic::SUBJECT, republic] {
        let shape = atlas.of(one);
        edges.add(shape.capital.map(f64::from));
        edges.add(shape.label.map(f64::from));
        if one != Republic::Russia {
            let bounds = shape.bounds;
            edges.add([bounds.x, bounds.y].map(f64::from));
            edges.add([bounds.x + bounds.width, bounds.y + bounds.height].map(f64::from));
        }
    }
    edges.frame()
}

struct Edges {
    low: [f64; 2],
    high: [f64; 2],
}

impl Default for Edges {
    fn default() -> Self {
        Self {
            low: [f64::INFINITY; 2],
            high: [f64::NEG_INFINITY; 2],
        }
    }
}

impl Edges {
    fn add(&mut self, place: [f64; 2]) {
        for axis in 0..2 {
            self.low[axis] = self.low[axis].min(place[axis]);
            self.high[axis] = self.high[axis].max(place[axis]);
        }
    }

    fn frame(&self) -> Rect {
        let side = |axis: usize| (self.high[axis] - self.low[axis]) * (1.0 + 2.0 * MARGIN);
        let aspect = HOME.w / HOME.h;
        let width = side(0).max(side(1) * aspect).clamp(NARROWEST, HOME.w);
        let height = width / aspect;
        let start = |axis: usize, size: f64, from: f64, room: f64| {
            let middle = (self.low[axis] + self.high[axis]) / 2.0;
            (middle - size / 2.0).clamp(from, from + room - size)
        };
        Rect::new(
            start(0, width, HOME.x, HOME.w),
            start(1, height, HOME.y, HOME.h),
            width,
            height,
        )
    }
}
