//! A point of the map.

/// x to the east, y down, in map units (0.5 km).
pub type Point = [i32; 2];
