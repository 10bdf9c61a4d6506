//! Reads, validates and measures the outlines of the map that `geometry/` made. Native only: the browser gets the paths
//! inside the page and never parses them.

pub mod about;
pub mod atlas;
pub mod frames;
pub mod outline;
pub mod point;
pub mod projection;
pub mod square;
pub mod svg_path;
