//! The map's outlines as `geometry/` produced them: read, checked and measured. Native only: the browser gets the paths
//! inside the printed page and never parses them.

pub mod about;
pub mod atlas;
pub mod frames;
pub mod outline;
pub mod point;
pub mod projection;
pub mod square;
pub mod svg_path;
