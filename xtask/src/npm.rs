//! The tools that come from npm: pinned in a `package-lock.json`, installed by `npm ci`, never shipped.

use crate::run;
use crate::trouble::{Outcome, Trouble};
use std::path::{Path, PathBuf};

/// The stamp we leave: the lock file from which `node_modules` was installed.
const STAMP: &str = ".installed-from";

/// Installs what the folder's lock file names, unless that is what stands there already, and gives the folder
/// of the programs.
pub fn ready(folder: &Path) -> Outcome<PathBuf> {
    let modules = folder.join("node_modules");
    let stamp = modules.join(STAMP);
    let lock = crate::house::text(&folder.join("package-lock.json"))?;
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(modules.join(".bin"));
    }
    if run::which("node").is_none() {
        return Err(Trouble::missing("node", "install Node 20 or newer, with npm"));
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    run::run(
        run::command(npm)
            .args(["ci", "--no-audit", "--no-fund"])
            .current_dir(folder),
    )
    .map_err(|trouble| match trouble {
        Trouble::Unstarted { .. } => Trouble::missing("npm", "install Node 20 or newer, with npm"),
        other => other,
    })?;
    std::fs::write(&stamp, lock).map_err(Trouble::file(&stamp))?;
    Ok(modules.join(".bin"))
}
