//! The locator globe: an orthographic view of the earth as a sphere, with the fifteen republics as one region.
//!
//! J. P. Snyder, "Map Projections: A Working Manual" (1987), pages 145 to 153. Shown at 64 pixels, so the sphere is exact enough
//! and the outline is simplified to a third of a pixel.

use std::collections::{BTreeMap, BTreeSet};

use crate::atlas::Atlas;
use crate::point::{LonLat, Point};
use crate::projection::Projection;

/// The side of the drawing, from (0, 0): its `viewBox` is `0 0 200 200`.
pub const SIZE: i32 = 2 * RADIUS;
const RADIUS: i32 = 100;

/// The place in the middle of the globe.
const CENTER: LonLat = [50.0, 45.0];

/// A vertex whose triangle with its neighbours has less than this area is omitted, in square units of the drawing.
const SMALLEST_BEND: f64 = 1.5;
/// Islands and exclaves with a smaller area are omitted.
const SMALLEST_ISLAND: f64 = 6.0;

/// The SVG path of the edge of the sphere.
pub fn sphere() -> String {
    format!("M0 {RADIUS}a{RADIUS} {RADIUS} 0 1 0 {SIZE} 0a{RADIUS} {RADIUS} 0 1 0-{SIZE} 0z")
}

/// The SVG path of the fifteen together, without the borders between them.
pub fn region(atlas: &Atlas, projection: &Projection) -> String {
    let mut path = String::new();
    for ring in outer_rings(atlas) {
        let seen: Vec<_> = ring
            .into_iter()
            .filter_map(|vertex| point(projection.inverse(vertex.map(f64::from))))
            .collect();
        if area(&seen) >= SMALLEST_ISLAND {
            print(&simplified(seen), &mut path);
        }
    }
    path
}

/// The point of the drawing at a place; `None` for the far side.
pub fn point([longitude, latitude]: LonLat) -> Option<[f64; 2]> {
    let [center, latitude] = [CENTER[1], latitude].map(f64::to_radians);
    let east = (longitude - CENTER[0]).to_radians();
    // Snyder (20-3), (20-4) and (5-3).
    let x = latitude.cos() * east.sin();
    let y = center.cos() * latitude.sin() - center.sin() * latitude.cos() * east.cos();
    let front = center.sin() * latitude.sin() + center.cos() * latitude.cos() * east.cos();
    let radius = f64::from(RADIUS);
    (front >= 0.0).then_some([radius + radius * x, radius - radius * y])
}

/// The outlines of the fifteen without the sides that two of them share: neighbours share every vertex of their border.
fn outer_rings(atlas: &Atlas) -> Vec<Vec<Point>> {
    let mut sides: BTreeSet<(Point, Point)> = BTreeSet::new();
    for (a, b) in atlas.republics.iter().flat_map(|shape| shape.outline.sides()) {
        let side = (a.min(b), a.max(b));
        if !sides.remove(&side) {
            sides.insert(side);
        }
    }
    let mut ends: BTreeMap<Point, Vec<Point>> = BTreeMap::new();
    for (a, b) in sides {
        ends.entry(a).or_default().push(b);
        ends.entry(b).or_default().push(a);
    }
    let mut rings = Vec::new();
    while let Some((start, _)) = ends.first_key_value() {
        let mut ring = vec![*start];
        while let Some(next) = ring.last().and_then(|here| leave(&mut ends, *here)) {
            ring.push(next);
        }
        // The last vertex is the first again.
        ring.pop();
        rings.push(ring);
    }
    rings
}

/// Goes along a side that has not been walked to its other end.
fn leave(ends: &mut BTreeMap<Point, Vec<Point>>, here: Point) -> Option<Point> {
    let there = ends.get_mut(&here)?.pop()?;
    if let Some(back) = ends.get_mut(&there) {
        back.retain(|end| *end != here);
    }
    for vertex in [here, there] {
        if ends.get(&vertex).is_some_and(Vec::is_empty) {
            ends.remove(&vertex);
        }
    }
    Some(there)
}

/// The simplification of M. Visvalingam and J. D. Whyatt: the vertex of the smallest triangle goes first.
fn simplified(mut ring: Vec<[f64; 2]>) -> Vec<[f64; 2]> {
    while ring.len() > 3 {
        let count = ring.len();
        let bend = |nth: usize| area(&[ring[(nth + count - 1) % count], ring[nth], ring[(nth + 1) % count]]);
        let Some((smallest, size)) = (0..count)
            .map(|nth| (nth, bend(nth)))
            .min_by(|(_, a), (_, b)| a.total_cmp(b))
        else {
            break;
        };
        if size >= SMALLEST_BEND {
            break;
        }
        ring.remove(smallest);
    }
    ring
}

fn area(ring: &[[f64; 2]]) -> f64 {
    let next = ring.iter().cycle().skip(1);
    let doubled: f64 = ring
        .iter()
        .zip(next)
        .map(|([ax, ay], [bx, by])| ax * by - bx * ay)
        .sum();
    doubled.abs() / 2.0
}

/// Appends a closed ring in whole numbers: `M`, and `l` with its deltas.
fn print(ring: &[[f64; 2]], path: &mut String) {
    #[allow(clippy::cast_possible_truncation)] // 0 to 200
    let mut vertices = ring.iter().map(|vertex| vertex.map(|value| value.round() as i32));
    let Some(mut here) = vertices.next() else { return };
    path.push_str(&format!("M{} {}l", here[0], here[1]));
    for next in vertices.filter(|vertex| *vertex != here).collect::<Vec<_>>() {
        for axis in [0, 1] {
            let delta = next[axis] - here[axis];
            if delta >= 0 && !path.ends_with('l') {
                path.push(' ');
            }
            path.push_str(&delta.to_string());
        }
        here = next;
    }
    path.push('z');
}
