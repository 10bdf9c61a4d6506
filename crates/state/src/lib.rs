//! What the page shows: one `Copy` state with pure transitions, its URL, its camera, and the generated tables that they
//! read.

pub mod camera;
pub mod embed_protocol;
pub mod generated;
pub mod route;
mod state;

pub use state::{Selection, State};
