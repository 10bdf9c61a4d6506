//! Programs in Python: pinned in a `requirements.txt`, installed by pip into an environment in the cache of tools, one for
//! each list, so that a fresh clone finds it.

use super::tools::cache;
use crate::{paths, process};
use anyhow::{ensure, Context, Result};
use std::path::{Path, PathBuf};

/// The file that says that everything was installed.
const STAMP: &str = "installed";

/// Installs the packages of the list unless they are installed already. Returns the folder of the programs.
pub fn ready(requirements: &Path) -> Result<PathBuf> {
    let mut crc = flate2::Crc::new();
    crc.update(&paths::bytes(requirements)?);
    // An environment knows its own path, so it is made in its place and cannot be moved there.
    let home = cache()?.join(format!("python-{:08x}", crc.sum()));
    let bin = home.join("bin");
    if home.join(STAMP).is_file() {
        return Ok(bin);
    }
    ensure!(
        process::which("python3").is_some(),
        "python3 is missing: install Python 3.10 or newer"
    );
    process::run(process::command("python3").args(["-m", "venv", "--clear"]).arg(&home))
        .context("python3 makes no environment: on Debian install `python3-venv`")?;
    let mut pip = process::command(bin.join("pip"));
    process::run(pip.args(["install", "--quiet", "--requirement"]).arg(requirements))?;
    paths::write(&home.join(STAMP), "")?;
    Ok(bin)
}
