//! The tools that come from npm: pinned in a `package-lock.json`, installed by `npm ci`, never shipped.

use crate::{paths, process};
use anyhow::{ensure, Result};
use process::ProcessError;
use std::path::{Path, PathBuf};

/// The file that we write into `node_modules`: the lock file from which it was installed.
const STAMP: &str = ".installed-from";

/// The help when Node or npm is missing.
const HELP: &str = "install Node 20 or newer, with npm";

/// Installs the packages of the folder's lock file unless they are installed already. Returns the folder of the
/// programs.
pub fn ready(folder: &Path) -> Result<PathBuf> {
    let modules = folder.join("node_modules");
    let stamp = modules.join(STAMP);
    let lock = paths::text(&folder.join("package-lock.json"))?;
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(modules.join(".bin"));
    }
    ensure!(process::which("node").is_some(), "node is missing: {HELP}");
    run(folder, &["ci", "--no-audit", "--no-fund"])?;
    paths::write(&stamp, lock)?;
    Ok(modules.join(".bin"))
}

/// Runs npm in a folder.
pub fn run(folder: &Path, arguments: &[&str]) -> Result<()> {
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    match process::run(process::command(npm).args(arguments).current_dir(folder)) {
        Err(ProcessError::NotStarted { .. }) => anyhow::bail!("npm is missing: {HELP}"),
        other => Ok(other?),
    }
}
