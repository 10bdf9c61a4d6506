//! The scripts of `web/`, minified. Those that load a program get the names of its files.

use super::minify;
use super::program::Programs;
use crate::error::Result;
use crate::files;
use std::path::Path;

/// Finishes all scripts in the staging folder but the glue of the programs.
pub fn finish(staging: &Path, programs: &Programs) -> Result<()> {
    for name in files::names(staging)? {
        if name.ends_with(".js") && !programs.has_glue(&name) {
            let file = staging.join(&name);
            files::write(&file, minify::script(&programs.with_names(&files::read(&file)?))?)?;
        }
    }
    Ok(())
}
