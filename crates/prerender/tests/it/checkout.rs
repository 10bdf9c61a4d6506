//! The files of the checkout.

use content::model::Content;
use std::path::Path;
use std::sync::LazyLock;

/// The authored content.
pub static CONTENT: LazyLock<Content> =
    LazyLock::new(|| content::load(&root().join("content")).unwrap_or_else(|diagnostics| panic!("{diagnostics}")));

/// The folder that holds `content/`, `style/` and `docs/`.
pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}
