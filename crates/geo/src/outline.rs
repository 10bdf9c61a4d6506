//! An outline: its rings, the points inside it, its area and bounds. Map units, y down.

use crate::frames::Bounds;
use crate::point::Point;

/// A closed ring of at least three vertices; the first is not repeated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ring(pub Vec<Point>);

/// Rings taken together by the even-odd rule: a ring inside another is a hole in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline {
    /// The rings, in the order of the path.
    pub rings: Vec<Ring>,
}

impl Outline {
    /// Whether a point lies inside. For a point on the line either answer is possible.
    pub fn contains(&self, place: [f64; 2]) -> bool {
        self.rings.iter().filter(|ring| ring.contains(place)).count() % 2 == 1
    }

    /// The area inside, in square map units.
    pub fn area(&self) -> f64 {
        // A ring within an odd number of other rings is a hole.
        self.rings.iter().fold(0.0, |sum, ring| {
            let place = ring.just_inside();
            let around = self
                .rings
                .iter()
                .filter(|other| *other != ring && other.contains(place))
                .count();
            sum + if around % 2 == 0 { ring.area() } else { -ring.area() }
        })
    }

    /// The rectangle around all of it.
    pub fn bounds(&self) -> Bounds {
        let points = || self.rings.iter().flat_map(|ring| &ring.0);
        let reach = |axis: usize| {
            let low = points().map(|p| p[axis]).min().unwrap_or_default();
            (low, points().map(|p| p[axis]).max().unwrap_or_default() - low)
        };
        let ((x, width), (y, height)) = (reach(0), reach(1));
        Bounds { x, y, width, height }
    }

    /// The sides of all rings.
    pub fn sides(&self) -> impl Iterator<Item = (Point, Point)> + '_ {
        self.rings.iter().flat_map(Ring::sides)
    }
}

impl Ring {
    /// The sides, the closing one included.
    pub fn sides(&self) -> impl Iterator<Item = (Point, Point)> + '_ {
        self.0.iter().copied().zip(self.0.iter().copied().cycle().skip(1))
    }

    /// Whether a point lies inside this ring alone.
    pub fn contains(&self, [x, y]: [f64; 2]) -> bool {
        // A plain loop: the tests spend most of their time here.
        let Some(mut a) = self.0.last() else { return false };
        let mut inside = false;
        for b in &self.0 {
            if (f64::from(a[1]) > y) != (f64::from(b[1]) > y) {
                let share = (y - f64::from(a[1])) / f64::from(b[1] - a[1]);
                inside ^= f64::from(a[0]) + share * f64::from(b[0] - a[0]) < x;
            }
            a = b;
        }
        inside
    }

    /// The area inside this ring alone.
    pub fn area(&self) -> f64 {
        let double: i64 = self
            .sides()
            .map(|([ax, ay], [bx, by])| i64::from(ax) * i64::from(by) - i64::from(bx) * i64::from(ay))
            .sum();
        #[allow(clippy::cast_precision_loss)] // far below 2^52
        let double = double as f64;
        double.abs() / 2.0
    }

    /// The x coordinates where the ring crosses a horizontal line, unsorted.
    fn crossings(&self, y: f64) -> impl Iterator<Item = f64> + '_ {
        self.sides().filter_map(move |([ax, ay], [bx, by])| {
            let [ax, ay, bx, by] = [ax, ay, bx, by].map(f64::from);
            ((ay > y) != (by > y)).then(|| ax + (y - ay) / (by - ay) * (bx - ax))
        })
    }

    /// A point inside the ring, close to its line. Its y is halfway between two integers, so no vertex has the same y.
    pub(crate) fn just_inside(&self) -> [f64; 2] {
        let y = f64::from(self.0.iter().map(|p| p[1]).min().unwrap_or_default()) + 0.5;
        [self.crossings(y).fold(f64::INFINITY, f64::min) + 1e-6, y]
    }
}

#[cfg(test)]
mod tests;
