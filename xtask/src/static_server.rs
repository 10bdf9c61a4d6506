//! `dist` over HTTP, as a static host gives it: for `cargo xtask serve`, the audit and the end-to-end tests.
//!
//! - [`files`]: the router: files, precompressed copies, the headers of `_headers`, the 404 page.
//! - [`listener`]: a router on a local port.

pub mod files;
pub mod listener;

pub use files::{router, under};
pub use listener::Server;
