//! Points of the map and of the ground.

/// A point of the map: x to the east, y down, in map units (0.5 km).
pub type Point = [i32; 2];

/// A point of the ground: longitude and latitude in degrees on WGS 84, east and north positive. Longitudes east of 180
/// continue: 190, not −170, for the east of Chukotka.
pub type LonLat = [f64; 2];

/// Where points of the ground are whole numbers, they are in this part of a degree: eleven metres or less, where the map has a
/// vertex each 500 metres.
pub const PER_DEGREE: i32 = 10_000;
