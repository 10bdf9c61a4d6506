//! The tools that come from npm: pinned in a `package-lock.json`, installed by `npm ci`, never shipped.

use crate::error::{Error, Outcome};
use crate::process;
use std::path::{Path, PathBuf};

/// The stamp we leave: the lock file from which `node_modules` was installed.
const STAMP: &str = ".installed-from";

/// Installs what the folder's lock file names, unless that is what stands there already, and gives the folder
/// of the programs.
pub fn ready(folder: &Path) -> Outcome<PathBuf> {
    let modules = folder.join("node_modules");
    let stamp = modules.join(STAMP);
    let lock = crate::paths::text(&folder.join("package-lock.json"))?;
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(modules.join(".bin"));
    }
    if process::which("node").is_none() {
        return Err(Error::missing("node", "install Node 20 or newer, with npm"));
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    process::run(
        process::command(npm)
            .args(["ci", "--no-audit", "--no-fund"])
            .current_dir(folder),
    )
    .map_err(|error| match error {
        Error::Unstarted { .. } => Error::missing("npm", "install Node 20 or newer, with npm"),
        other => other,
    })?;
    std::fs::write(&stamp, lock).map_err(Error::file(&stamp))?;
    Ok(modules.join(".bin"))
}
