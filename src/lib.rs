//! Azerbaijan's relations with the former Soviet republics, as of March 1994: a map, its source text, and the
//! articles between them.
//!
//! The rooms, in the order a reader of the code meets them:
//!
//! - [`republic`]: the fifteen republics.
//! - [`content`]: what the page says, authored in `content/` and checked.

pub mod content;
pub mod republic;
