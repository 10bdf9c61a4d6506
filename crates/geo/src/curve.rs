//! Writes a smooth line as an SVG path of few cubic curves with whole numbers.

use crate::point::Point;

/// What a path may be off the line, in map units. Rounding to whole units takes 0.71 of it.
pub const TOLERANCE: f64 = 1.0;

/// The line is compared with a path at so many places of each curve.
const SAMPLES: u16 = 100;

/// Lines longer than the map need fewer curves than this.
const MAX_CURVES: u16 = 256;

/// A line, given as the point at a share of its length. It is also asked for points slightly before 0 and after 1.
pub trait Line: Fn(f64) -> [f64; 2] {}
impl<F: Fn(f64) -> [f64; 2]> Line for F {}

/// A cubic curve: start, two control points, end.
type Cubic = [Point; 4];

/// The path of a line, from 0 to 1: `M` and one `c`.
pub fn path(line: impl Line) -> String {
    let mut count = 1;
    let mut cubics = fit(&line, count);
    while count < MAX_CURVES && !is_close(&line, &cubics) {
        count *= 2;
        cubics = fit(&line, count);
    }
    print(&cubics)
}

/// So many curves with the points and directions of the line at their ends, and its point halfway between.
fn fit(line: &impl Line, count: u16) -> Vec<Cubic> {
    let step = 1.0 / f64::from(count);
    (0..count)
        .map(|nth| {
            let (start, end) = (f64::from(nth) * step, f64::from(nth + 1) * step);
            let (from, middle, to) = (line(start), line(f64::midpoint(start, end)), line(end));
            // A curve at the speed of the line has its control points a third of the way along the tangents.
            let [out, back] = [start, end].map(|share| tangent(line, share).map(|value| value * step / 3.0));
            // The curve's own point halfway is the mean of its ends plus this for handles of that length. They are
            // lengthened until it is the line's.
            let sag = [0, 1].map(|axis| 0.375 * (out[axis] - back[axis]));
            let wanted = [0, 1].map(|axis| middle[axis] - f64::midpoint(from[axis], to[axis]));
            let square = sag[0].powi(2) + sag[1].powi(2);
            let longer = if square < 1.0 {
                1.0
            } else {
                (sag[0] * wanted[0] + sag[1] * wanted[1]) / square
            };
            let control = |end: [f64; 2], handle: [f64; 2], sign: f64| {
                [0, 1].map(|axis| end[axis] + sign * longer * handle[axis])
            };
            [from, control(from, out, 1.0), control(to, back, -1.0), to].map(rounded)
        })
        .collect()
}

/// The derivative of a line.
fn tangent(line: &impl Line, share: f64) -> [f64; 2] {
    const TINY: f64 = 1e-4;
    let (before, after) = (line(share - TINY), line(share + TINY));
    [0, 1].map(|axis| (after[axis] - before[axis]) / (2.0 * TINY))
}

/// Whether the curves are within the tolerance.
fn is_close(line: &impl Line, cubics: &[Cubic]) -> bool {
    let count = f64::from(u16::try_from(cubics.len()).unwrap_or(MAX_CURVES));
    cubics.iter().zip(0_u16..).all(|(cubic, nth)| {
        (0..=SAMPLES).all(|sample| {
            let share = f64::from(sample) / f64::from(SAMPLES);
            distance(line, (f64::from(nth) + share) / count, point(cubic, share)) <= TOLERANCE
        })
    })
}

/// The distance of a point from a line, which it is close to at a share of the line.
fn distance(line: &impl Line, share: f64, [x, y]: [f64; 2]) -> f64 {
    // One step of Newton's method to the nearest point: as far along the tangent as the point lies ahead.
    let ([x0, y0], [dx, dy]) = (line(share), tangent(line, share));
    let ahead = ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy).max(f64::MIN_POSITIVE);
    let [nearest_x, nearest_y] = line(share + ahead);
    (x - nearest_x).hypot(y - nearest_y)
}

/// The point of a curve at a share of its parameter.
fn point(cubic: &Cubic, share: f64) -> [f64; 2] {
    let rest = 1.0 - share;
    let weights = [
        rest.powi(3),
        3.0 * rest * rest * share,
        3.0 * rest * share * share,
        share.powi(3),
    ];
    [0, 1].map(|axis| {
        let terms = cubic.iter().zip(weights);
        terms.map(|(control, weight)| f64::from(control[axis]) * weight).sum()
    })
}

fn rounded(place: [f64; 2]) -> Point {
    #[allow(clippy::cast_possible_truncation)] // map units
    place.map(|value| value.round() as i32)
}

fn print(cubics: &[Cubic]) -> String {
    let mut path = String::new();
    if let Some([[x, y], ..]) = cubics.first() {
        path = format!("M{x} {y}c");
    }
    for [start, controls @ ..] in cubics {
        for control in controls {
            for axis in [0, 1] {
                let delta = control[axis] - start[axis];
                // A minus sign separates too.
                if delta >= 0 && !path.ends_with('c') {
                    path.push(' ');
                }
                path.push_str(&delta.to_string());
            }
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The points of a path that `path` has written, so many on each curve.
    fn sampled(path: &str, count: u16) -> Vec<[f64; 2]> {
        let (start, curves) = path
            .strip_prefix('M')
            .and_then(|rest| rest.split_once('c'))
            .expect("M and c");
        let numbers = |text: &str| -> Vec<i32> {
            let spaced = text.trim_end_matches('z').replace('-', " -");
            spaced
                .split_whitespace()
                .map(|word| word.parse().expect("a whole number"))
                .collect()
        };
        let start = numbers(start);
        let mut here = [start[0], start[1]];
        let mut points = Vec::new();
        for deltas in numbers(curves).chunks_exact(6) {
            let at = |nth: usize| [here[0] + deltas[nth], here[1] + deltas[nth + 1]];
            let cubic = [here, at(0), at(2), at(4)];
            points.extend((0..=count).map(|sample| point(&cubic, f64::from(sample) / f64::from(count))));
            here = cubic[3];
        }
        points
    }

    #[test]
    fn a_straight_line_is_one_curve() {
        assert_eq!(path(|share| [30.0 * share, 9.0 - 9.0 * share]), "M0 9c10-3 20-6 30-9");
    }

    #[test]
    fn a_circle_is_within_a_unit_of_its_path() {
        let radius = 4000.0;
        let path = path(|share: f64| {
            let (sin, cos) = (share * std::f64::consts::TAU).sin_cos();
            [radius * cos, radius * sin]
        });
        for [x, y] in sampled(&path, 300) {
            assert!((x.hypot(y) - radius).abs() < TOLERANCE, "{x} {y}");
        }
        // Eight curves: four would be more than a unit off.
        assert!(path.len() < 250, "{path}");
    }
}
