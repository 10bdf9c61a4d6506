//! The state of the page with its pure transitions, its camera, its URL, the messages of an embedded page, and the
//! generated tables that they read.

pub mod camera;
pub mod clear;
pub mod embed_protocol;
pub mod generated;
pub mod legend;
pub mod moment_text;
pub mod page_lines;
pub mod readings;
pub mod route;
mod state;

pub use state::{Selection, State};
