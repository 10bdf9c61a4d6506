//! `cargo xtask build`: Trunk makes `dist/`, other hosts are told what `_headers` says, what gets smaller is packed, and
//! everything is weighed.

pub mod asset_graph;
pub mod bundle_size;
pub mod precompress;
pub mod size_baseline;

use crate::build::bundle_size::Scales;
use crate::build::size_baseline::Record;
use crate::error::Outcome;
use crate::{host_config, install::tools, paths, process};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The flags of the compiler for the wasm alone.
const WASM_FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// By this the press hears where the page will live: see `src/press/discovery.rs`.
const SITE: &str = "AZERBAIJAN_1994_SITE";

/// Builds the release page and weighs it; `record` writes its weights down, for the next build to compare with.
pub fn build(public_url: Option<&str>, site: Option<&str>, record: bool) -> Outcome {
    make(public_url, site)?;
    let scales = Scales::weigh(&paths::dist(), public_url.unwrap_or("./"))?;
    print!("{}", scales.table());
    print!("{}", scales.limits(&Record::read(&paths::weights())));
    if record {
        scales.record().write(&paths::weights())?;
    }
    if site.is_none() {
        println!("  no --site: links to the page will have no picture, and no embedding by oEmbed (docs/sharing.md)");
    }
    scales.within_budget()
}

/// Builds the release page, with all that lies beside it for hosts. `site` is the absolute address that it will have, which
/// only other sites need.
pub fn make(public_url: Option<&str>, site: Option<&str>) -> Outcome {
    let mut trunk = trunk("build")?;
    trunk.arg("--release");
    small(&mut trunk);
    if let Some(url) = public_url {
        trunk.args(["--public-url", url]);
    }
    // Never by chance: a page with the address of another site would send its readers there.
    match site {
        Some(site) => trunk.env(SITE, site),
        None => trunk.env_remove(SITE),
    };
    process::run(&mut trunk)?;
    // After Trunk and its press, so that the worker keeps none of this.
    host_config::write(&paths::dist())?;
    precompress::pack(&paths::dist())
}

/// Trunk with every tool it needs on its PATH, so that it downloads none.
pub fn trunk(order: &str) -> Outcome<Command> {
    let folders = tools::for_building()?;
    let mut trunk = process::command("trunk");
    process::with_path(&mut trunk, &folders)
        .arg(order)
        .current_dir(paths::root());
    // Trunk 0.21 reads NO_COLOR as `true` or `false` and stops at the customary `1`.
    trunk.env_remove("NO_COLOR").env("TRUNK_SKIP_VERSION_CHECK", "true");
    if let Some(cargo_home) = cargo_home() {
        trunk.env(WASM_FLAGS, nameless(&cargo_home));
    }
    Ok(trunk)
}

/// Lets the wasm be built with a standard library of its own, made for size and without the words of panics, which
/// nobody would read: one fifth less for every reader to load. What it needs of Rust is not stable yet, so it is asked
/// for in this one place, with a compiler whose version the house fixes; a page built without it is the same, but larger.
fn small(trunk: &mut Command) {
    if !tools::library_source() {
        println!("the source of Rust's library is not to be had: the wasm will be a fifth larger");
        return;
    }
    let mut flags = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none".to_owned();
    if let Some(cargo_home) = cargo_home() {
        flags = format!("{flags} {}", nameless(&cargo_home));
    }
    trunk
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
        .env(WASM_FLAGS, flags);
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
