//! The prerenderer, which Trunk's hook runs by `cargo xtask prerender`.
//!
//! Cargo unites the features of the packages that it compiles together, so the tests of the whole workspace compile a
//! prerenderer of their own. `cargo xtask test` passes that one on to the hook, which then compiles none.

use crate::process;
use anyhow::Result;
use std::path::Path;
use std::process::Command;

/// The package and its program.
pub const NAME: &str = "prerender";

/// The variable by which the hook gets a compiled prerenderer.
const COMPILED: &str = "AZERBAIJAN_1994_PRERENDERER";

/// Compiles it, as the hook does.
pub fn compile() -> Result<()> {
    Ok(process::run(&mut process::cargo(&[
        "build",
        "--quiet",
        "--locked",
        "--package",
        NAME,
    ]))?)
}

/// Makes the hook of a Trunk run this prerenderer, or compile one.
pub fn pass_on(trunk: &mut Command, compiled: Option<&Path>) {
    match compiled {
        Some(program) => trunk.env(COMPILED, program),
        None => trunk.env_remove(COMPILED),
    };
}

/// Runs it: what the hook does.
pub fn run() -> Result<()> {
    let mut command = match std::env::var_os(COMPILED) {
        Some(program) => process::command(program),
        None => process::cargo(&["run", "--quiet", "--locked", "--package", NAME]),
    };
    Ok(process::run(&mut command)?)
}
