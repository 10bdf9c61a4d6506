//! Shortest lines on the ellipsoid: the end of a line that starts in a direction (direct problem), and the length and
//! direction of the line between two points (inverse problem).
//!
//! Lengths and longitudes are the series of T. Vincenty, "Direct and inverse solutions of geodesics on the ellipsoid with
//! application of nested equations", Survey Review 23 (1975). His iteration for the inverse problem does not converge for
//! points that are almost opposite each other. Here the direction is found by bisection instead, as C. F. F. Karney proposes
//! in "Algorithms for geodesics", Journal of Geodesy 87 (2013), section 4: seen from the point farther from the equator,
//! the longitude reached at the latitude of the other grows with the direction, so the method finds it for any two points.

use std::f64::consts::PI;

use crate::point::LonLat;
use crate::wgs84::{reduced, FLATTENING, SEMI_MAJOR_KM, SEMI_MINOR_KM};

/// The shortest line between two points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Geodesic {
    pub km: f64,
    /// Its direction at the first point, in degrees clockwise from north. Any direction is right for two equal points.
    pub azimuth: f64,
}

/// The line from one point to another.
pub fn inverse(from: LonLat, to: LonLat) -> Geodesic {
    let longitude = (to[0] - from[0] + 180.0).rem_euclid(360.0) - 180.0;
    let [from, to] = [from, to].map(|[_, latitude]| reduced(latitude.to_radians()));
    // Reflected so that the line starts in the south, at the point farther from the equator, and goes east.
    let swapped = from.abs() < to.abs();
    let (start, end) = if swapped { (to, from) } else { (from, to) };
    let reflected = start > 0.0;
    let (start, end) = if reflected { (-start, -end) } else { (start, end) };
    // On the equator itself the direction would be undetermined.
    let start = start.min(-1e-8);

    let (mut low, mut high) = (0.0, PI);
    // 60 halvings exhaust the digits of a number.
    for _ in 0..60 {
        let middle = f64::midpoint(low, high);
        if Arc::between(start, end, middle).longitude() < longitude.abs().to_radians() {
            low = middle;
        } else {
            high = middle;
        }
    }
    let arc = Arc::between(start, end, high);
    let azimuth = if swapped { arc.end_azimuth() } else { high };
    let azimuth = if swapped == reflected { azimuth } else { PI - azimuth };
    Geodesic {
        km: arc.km(),
        azimuth: azimuth.to_degrees().copysign(longitude),
    }
}

/// The point at a distance from another in a direction, given in degrees clockwise from north. A negative distance goes
/// back.
pub fn direct([longitude, latitude]: LonLat, azimuth: f64, km: f64) -> LonLat {
    let start = reduced(latitude.to_radians());
    let azimuth = azimuth.to_radians();
    let mut arc = Arc {
        equator_sin: start.cos() * azimuth.sin(),
        from: start.sin().atan2(start.cos() * azimuth.cos()),
        to: 0.0,
    };
    let (scale, _) = arc.series();
    let whole = km / (SEMI_MINOR_KM * scale);
    arc.to = arc.from + whole;
    // Each step is a five-hundredth of the one before.
    for _ in 0..6 {
        arc.to = arc.from + whole + arc.correction();
    }
    let (sin, cos) = arc.to.sin_cos();
    let equator_cos = arc.equator_cos();
    // The point on the auxiliary sphere has the reduced latitude, whose tangent is smaller by the flattening.
    let latitude = (equator_cos * sin).atan2((1.0 - FLATTENING) * (equator_cos * cos).hypot(arc.equator_sin));
    [longitude + arc.longitude().to_degrees(), latitude.to_degrees()]
}

/// A part of a great circle of the auxiliary sphere, which stands for a line on the ellipsoid.
struct Arc {
    /// The sine of its azimuth where it crosses the equator to the north.
    equator_sin: f64,
    /// The angles of its ends from there.
    from: f64,
    to: f64,
}

impl Arc {
    /// From one reduced latitude, in the south and farther from the equator than the other, to the first place with the
    /// other reduced latitude on the way north.
    fn between(start: f64, end: f64, azimuth: f64) -> Self {
        let (sin, cos) = azimuth.sin_cos();
        let north = (cos * start.cos()).powi(2) + (start.sin().powi(2) - end.sin().powi(2)).max(0.0);
        Self {
            equator_sin: sin * start.cos(),
            from: start.sin().atan2(start.cos() * cos),
            to: end.sin().atan2(north.sqrt()),
        }
    }

    /// The azimuth at its end.
    fn end_azimuth(&self) -> f64 {
        self.equator_sin.atan2(self.equator_cos() * self.to.cos())
    }

    fn equator_cos(&self) -> f64 {
        (1.0 - self.equator_sin.powi(2)).sqrt()
    }

    /// Vincenty's A and B, his equations (3) and (4).
    fn series(&self) -> (f64, f64) {
        let u2 = self.equator_cos().powi(2) * ((SEMI_MAJOR_KM / SEMI_MINOR_KM).powi(2) - 1.0);
        (
            1.0 + u2 / 16384.0 * (4096.0 + u2 * (-768.0 + u2 * (320.0 - 175.0 * u2))),
            u2 / 1024.0 * (256.0 + u2 * (-128.0 + u2 * (74.0 - 47.0 * u2))),
        )
    }

    /// The length of the line, his (19).
    fn km(&self) -> f64 {
        SEMI_MINOR_KM * self.series().0 * (self.to - self.from - self.correction())
    }

    /// The difference between the angle on the sphere and the length on the ellipsoid, his (6).
    fn correction(&self) -> f64 {
        let (_, b) = self.series();
        let (sin, cos) = (self.to - self.from).sin_cos();
        let middle = (self.from + self.to).cos();
        let middle2 = 2.0 * middle.powi(2) - 1.0;
        b * sin
            * (middle
                + b / 4.0
                    * (cos * middle2 - b / 6.0 * middle * (4.0 * sin.powi(2) - 3.0) * (4.0 * middle.powi(2) - 3.0)))
    }

    /// The difference in longitude between its ends on the ellipsoid, in radians, his (10) and (11).
    fn longitude(&self) -> f64 {
        let on_sphere = |angle: f64| (self.equator_sin * angle.sin()).atan2(angle.cos());
        let cos2 = self.equator_cos().powi(2);
        let c = FLATTENING / 16.0 * cos2 * (4.0 + FLATTENING * (4.0 - 3.0 * cos2));
        let (sin, cos) = (self.to - self.from).sin_cos();
        let middle = (self.from + self.to).cos();
        let nested = middle + c * cos * (2.0 * middle.powi(2) - 1.0);
        on_sphere(self.to)
            - on_sphere(self.from)
            - (1.0 - c) * FLATTENING * self.equator_sin * (self.to - self.from + c * sin * nested)
    }
}

#[cfg(test)]
mod tests;
