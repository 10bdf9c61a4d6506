//! Whether the page uses features that its oldest browsers lack (docs/browsers.md). The check itself is JavaScript, because
//! the parsers and MDN's compatibility data come from npm.

use crate::install::npm;
use crate::{paths, process};
use anyhow::Result;
use std::path::{Path, PathBuf};

/// The folder of the check, with its packages. The build's packages have what reads WebAssembly.
pub fn ready() -> Result<PathBuf> {
    let folder = paths::root().join("xtask").join("web-check");
    npm::ready(&folder)?;
    npm::ready(&paths::root())?;
    Ok(folder)
}

/// Checks the sources and what is built of them.
pub fn check(dist: &Path) -> Result<()> {
    let script = ready()?.join("browsers").join("check.js");
    process::run(process::command("node").arg(script).arg(dist))?;
    Ok(())
}
