//! The part of the map that shows Azerbaijan and another republic.

use domain::rect::Rect;
use domain::republic::Republic;
use geo::atlas::Atlas;
use geo::point::Point;
use state::generated::HOME;

/// The space around the pair, as a share of its width and height on each side.
const MARGIN: f64 = 0.12;
/// The narrowest frame: the Caucasus. Closer, the outlines would be coarse.
const NARROWEST: f64 = 1900.0;

/// A rectangle of an aspect ratio, no higher than the home frame, that holds the visible parts of both republics. Of Russia it holds
/// only the capital and the name: all of it would be the whole map.
pub fn frame(atlas: &Atlas, republic: Republic, aspect: f64) -> Rect {
    let mut points: Vec<Point> = Vec::new();
    for one in [Republic::SUBJECT, republic] {
        let shape = atlas.of(one);
        points.extend([shape.capital, shape.label]);
        if one != Republic::Russia {
            let bounds = shape.bounds;
            points.push([bounds.x, bounds.y]);
            points.push([bounds.x + bounds.width, bounds.y + bounds.height]);
        }
    }
    let span = |axis: usize| {
        let along = || points.iter().map(|point| point[axis]);
        let (low, high) = (along().min().unwrap_or_default(), along().max().unwrap_or_default());
        (f64::from(low), f64::from(high - low))
    };
    let ((x, w), (y, h)) = (span(0), span(1));
    let around = |length: f64| length * (1.0 + 2.0 * MARGIN);
    let width = around(w).max(around(h) * aspect).clamp(NARROWEST, HOME.h * aspect);
    let height = width / aspect;
    let start = |middle: f64, size: f64, from: f64, length: f64| {
        // A frame wider than the home frame has the same on both sides of it.
        let spare = length - size;
        let (low, high) = (
            from + spare.min(0.0) / 2.0,
            from + spare.max(0.0) + spare.min(0.0) / 2.0,
        );
        (middle - size / 2.0).clamp(low, high)
    };
    Rect::new(
        start(x + w / 2.0, width, HOME.x, HOME.w),
        start(y + h / 2.0, height, HOME.y, HOME.h),
        width,
        height,
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn every_frame_has_its_aspect_ratio_and_holds_azerbaijan_and_the_capital_of_the_republic() {
        let file = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../geometry/atlas.json"));
        let atlas = Atlas::read(file).expect("the outlines");
        for republic in Republic::ALL {
            for aspect in [1.6, 1200.0 / 630.0] {
                let frame = frame(&atlas, republic, aspect);
                assert!((frame.w / frame.h - aspect).abs() < 1e-9, "{republic:?}");
                assert!(frame.y >= HOME.y - 1e-9 && frame.h <= HOME.h + 1e-9, "{republic:?}");
                let [subject, capital] = [Republic::SUBJECT, republic].map(|one| atlas.of(one).capital);
                for [x, y] in [subject, capital].map(|point| point.map(f64::from)) {
                    assert!(frame.holds(Rect::new(x, y, 1.0, 1.0)), "{republic:?}");
                }
            }
        }
    }
}
