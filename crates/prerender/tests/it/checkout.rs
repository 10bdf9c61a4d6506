//! The folder of the checkout.

use std::path::Path;

/// The folder that holds `content/`, `style/` and `docs/`.
pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}
