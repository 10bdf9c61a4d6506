//! The ellipsoid of WGS 84, on which all longitudes and latitudes are given.

pub const SEMI_MAJOR_KM: f64 = 6378.137;
pub const FLATTENING: f64 = 1.0 / 298.257_223_563;
pub const SEMI_MINOR_KM: f64 = SEMI_MAJOR_KM * (1.0 - FLATTENING);

/// The square of the first eccentricity.
pub const ECCENTRICITY_SQUARED: f64 = FLATTENING * (2.0 - FLATTENING);

/// The reduced latitude of a latitude, both in radians.
pub fn reduced(latitude: f64) -> f64 {
    ((1.0 - FLATTENING) * latitude.sin()).atan2(latitude.cos())
}
