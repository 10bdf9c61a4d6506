//! The points to test around a pointer that missed every republic: rings, nearest first.

/// The radii of the rings, in CSS pixels.
const RINGS: [f32; 3] = [5.0, 10.0, 16.0];
/// Cosine and sine of 0°, 30° and 60° as literals, because the functions would add to the size of the download.
const FIRST_QUARTER: [(f32, f32); 3] = [(1.0, 0.0), (0.866_025_4, 0.5), (0.5, 0.866_025_4)];

/// Offsets from the pointer in CSS pixels, ring by ring outwards.
pub fn ring_offsets() -> impl Iterator<Item = (f32, f32)> {
    RINGS.into_iter().flat_map(|radius| {
        FIRST_QUARTER.into_iter().flat_map(move |(cos, sin)| {
            let (x, y) = (radius * cos, radius * sin);
            [(x, y), (-y, x), (-x, -y), (y, -x)]
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_points_of_a_ring_are_thirty_degrees_apart() {
        let mut angles: Vec<f32> = ring_offsets()
            .take(12)
            .map(|(x, y)| y.atan2(x).to_degrees().rem_euclid(360.0))
            .collect();
        angles.sort_by(f32::total_cmp);
        assert!(
            angles.windows(2).all(|pair| (pair[1] - pair[0] - 30.0).abs() < 0.01),
            "{angles:?}"
        );
    }

    #[test]
    fn nearer_points_come_first_and_none_is_beyond_16_pixels() {
        let radii: Vec<f32> = ring_offsets().map(|(x, y)| x.hypot(y)).collect();
        assert_eq!(radii.len(), 36);
        assert!(radii.windows(2).all(|pair| pair[1] >= pair[0] - 1e-3));
        assert!(radii.iter().all(|radius| *radius <= 16.001));
    }
}
