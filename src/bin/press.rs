//! The press: a native program that prints the page from the app's own views into what Trunk has built.
//!
//! Trunk calls it as its `post_build` hook. Any error stops the build and leaves the last `dist` as it was.

use azerbaijan_1994::press;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(what) => {
            eprintln!("press: {what}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let staging = std::env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or("TRUNK_STAGING_DIR is not set\n  mend: the press is run by Trunk; use `cargo xtask build`")?;
    let file = staging.join("index.html");
    let told = |error: std::io::Error| format!("{}: {error}", file.display());
    let html = std::fs::read_to_string(&file).map_err(told)?;
    let page = press::page(Path::new(env!("CARGO_MANIFEST_DIR")))?;
    std::fs::write(&file, press::insert(&html, &page)?).map_err(told)
}
