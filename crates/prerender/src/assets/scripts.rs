//! The scripts of `web/`, minified. Those that load programs or style sheets get the names of their files.
//!
//! What the loaders of the page and of the page in one file share is in both (`web/controls.js`), so that it is no request.

use super::minify;
use super::program::Programs;
use super::stylesheet::Stylesheets;
use crate::error::Result;
use crate::files;
use std::path::Path;

const LOADER: &str = "boot.js";
/// What it loads later, if at all.
const APART: [&str; 2] = ["moved.js", "offline.js"];
const SHARED: &str = "controls.js";
const SINGLE_FILE: &str = "single_file.js";

/// Finishes all scripts in the staging folder but the glue of the programs. Returns the script of the page in one file, with
/// all programs inside; it is no file. `None` without esbuild.
pub fn finish(staging: &Path, programs: &Programs, styles: &Stylesheets) -> Result<Option<String>> {
    for name in files::names(staging)? {
        if name.ends_with(".js") && !programs.has_glue(&name) {
            let file = staging.join(&name);
            let text = styles.with_names(&programs.with_names(&files::read(&file)?));
            files::write(&file, minify::script(&text)?)?;
        }
    }
    let single_file = minify::bundle(staging, SINGLE_FILE, &[])?;
    if let Some(loader) = minify::bundle(staging, LOADER, &APART)? {
        files::write(&staging.join(LOADER), loader)?;
        files::remove(&staging.join(SHARED))?;
    }
    files::remove(&staging.join(SINGLE_FILE))?;
    Ok(single_file)
}
