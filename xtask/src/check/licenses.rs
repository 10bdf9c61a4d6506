//! The licences and sources of all crates against `deny.toml`, by cargo-deny. `--locked` also fails if a lock file is out
//! of date. The database of advisories needs a network: the workflow checks it.

use crate::install::tools;
use crate::{paths, process};
use anyhow::Result;

/// The workspaces, each with its own lock file.
const WORKSPACES: [&str; 3] = ["Cargo.toml", "fuzz/Cargo.toml", "xtask/wasm-bindgen/Cargo.toml"];

/// Checks every workspace; returns how many there are.
pub fn check() -> Result<usize> {
    let folder = tools::cargo_deny().ready()?;
    for manifest in WORKSPACES {
        let mut deny = process::command(folder.join("cargo-deny"));
        deny.args(["--log-level", "error", "--locked", "--config", "deny.toml"])
            .args(["--manifest-path", manifest])
            .args(["check", "--hide-inclusion-graph", "licenses", "bans", "sources"])
            .current_dir(paths::root());
        process::run(&mut deny)?;
    }
    Ok(WORKSPACES.len())
}
