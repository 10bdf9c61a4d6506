//! The metadata of the map: its projection, unit and sources.

use serde::Deserialize;

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// The projection as a PROJ string.
    pub projection: String,
    /// The length of one map unit in kilometres.
    pub unit_km: f64,
    /// The position of (0, 0) of the map in the projection: kilometres to the east and to the north of its origin.
    pub origin_km: [f64; 2],
    /// The data that the map was made from.
    pub sources: Vec<String>,
}
