//! Where to look around a pointer that missed every republic: rings of points, nearest first. Pure.

/// Radii of the rings, in CSS pixels: the last is the reach of the help.
const RINGS: [f32; 3] = [5.0, 10.0, 16.0];
/// Points on each ring.
const DIRECTIONS: u8 = 12;

/// Offsets from the pointer in CSS pixels, ring by ring outwards.
pub fn ring_offsets() -> impl Iterator<Item = (f32, f32)> {
    RINGS.into_iter().flat_map(|radius| {
        (0..DIRECTIONS).map(move |step| {
            let angle = f32::from(step) / f32::from(DIRECTIONS) * std::f32::consts::TAU;
            (radius * angle.cos(), radius * angle.sin())
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nearer_points_come_first_and_none_is_out_of_reach() {
        let radii: Vec<f32> = ring_offsets().map(|(x, y)| x.hypot(y)).collect();
        assert_eq!(radii.len(), 36);
        assert!(radii.windows(2).all(|pair| pair[1] >= pair[0] - 1e-3));
        assert!(radii.iter().all(|radius| *radius <= 16.001));
    }
}
