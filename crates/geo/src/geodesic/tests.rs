//! Lengths agree with Karney's GeographicLib, and both problems with each other.

use super::*;
use proptest::prelude::*;

const BAKU: LonLat = [49.87, 40.40];

fn is_close(a: f64, b: f64, within: f64) -> bool {
    (a - b).abs() <= within
}

/// The length of the meridian between two latitudes, summed over short pieces.
fn meridian_km(south: f64, north: f64) -> f64 {
    let pieces = 20_000;
    let step = (north - south) / f64::from(pieces);
    let e2 = crate::wgs84::ECCENTRICITY_SQUARED;
    (0..pieces)
        .map(|piece| {
            let sin = (south + (f64::from(piece) + 0.5) * step).to_radians().sin();
            SEMI_MAJOR_KM * (1.0 - e2) / (1.0 - e2 * sin * sin).powf(1.5) * step.to_radians()
        })
        .sum()
}

#[test]
fn lengths_and_directions_are_those_of_geographiclib() {
    for (name, from, to, km, azimuth) in [
        ("Baku – Tashkent", BAKU, [69.28, 41.31], 1636.336, 80.1169),
        ("Baku – Moscow", BAKU, [37.62, 55.75], 1928.978, -23.6932),
        ("Baku – Yerevan", BAKU, [44.51, 40.18], 456.353, -91.332),
        ("Baku – Almaty", BAKU, [76.92, 43.25], 2259.350, 73.0146),
        ("Baku – Ashgabat", BAKU, [58.38, 37.95], 783.651, 107.571),
        ("London – Sydney", [0.0, 51.5], [151.2, -33.9], 16984.0378, 60.6077),
        ("almost opposite", [0.0, 0.0], [179.7, 0.5], 19944.1274, 15.5569),
        ("almost opposite", [10.0, 30.0], [189.8, -29.9], 19989.8328, 18.1095),
        ("along the equator", [0.0, 0.0], [90.0, 0.0], 10018.7542, 90.0),
        ("from the equator to the pole", [0.0, 0.0], [0.0, 90.0], 10001.9657, 0.0),
    ] {
        let line = inverse(from, to);
        assert!(is_close(line.km, km, 0.001), "{name}: {line:?}");
        assert!(is_close(line.azimuth, azimuth, 0.001), "{name}: {line:?}");
    }
}

#[test]
fn opposite_points_are_half_a_meridian_apart() {
    for (from, to) in [
        ([0.0, 0.0], [180.0, 0.0]),
        ([10.0, 30.0], [190.0, -30.0]),
        ([0.0, -90.0], [0.0, 90.0]),
        ([49.87, 40.40], [-130.13, -40.40]),
    ] {
        assert!(is_close(inverse(from, to).km, 20003.9315, 0.001), "{from:?}");
    }
}

#[test]
fn almost_opposite_on_the_equator_the_shortest_line_leaves_it() {
    // There are two, to the north and to the south.
    let line = inverse([0.0, 0.0], [179.5, 0.0]);
    assert!(is_close(line.km, 19980.8619, 0.001), "{line:?}");
    assert!(
        is_close(line.azimuth.to_radians().sin(), 55.9665_f64.to_radians().sin(), 1e-5),
        "{line:?}"
    );
}

#[test]
fn a_point_is_at_no_distance_from_itself() {
    for place in [BAKU, [0.0, 0.0], [20.0, 90.0], [-30.0, -90.0], [180.0, 12.0]] {
        assert!(inverse(place, place).km < 0.001, "{place:?}");
    }
}

#[test]
fn due_north_the_length_is_that_of_the_meridian() {
    let north = direct(BAKU, 0.0, 1000.0);
    assert!(is_close(north[0], BAKU[0], 1e-9));
    assert!(is_close(meridian_km(BAKU[1], north[1]), 1000.0, 0.001), "{north:?}");
}

#[test]
fn a_negative_distance_goes_the_other_way() {
    let [back, around] = [direct(BAKU, 30.0, -400.0), direct(BAKU, 210.0, 400.0)];
    assert!(is_close(back[0], around[0], 1e-9) && is_close(back[1], around[1], 1e-9));
}

proptest! {
    #[test]
    fn the_inverse_problem_undoes_the_direct_one(
        lon in -180.0..180.0f64, lat in -85.0..85.0f64, azimuth in -179.0..179.0f64, km in 1.0..19_000.0f64
    ) {
        let line = inverse([lon, lat], direct([lon, lat], azimuth, km));
        prop_assert!(is_close(line.km, km, 0.001), "{line:?}");
        // A metre across.
        prop_assert!((line.azimuth - azimuth).to_radians().sin().abs() * 6371.0 * (km / 6371.0).sin().abs() < 0.05, "{line:?}");
    }

    #[test]
    fn there_is_as_far_as_back(a_lon in -180.0..180.0f64, a_lat in -90.0..90.0f64, b_lon in -180.0..180.0f64, b_lat in -90.0..90.0f64) {
        let (there, back) = (inverse([a_lon, a_lat], [b_lon, b_lat]), inverse([b_lon, b_lat], [a_lon, a_lat]));
        prop_assert!(is_close(there.km, back.km, 0.001), "{there:?} {back:?}");
        prop_assert!((0.0..=20003.932).contains(&there.km));
    }
}
