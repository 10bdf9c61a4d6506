//! Rings on the map: all places at a distance from a centre.

use crate::curve;
use crate::geodesic;
use crate::point::LonLat;
use crate::projection::Projection;

/// The distances of the rings around Baku, in kilometres.
pub const AROUND_BAKU_KM: [f64; 3] = [500.0, 1000.0, 2000.0];

/// The closed SVG path of the places at a distance from a centre, in map units, less than one unit off. It starts in the
/// north and goes to the east.
pub fn ring(projection: &Projection, center: LonLat, km: f64) -> String {
    curve::path(|share| point(projection, center, share * 360.0, km)) + "z"
}

/// The point of a ring in a direction, in degrees clockwise from north: where its name can stand.
pub fn point(projection: &Projection, center: LonLat, azimuth: f64, km: f64) -> [f64; 2] {
    let [lon, lat] = geodesic::direct(center, azimuth, km);
    projection.place(lon, lat)
}
