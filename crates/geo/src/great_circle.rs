//! The great circle between two places, which on the ellipsoid is the geodesic: its length, its points, and its path on the
//! map.

use crate::curve;
use crate::geodesic::{self, Geodesic};
use crate::point::LonLat;
use crate::projection::Projection;

/// The length in kilometres, on the ellipsoid of WGS 84.
pub fn distance_km(from: LonLat, to: LonLat) -> f64 {
    geodesic::inverse(from, to).km
}

/// The place at a share of the way, from 0 to 1.
pub fn place(from: LonLat, to: LonLat, share: f64) -> LonLat {
    along(from, geodesic::inverse(from, to), share)
}

/// So many points of the map, at equal distances on the ground, both ends included.
pub fn points(projection: &Projection, from: LonLat, to: LonLat, count: u16) -> Vec<[f64; 2]> {
    let line = geodesic::inverse(from, to);
    let last = f64::from(count.saturating_sub(1).max(1));
    (0..count)
        .map(|nth| {
            let [lon, lat] = along(from, line, f64::from(nth) / last);
            projection.place(lon, lat)
        })
        .collect()
}

/// The SVG path in map units, less than one unit off.
pub fn path(projection: &Projection, from: LonLat, to: LonLat) -> String {
    let line = geodesic::inverse(from, to);
    curve::path(|share| {
        let [lon, lat] = along(from, line, share);
        projection.place(lon, lat)
    })
}

fn along(from: LonLat, line: Geodesic, share: f64) -> LonLat {
    geodesic::direct(from, line.azimuth, line.km * share)
}
