//! `cargo xtask build`: Trunk makes `dist/`, then everything in it is weighed.

use crate::sizes::Scales;
use crate::trouble::Outcome;
use crate::{house, run, tools};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Builds the release page and weighs it.
pub fn build(public_url: Option<&str>) -> Outcome {
    make(public_url)?;
    let scales = Scales::weigh(&house::dist(), public_url.unwrap_or("./"))?;
    print!("{}", scales.table());
    scales.within_budget()
}

/// Builds the release page.
pub fn make(public_url: Option<&str>) -> Outcome {
    let mut trunk = trunk("build")?;
    trunk.arg("--release");
    if let Some(url) = public_url {
        trunk.args(["--public-url", url]);
    }
    run::run(&mut trunk)
}

/// Trunk with every tool it needs on its PATH, so that it downloads none.
pub fn trunk(order: &str) -> Outcome<Command> {
    let folders = tools::for_building()?;
    let mut trunk = run::command("trunk");
    run::with_path(&mut trunk, &folders)
        .arg(order)
        .current_dir(house::root());
    // Trunk 0.21 reads NO_COLOR as `true` or `false` and stops at the customary `1`.
    trunk.env_remove("NO_COLOR").env("TRUNK_SKIP_VERSION_CHECK", "true");
    if let Some(cargo_home) = cargo_home() {
        trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", nameless(&cargo_home));
    }
    Ok(trunk)
}

/// Where Cargo keeps what it fetched, if it can be known.
fn cargo_home() -> Option<PathBuf> {
    let given = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    given.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")))
}

/// Panics name the file they come from: without the builder's home folder in it, so that the wasm tells nothing of
/// who built it and is the same wherever it is built.
fn nameless(cargo_home: &Path) -> String {
    format!("--remap-path-prefix={}=cargo", cargo_home.display())
}
