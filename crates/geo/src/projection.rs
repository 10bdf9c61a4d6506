//! The projection of the map: converts longitude and latitude to map units, and back.
//!
//! Ellipsoidal Albers equal-area conic on WGS 84, after J. P. Snyder, "Map Projections: A Working Manual", USGS
//! Professional Paper 1395 (1987), pages 101 and 102. The recipe in `geometry/` projects the outlines with an implementation
//! of its own, in JavaScript; this one projects what the prerenderer adds to them (great circles, rings, the globe), and
//! tests compare the two at places with known coordinates.

use crate::about::About;
use crate::point::LonLat;
use crate::wgs84::{ECCENTRICITY_SQUARED, SEMI_MAJOR_KM};

/// The projection with the unit and origin of the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Projection {
    n: f64,
    c: f64,
    radius0_km: f64,
    lon_0: f64,
    unit_km: f64,
    origin_km: [f64; 2],
}

/// The parameter is absent or not a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the projection has no valid {0}")]
pub struct ProjectionError(pub &'static str);

fn eccentricity() -> f64 {
    ECCENTRICITY_SQUARED.sqrt()
}

/// Snyder (14-15).
fn m(phi: f64) -> f64 {
    phi.cos() / (1.0 - (eccentricity() * phi.sin()).powi(2)).sqrt()
}

/// Snyder (3-12).
fn q(phi: f64) -> f64 {
    let e = eccentricity();
    let es = e * phi.sin();
    (1.0 - e * e) * (phi.sin() / (1.0 - es * es) - ((1.0 - es) / (1.0 + es)).ln() / (2.0 * e))
}

impl Projection {
    /// Reads the parameters from the metadata of the map.
    ///
    /// # Errors
    /// When `lat_1`, `lat_2`, `lat_0` or `lon_0` is absent.
    pub fn of(about: &About) -> Result<Self, ProjectionError> {
        let degrees = |name: &'static str| {
            about
                .projection
                .split_whitespace()
                .find_map(|word| {
                    word.strip_prefix('+')?
                        .strip_prefix(name)?
                        .strip_prefix('=')?
                        .parse::<f64>()
                        .ok()
                })
                .ok_or(ProjectionError(name))
        };
        let (lat_1, lat_2) = (degrees("lat_1")?.to_radians(), degrees("lat_2")?.to_radians());
        // Snyder (14-14), (14-13) and (14-12a).
        let n = (m(lat_1).powi(2) - m(lat_2).powi(2)) / (q(lat_2) - q(lat_1));
        let c = m(lat_1).powi(2) + n * q(lat_1);
        let radius0_km = SEMI_MAJOR_KM * (c - n * q(degrees("lat_0")?.to_radians())).sqrt() / n;
        Ok(Self {
            n,
            c,
            radius0_km,
            lon_0: degrees("lon_0")?,
            unit_km: about.unit_km,
            origin_km: about.origin_km,
        })
    }

    /// Converts degrees, east and north positive, to map units, y down. Longitudes east of 180 continue: use 190, not
    /// −170, for the east of Chukotka.
    pub fn place(&self, lon: f64, lat: f64) -> [f64; 2] {
        // Snyder (14-1) to (14-4).
        let radius = SEMI_MAJOR_KM * (self.c - self.n * q(lat.to_radians())).sqrt() / self.n;
        let theta = self.n * (lon - self.lon_0).to_radians();
        let (east, north) = (radius * theta.sin(), self.radius0_km - radius * theta.cos());
        [
            (east - self.origin_km[0]) / self.unit_km,
            (self.origin_km[1] - north) / self.unit_km,
        ]
    }

    /// Converts map units to degrees: undoes [`Projection::place`].
    pub fn inverse(&self, [x, y]: [f64; 2]) -> LonLat {
        // Snyder (14-8) to (14-11).
        let east = x * self.unit_km + self.origin_km[0];
        let south = self.radius0_km - (self.origin_km[1] - y * self.unit_km);
        let radius = east.hypot(south);
        let theta = east.atan2(south);
        let target = (self.c - (radius * self.n / SEMI_MAJOR_KM).powi(2)) / self.n;
        [
            self.lon_0 + (theta / self.n).to_degrees(),
            latitude(target).to_degrees(),
        ]
    }
}

/// The latitude in radians with this q: Snyder (3-16), which converges except at the poles.
fn latitude(target: f64) -> f64 {
    let mut phi = (target / 2.0).clamp(-1.0, 1.0).asin();
    for _ in 0..8 {
        let es2 = ECCENTRICITY_SQUARED * phi.sin().powi(2);
        phi += (1.0 - es2).powi(2) / (2.0 * phi.cos() * (1.0 - ECCENTRICITY_SQUARED)) * (target - q(phi));
    }
    phi
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_inverse_leads_back_to_longitude_and_latitude(lon in -40.0..195.0f64, lat in -20.0..88.0f64) {
            let projection = Projection::of(&about("+lat_1=45 +lat_2=65 +lat_0=60 +lon_0=50")).expect("complete");
            let [back_lon, back_lat] = projection.inverse(projection.place(lon, lat));
            prop_assert!((back_lon - lon).abs() < 1e-8 && (back_lat - lat).abs() < 1e-8, "{back_lon} {back_lat}");
        }

        #[test]
        fn areas_are_preserved_everywhere_without_mirroring(lon in 20.0..190.0f64, lat in 36.0..80.0f64) {
            let projection = Projection::of(&about("+lat_1=45 +lat_2=65 +lat_0=60 +lon_0=50")).expect("complete");
            // A small cell between two meridians and two parallels, by the shoelace formula.
            let side = 0.02;
            let corners = [(0.0, 0.0), (side, 0.0), (side, side), (0.0, side)].map(|(east, north)| projection.place(lon + east, lat + north));
            let doubled: f64 = (0..4).map(|at| {
                let ([x, y], [next_x, next_y]) = (corners[at], corners[(at + 1) % 4]);
                x * next_y - next_x * y
            }).sum();
            let map = (doubled / 2.0).abs() * 0.001_f64.powi(2);
            let ground = SEMI_MAJOR_KM.powi(2) * side.to_radians() * (q((lat + side).to_radians()) - q(lat.to_radians())) / 2.0;
            prop_assert!((map / ground - 1.0).abs() < 1e-4, "{map} {ground}");
            // Not mirrored.
            prop_assert!(doubled < 0.0);
        }
    }

    fn about(projection: &str) -> About {
        About {
            projection: projection.into(),
            unit_km: 0.001,
            origin_km: [0.0, 0.0],
            sources: Vec::new(),
        }
    }

    #[test]
    fn lat_0_and_lon_0_are_the_origin_and_north_is_up() {
        let projection = Projection::of(&about("+proj=aea +lat_1=45 +lat_2=65 +lat_0=60 +lon_0=50")).expect("complete");
        let [x, y] = projection.place(50.0, 60.0);
        assert!(x.abs() < 1e-6 && y.abs() < 1e-6);
        assert!(projection.place(50.0, 61.0)[1] < 0.0);
        assert!(projection.place(51.0, 60.0)[0] > 0.0);
    }

    #[test]
    fn the_area_of_a_belt_on_the_ellipsoid_is_its_area_on_the_map() {
        // The belt between two parallels, one degree wide: exact on both sides, by Snyder (3-12).
        let projection = Projection::of(&about("+lat_1=45 +lat_2=65 +lat_0=60 +lon_0=50")).expect("complete");
        let (south, north) = (40.0_f64, 41.0_f64);
        let ground =
            SEMI_MAJOR_KM.powi(2) * 1.0_f64.to_radians() * (q(north.to_radians()) - q(south.to_radians())) / 2.0;
        let radius = |lat: f64| projection.radius0_km + projection.place(50.0, lat)[1] * 0.001;
        let map = projection.n * 1.0_f64.to_radians() * (radius(south).powi(2) - radius(north).powi(2)) / 2.0;
        assert!((map / ground - 1.0).abs() < 1e-9, "{map} {ground}");
    }

    #[test]
    fn a_projection_without_its_central_meridian_is_rejected() {
        assert_eq!(
            Projection::of(&about("+lat_1=45 +lat_2=65 +lat_0=60")),
            Err(ProjectionError("lon_0"))
        );
    }
}
