//! Cuts a ring at the antimeridian, as RFC 7946 (3.1.9) asks for: what lies beyond 180 degrees east becomes rings that begin
//! at 180 degrees west.

use crate::outline::Ring;
use crate::point::{Point, PER_DEGREE};

const ANTIMERIDIAN: i32 = 180 * PER_DEGREE;
const WHOLE_TURN: i32 = 360 * PER_DEGREE;

/// The parts of a ring of longitudes and latitudes, where longitudes east of 180 continue. None of them crosses the
/// antimeridian, and all go around as the ring does.
pub fn cut(ring: &Ring) -> Vec<Ring> {
    let chains = chains(ring);
    if chains.is_empty() {
        return vec![normal(ring.0.clone())];
    }
    // Along the antimeridian the inside begins at every other crossing, so each two belong together.
    let mut order: Vec<usize> = (0..chains.len()).collect();
    order.sort_by_key(|crossing| chains[*crossing][0][1]);
    let mut partner = vec![0; chains.len()];
    for pair in order.chunks_exact(2) {
        partner[pair[0]] = pair[1];
        partner[pair[1]] = pair[0];
    }
    let mut is_used = vec![false; chains.len()];
    let mut parts = Vec::new();
    for first in 0..chains.len() {
        let mut part = Vec::new();
        let mut chain = first;
        while !is_used[chain] {
            is_used[chain] = true;
            part.extend(&chains[chain]);
            // A chain ends at the crossing where the next one starts; its partner leads back to this side.
            chain = partner[(chain + 1) % chains.len()];
        }
        let part = normal(part);
        if part.area() > 0.0 {
            parts.push(part);
        }
    }
    parts
}

/// The parts of a ring from each crossing of the antimeridian to the next, both included; none if it stays on one side.
fn chains(ring: &Ring) -> Vec<Vec<Point>> {
    let is_beyond = |vertex: Point| vertex[0] >= ANTIMERIDIAN;
    let sides: Vec<_> = ring.sides().collect();
    let crosses = |(a, b): &(Point, Point)| is_beyond(*a) != is_beyond(*b);
    let Some(first) = sides.iter().position(crosses) else {
        return Vec::new();
    };
    let mut chains: Vec<Vec<Point>> = Vec::new();
    for (a, b) in sides[first..].iter().chain(&sides[..first]) {
        if crosses(&(*a, *b)) {
            let crossing = crossing(*a, *b);
            chains.last_mut().into_iter().for_each(|chain| chain.push(crossing));
            chains.push(vec![crossing]);
        }
        chains.last_mut().into_iter().for_each(|chain| chain.push(*b));
    }
    let first = chains[0][0];
    chains.last_mut().into_iter().for_each(|chain| chain.push(first));
    chains
}

/// Where a side crosses the antimeridian; the same from both ends.
fn crossing(a: Point, b: Point) -> Point {
    let ([west, south], [east, north]) = (a.min(b), a.max(b));
    let share = f64::from(ANTIMERIDIAN - west) / f64::from(east - west);
    #[allow(clippy::cast_possible_truncation)] // between the two latitudes
    let latitude = (f64::from(south) + share * f64::from(north - south)).round() as i32;
    [ANTIMERIDIAN, latitude]
}

/// A ring on one side, with longitudes from −180 to 180 and without repeated vertices.
fn normal(mut vertices: Vec<Point>) -> Ring {
    if vertices.iter().any(|vertex| vertex[0] > ANTIMERIDIAN) {
        vertices.iter_mut().for_each(|vertex| vertex[0] -= WHOLE_TURN);
    }
    vertices.dedup();
    if vertices.len() > 1 && vertices.first() == vertices.last() {
        vertices.pop();
    }
    Ring(vertices)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn degrees(vertices: &[[i32; 2]]) -> Ring {
        Ring(
            vertices
                .iter()
                .map(|vertex| vertex.map(|value| value * PER_DEGREE))
                .collect(),
        )
    }

    #[test]
    fn a_ring_on_one_side_stays_whole_and_one_beyond_is_moved_to_the_west() {
        let here = degrees(&[[170, 60], [179, 60], [179, 70]]);
        assert_eq!(cut(&here), std::slice::from_ref(&here));
        let beyond = degrees(&[[181, 60], [190, 60], [190, 70]]);
        assert_eq!(cut(&beyond), [degrees(&[[-179, 60], [-170, 60], [-170, 70]])]);
    }

    #[test]
    fn a_square_across_the_line_becomes_two_that_meet_there() {
        let parts = cut(&degrees(&[[170, 60], [190, 60], [190, 70], [170, 70]]));
        assert_eq!(
            parts,
            [
                degrees(&[[-180, 60], [-170, 60], [-170, 70], [-180, 70]]),
                degrees(&[[180, 70], [170, 70], [170, 60], [180, 60]]),
            ]
        );
    }

    #[test]
    fn a_comb_across_the_line_becomes_a_part_for_each_of_its_teeth() {
        // The back of the comb is in the west, three teeth reach across the line.
        let comb = degrees(&[
            [170, 50],
            [185, 50],
            [185, 52],
            [175, 52],
            [175, 54],
            [186, 54],
            [186, 56],
            [175, 56],
            [175, 58],
            [187, 58],
            [187, 60],
            [170, 60],
        ]);
        let parts = cut(&comb);
        let is_west = |ring: &&Ring| ring.0.iter().all(|vertex| vertex[0] <= -170 * PER_DEGREE);
        assert_eq!(parts.iter().filter(is_west).count(), 3);
        assert_eq!(parts.len(), 4);
        let whole: f64 = parts.iter().map(Ring::area).sum();
        assert!((whole - comb.area()).abs() < 1.0, "{whole} {}", comb.area());
    }

    #[test]
    fn a_ring_that_only_touches_the_line_stays_one_ring() {
        let touching = degrees(&[[170, 60], [180, 65], [170, 70]]);
        assert_eq!(cut(&touching).len(), 1);
        assert!((cut(&touching)[0].area() - touching.area()).abs() < 1.0);
    }
}
