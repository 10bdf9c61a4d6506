//! The great circle between two places, which on the ellipsoid is the geodesic: its points, and its path on the map.

use crate::curve;
use crate::geodesic::{self, Geodesic};
use crate::point::LonLat;
use crate::projection::Projection;

/// The place at a share of the way, from 0 to 1.
pub fn place(from: LonLat, to: LonLat, share: f64) -> LonLat {
    along(from, geodesic::inverse(from, to), share)
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
