//! Outlines on the ground: polygons in longitude and latitude, as RFC 7946 wants them. They are cut at the antimeridian;
//! exterior rings go around counterclockwise and holes clockwise.
//!
//! Positions are whole numbers, so neighbours share every vertex of their border exactly, as they do on the map.

use crate::antimeridian;
use crate::outline::{Outline, Ring};
use crate::point::{Point, PER_DEGREE};
use crate::projection::Projection;

/// A straight side of the map may be this far, in map units, from a straight side in longitude and latitude: 125 metres.
const TOLERANCE: f64 = 0.25;

/// Rings whose vertices are longitudes and latitudes in parts of a degree (`PER_DEGREE`), y up. The first vertex is not
/// repeated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Polygon {
    pub exterior: Ring,
    pub holes: Vec<Ring>,
}

/// The polygons of an outline of the map, in the order of their rings.
pub fn polygons(outline: &Outline, projection: &Projection) -> Vec<Polygon> {
    let rings = outline.rings.iter().map(|ring| on_ground(ring, projection));
    nested(rings.flat_map(|ring| antimeridian::cut(&ring)).collect())
}

/// A ring of the map in longitude and latitude, with more vertices where its straight sides would be curved.
fn on_ground(ring: &Ring, projection: &Projection) -> Ring {
    let mut positions = Vec::new();
    for (a, b) in ring.sides() {
        positions.push(position(a.map(f64::from), projection));
        straighten(a.map(f64::from), b.map(f64::from), projection, &mut positions);
    }
    positions.dedup();
    Ring(positions)
}

/// Appends the positions needed between the ends of a side. They are the same from either end, so that neighbours still
/// share them.
fn straighten(a: [f64; 2], b: [f64; 2], projection: &Projection, positions: &mut Vec<Point>) {
    let middle = [f64::midpoint(a[0], b[0]), f64::midpoint(a[1], b[1])];
    let (from, to) = (projection.inverse(a), projection.inverse(b));
    let [x, y] = projection.place(f64::midpoint(from[0], to[0]), f64::midpoint(from[1], to[1]));
    if (x - middle[0]).hypot(y - middle[1]) > TOLERANCE {
        straighten(a, middle, projection, positions);
        positions.push(position(middle, projection));
        straighten(middle, b, projection, positions);
    }
}

fn position(place: [f64; 2], projection: &Projection) -> Point {
    #[allow(clippy::cast_possible_truncation)] // at most 190 degrees
    projection
        .inverse(place)
        .map(|degrees| (degrees * f64::from(PER_DEGREE)).round() as i32)
}

/// The polygons of rings by the even-odd rule.
fn nested(rings: Vec<Ring>) -> Vec<Polygon> {
    let around: Vec<Vec<usize>> = rings
        .iter()
        .map(|ring| {
            let place = ring.just_inside();
            let holds = |other: &usize| rings[*other] != *ring && rings[*other].contains(place);
            (0..rings.len()).filter(holds).collect()
        })
        .collect();
    let depth = |nth: usize| around[nth].len();
    let is_hole_of =
        |hole: usize, exterior: usize| depth(hole) == depth(exterior) + 1 && around[hole].contains(&exterior);
    (0..rings.len())
        .filter(|nth| depth(*nth) % 2 == 0)
        .map(|nth| Polygon {
            exterior: turned(&rings[nth], true),
            holes: (0..rings.len())
                .filter(|hole| is_hole_of(*hole, nth))
                .map(|hole| turned(&rings[hole], false))
                .collect(),
        })
        .collect()
}

/// A ring that goes around counterclockwise, or clockwise.
fn turned(ring: &Ring, counterclockwise: bool) -> Ring {
    let doubled: i64 = ring
        .sides()
        .map(|([ax, ay], [bx, by])| i64::from(ax) * i64::from(by) - i64::from(bx) * i64::from(ay))
        .sum();
    let mut ring = ring.clone();
    if (doubled > 0) != counterclockwise {
        ring.0.reverse();
    }
    ring
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::about::About;

    fn projection() -> Projection {
        Projection::of(&About {
            projection: "+lat_1=45 +lat_2=65 +lat_0=60 +lon_0=50".into(),
            unit_km: 0.5,
            origin_km: [0.0, 0.0],
            sources: Vec::new(),
        })
        .expect("complete")
    }

    fn square(x: i32, y: i32, side: i32) -> Ring {
        Ring(vec![[x, y], [x + side, y], [x + side, y + side], [x, y + side]])
    }

    #[test]
    fn an_island_in_a_lake_is_a_polygon_of_its_own_and_the_lake_a_hole() {
        let [land, lake, island] = [square(0, 0, 90), square(10, 10, 70), square(20, 20, 10)];
        let far = square(200, 0, 10);
        let found = nested(vec![island.clone(), lake.clone(), far.clone(), land.clone()]);
        let names: Vec<_> = found
            .iter()
            .map(|polygon| (&polygon.exterior, polygon.holes.len()))
            .collect();
        assert_eq!(names, [(&island, 0), (&far, 0), (&land, 1)]);
        assert_eq!(found[2].holes, [turned(&lake, false)]);
    }

    #[test]
    fn exteriors_go_counterclockwise_and_holes_clockwise_however_they_were_drawn() {
        let ring = square(0, 0, 9);
        let mut reversed = ring.clone();
        reversed.0.reverse();
        for drawn in [&ring, &reversed] {
            assert_eq!(turned(drawn, true), ring);
            assert_eq!(turned(drawn, false), reversed);
        }
    }

    #[test]
    fn a_long_side_keeps_within_the_tolerance_of_the_map_and_is_the_same_from_both_ends() {
        let projection = projection();
        let mut forth = Ring(vec![[-3000, 2000], [3000, 2500], [0, 3000]]);
        let there = on_ground(&forth, &projection);
        assert!(there.0.len() > 12, "{}", there.0.len());
        for (a, b) in there.sides() {
            let [a, b] = [a, b].map(|position| position.map(|value| f64::from(value) / f64::from(PER_DEGREE)));
            let on_map = |share: f64| {
                let [lon, lat] = [0, 1].map(|axis| a[axis] + share * (b[axis] - a[axis]));
                projection.place(lon, lat)
            };
            let (from, middle, to) = (on_map(0.0), on_map(0.5), on_map(1.0));
            let off = (middle[0] - f64::midpoint(from[0], to[0])).hypot(middle[1] - f64::midpoint(from[1], to[1]));
            assert!(off < TOLERANCE + 0.05, "{off}");
        }
        forth.0.reverse();
        let (mut there, mut back) = (there.0, on_ground(&forth, &projection).0);
        there.sort_unstable();
        back.sort_unstable();
        assert_eq!(there, back);
    }
}
