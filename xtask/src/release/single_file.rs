//! The page in one file: the same that the site offers for download, named by its version.

use super::built::{Built, NAME};
use anyhow::{Context, Result};

/// What follows the version in its name.
pub const ENDING: &str = ".html";

/// Its path in `dist`.
pub const PATH: &str = "azerbaijan-1994-classroom.html";

/// The name of the file in a release.
pub fn name(version: &str) -> String {
    format!("{NAME}-{version}{ENDING}")
}

/// The file.
pub fn package(built: &Built) -> Result<Vec<u8>> {
    let file = built.site.get(PATH).cloned();
    file.with_context(|| format!("dist/{PATH} is missing: the prerenderer prints it (crates/prerender/src/output.rs)"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_build_without_the_file_is_an_error_that_names_it() {
        let error = package(&Built::default()).expect_err("there is none");
        assert!(error.to_string().contains("azerbaijan-1994-classroom.html"), "{error}");
    }
}
