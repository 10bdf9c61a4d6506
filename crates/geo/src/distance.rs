//! A distance on the ground as readers see it: "1,640 km".

use crate::geodesic;
use crate::point::LonLat;

/// What a printed distance is rounded to. The places are known to a kilometre.
const STEP_KM: f64 = 10.0;

/// Kilometres along the shortest line. Printed to the nearest ten, with a space that does not break before the unit.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Distance {
    pub km: f64,
}

impl Distance {
    /// The distance between two places on the ellipsoid.
    pub fn between(from: LonLat, to: LonLat) -> Self {
        Self {
            km: geodesic::inverse(from, to).km,
        }
    }
}

impl std::fmt::Display for Distance {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // at most half the circumference
        let km = ((self.km / STEP_KM).round() * STEP_KM) as u32;
        match (km / 1000, km % 1000) {
            (0, rest) => write!(f, "{rest}\u{a0}km"),
            (thousands, rest) => write!(f, "{thousands},{rest:03}\u{a0}km"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_distance_is_printed_to_ten_kilometres_with_a_comma_after_thousands() {
        for (km, printed) in [
            (0.0, "0 km"),
            (4.9, "0 km"),
            (456.4, "460 km"),
            (994.9, "990 km"),
            (995.0, "1,000 km"),
            (1004.0, "1,000 km"),
            (1636.3, "1,640 km"),
            (20_003.9, "20,000 km"),
        ] {
            assert_eq!(Distance { km }.to_string(), printed.replace(' ', "\u{a0}"));
        }
    }

    #[test]
    fn from_baku_it_is_1640_km_to_tashkent_and_460_to_yerevan() {
        use crate::capitals::{capital, BAKU};
        use domain::republic::Republic;
        let to = |republic| Distance::between(BAKU.place, capital(republic).place).to_string();
        assert_eq!(to(Republic::Uzbekistan), "1,640\u{a0}km");
        assert_eq!(to(Republic::Armenia), "460\u{a0}km");
    }
}
