//! The vocabulary of the map, shared by every other crate: the fifteen republics, the layers and their classes, the words
//! of the content model, and the plane geometry that the map's interface needs.

pub mod layer;
pub mod rect;
pub mod republic;
pub mod spatial_nav;
pub mod vocabulary;
