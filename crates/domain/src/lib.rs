//! The domain types that all other crates share: republics, layers and their classes, the vocabularies of the content, and
//! the geometry of the map.

pub mod filter;
pub mod language;
pub mod layer;
pub mod legend;
pub mod rect;
pub mod republic;
pub mod spatial_nav;
pub mod vocabulary;
