//! `cargo xtask geometry`: computes the map's outlines from their sources. The results are committed, so that a build
//! does not need this; whoever changes the scripts runs it.

use crate::install::npm;
use crate::{paths, process};
use anyhow::Result;

/// Installs the scripts' packages and runs them.
pub fn make() -> Result<()> {
    let folder = paths::geometry();
    npm::ready(&folder)?;
    Ok(process::run(
        process::command("node").arg("recipe.mjs").current_dir(folder),
    )?)
}
