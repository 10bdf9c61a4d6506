//! Cuts outlines to a frame: those of the map to what can be seen of it, those of drawings that are much smaller than the map
//! also to a grid. Neighbours keep a common border, because every point is rounded in the same way.

use domain::rect::Rect;
use geo::outline::{Outline, Ring};
use geo::point::Point;

/// How far outlines go on outside the frame, in units of the grid: the strokes along the cut are not seen.
const OUTSIDE: f64 = 8.0;

/// The same in units of the map.
const OUTSIDE_MAP: f64 = 100.0;

pub struct Cut {
    frame: Rect,
    /// The point of the map that is drawn at (0, 0).
    origin: (f64, f64),
    /// Units of the drawing for a unit of the map.
    scale: f64,
    /// How far outlines go on outside the frame, in units of the drawing.
    outside: f64,
}

impl Cut {
    /// A drawing of `frame` that is `width` units wide.
    pub fn new(frame: Rect, width: i32) -> Self {
        Self {
            frame,
            origin: (frame.x, frame.y),
            scale: f64::from(width) / frame.w,
            outside: OUTSIDE,
        }
    }

    /// The map itself, of which only `frame` is seen.
    pub fn of_map(frame: Rect) -> Self {
        Self {
            frame,
            origin: (0.0, 0.0),
            scale: 1.0,
            outside: OUTSIDE_MAP,
        }
    }

    /// The height of the drawing.
    pub fn height(&self) -> i32 {
        (self.frame.h * self.scale).round() as i32
    }

    /// A point of the map in the drawing.
    pub fn point(&self, point: Point) -> Point {
        self.in_drawing(point).map(|value| value.round() as i32)
    }

    /// The SVG path of an outline given as the path of the atlas; empty if none of it is in the frame.
    pub fn path(&self, path: &str) -> String {
        // The atlas has parsed it before.
        Outline::parse(path).map_or_else(|_| String::new(), |outline| self.outline(&outline))
    }

    /// The SVG path of an outline; empty if none of it is in the frame.
    pub fn outline(&self, outline: &Outline) -> String {
        self.rings(outline).iter().map(|ring| written(ring)).collect()
    }

    /// The rings of an outline in the drawing.
    pub fn rings(&self, outline: &Outline) -> Vec<Vec<Point>> {
        outline.rings.iter().filter_map(|ring| self.ring(ring)).collect()
    }

    fn ring(&self, ring: &Ring) -> Option<Vec<Point>> {
        let mut points: Vec<[f64; 2]> = ring.0.iter().map(|point| self.in_drawing(*point)).collect();
        let Rect { x, y, w, h } = self.frame;
        let ((left, top), outside) = (self.origin, self.outside);
        for (axis, low, length) in [(0, x - left, w), (1, y - top, h)] {
            let (low, high) = (low * self.scale - outside, (low + length) * self.scale + outside);
            points = clipped(&points, axis, |value| value - low);
            points = clipped(&points, axis, |value| high - value);
        }
        let mut rounded: Vec<Point> = points
            .iter()
            .map(|point| point.map(|value| value.round() as i32))
            .collect();
        rounded.dedup();
        straightened(&mut rounded);
        (rounded.len() > 2).then_some(rounded)
    }

    fn in_drawing(&self, [x, y]: Point) -> [f64; 2] {
        [
            (f64::from(x) - self.origin.0) * self.scale,
            (f64::from(y) - self.origin.1) * self.scale,
        ]
    }
}

/// The part of a ring where `inside` of a coordinate is not negative (Sutherland and Hodgman, 1974).
fn clipped(ring: &[[f64; 2]], axis: usize, inside: impl Fn(f64) -> f64) -> Vec<[f64; 2]> {
    let mut kept = Vec::with_capacity(ring.len());
    let Some(mut before) = ring.last().copied() else {
        return kept;
    };
    for &point in ring {
        let (from, to) = (inside(before[axis]), inside(point[axis]));
        if (from < 0.0) != (to < 0.0) {
            let share = from / (from - to);
            kept.push([0, 1].map(|axis| before[axis] + share * (point[axis] - before[axis])));
        }
        if to >= 0.0 {
            kept.push(point);
        }
        before = point;
    }
    kept
}

/// Removes points in the middle of horizontal, vertical and other straight lines.
fn straightened(ring: &mut Vec<Point>) {
    let mut kept: Vec<Point> = Vec::with_capacity(ring.len());
    for &point in ring.iter() {
        while let [.., [ax, ay], [bx, by]] = kept[..] {
            let turn = (bx - ax) * (point[1] - by) - (by - ay) * (point[0] - bx);
            let ahead = (bx - ax) * (point[0] - bx) + (by - ay) * (point[1] - by);
            if turn != 0 || ahead < 0 {
                break;
            }
            kept.pop();
        }
        kept.push(point);
    }
    *ring = kept;
}

/// `M`, then one `l` with all deltas, then `z`.
fn written(ring: &[Point]) -> String {
    let [x, y] = ring[0];
    let mut path = format!("M{x} {y}l");
    for (place, pair) in ring.windows(2).enumerate() {
        let [dx, dy] = [pair[1][0] - pair[0][0], pair[1][1] - pair[0][1]];
        let gap = if place > 0 && dx >= 0 { " " } else { "" };
        let between = if dy >= 0 { " " } else { "" };
        path += &format!("{gap}{dx}{between}{dy}");
    }
    path + "z"
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cut() -> Cut {
        Cut::new(Rect::new(100.0, 100.0, 100.0, 50.0), 50)
    }

    fn square(low: i32, high: i32) -> Outline {
        Outline {
            rings: vec![Ring(vec![[low, low], [high, low], [high, high], [low, high]])],
        }
    }

    #[test]
    fn an_outline_inside_the_frame_is_only_scaled() {
        assert_eq!(cut().outline(&square(110, 130)), "M5 5l10 0 0 10-10 0z");
        assert_eq!(cut().height(), 25);
    }

    #[test]
    fn an_outline_outside_of_the_frame_is_left_out_and_a_larger_one_is_cut() {
        assert_eq!(cut().outline(&square(300, 400)), "");
        assert_eq!(cut().outline(&square(0, 1000)), "M-8 33l0-41 66 0 0 41z");
    }

    #[test]
    fn of_the_map_only_what_is_seen_is_kept_in_its_place() {
        let cut = Cut::of_map(Rect::new(1000.0, 0.0, 1000.0, 500.0));
        let inside = Outline {
            rings: vec![Ring(vec![[1100, 100], [1200, 100], [1200, 200]])],
        };
        assert_eq!(cut.outline(&inside), "M1100 100l100 0 0 100z");
        assert_eq!(cut.outline(&square(0, 400)), "");
        assert_eq!(cut.outline(&square(0, 5000)), "M900 600l0-600 1200 0 0 600z");
    }

    #[test]
    fn points_on_a_straight_line_are_left_out() {
        let mut ring = vec![[0, 0], [1, 0], [2, 0], [2, 2], [1, 1]];
        straightened(&mut ring);
        assert_eq!(ring, [[0, 0], [2, 0], [2, 2], [1, 1]]);
    }

    proptest! {
        #[test]
        fn what_is_drawn_stays_near_the_frame(ring in proptest::collection::vec([-500..900_i32, -500..900_i32], 3..40)) {
            let path = cut().outline(&Outline { rings: vec![Ring(ring)] });
            if !path.is_empty() {
                let bounds = Outline::parse(&path).expect("a path of the same form").bounds();
                prop_assert!(bounds.x >= -8 && bounds.x + bounds.width <= 58);
                prop_assert!(bounds.y >= -8 && bounds.y + bounds.height <= 33);
            }
        }
    }
}
