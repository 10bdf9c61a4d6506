//! Where the coordinates of the map come from.

use serde::Deserialize;

/// Where the map's coordinates come from.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// The projection in the words of PROJ.
    pub projection: String,
    /// The length of one map unit in kilometres.
    pub unit_km: f64,
    /// Where map unit (0, 0) lies in the projection: kilometres to the east and to the north of its origin.
    pub origin_km: [f64; 2],
    /// The data the map was made from.
    pub sources: Vec<String>,
}
