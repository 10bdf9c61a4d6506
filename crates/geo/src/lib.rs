//! Reads, validates and measures the outlines of the map that `geometry/` made, and draws what follows from longitude and
//! latitude: great circles, rings around a place, the locator globe; and the outlines themselves in longitude and latitude.
//! Native only: the browser gets the paths inside the page and never parses them.

pub mod about;
pub mod antimeridian;
pub mod atlas;
pub mod capitals;
pub mod curve;
pub mod distance;
pub mod frames;
pub mod geodesic;
pub mod globe;
pub mod great_circle;
pub mod ground;
pub mod outline;
pub mod point;
pub mod projection;
pub mod rings;
pub mod svg_path;
pub mod wgs84;
