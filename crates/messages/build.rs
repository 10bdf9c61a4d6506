//! Generates one function for each message of `locales/en`: its documentation and the order and kinds of its parameters are
//! the comment over the message. A message without such a comment, or with another one than it needs, fails the build.

#[path = "build/english.rs"]
mod english;
#[path = "build/functions.rs"]
mod functions;
#[path = "build/tables.rs"]
mod tables;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Relative to the folder of this package, in which cargo runs the script.
const ENGLISH: &str = "../../locales/en";

fn main() -> ExitCode {
    println!("cargo:rerun-if-changed={ENGLISH}");
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let files = english::read(Path::new(ENGLISH))?;
    let out = std::env::var_os("OUT_DIR")
        .map(PathBuf::from)
        .ok_or("cargo did not set OUT_DIR")?;
    for (name, source) in [
        ("tables.rs", tables::source(&files)),
        ("functions.rs", functions::source(&files)),
    ] {
        std::fs::write(out.join(name), source).map_err(|error| error.to_string())?;
    }
    Ok(())
}
