//! The scripts of `web/`, minified. Those that load programs or style sheets get the names of their files.

use super::minify;
use super::program::Programs;
use super::stylesheet::Stylesheets;
use crate::error::Result;
use crate::files;
use std::path::Path;

/// Finishes all scripts in the staging folder but the glue of the programs.
pub fn finish(staging: &Path, programs: &Programs, styles: &Stylesheets) -> Result<()> {
    for name in files::names(staging)? {
        if name.ends_with(".js") && !programs.has_glue(&name) {
            let file = staging.join(&name);
            let text = styles.with_names(&programs.with_names(&files::read(&file)?));
            files::write(&file, minify::script(&text)?)?;
        }
    }
    Ok(())
}
