//! `wasm-bindgen` for Trunk: the arguments that Trunk 0.21 passes, and `--version`, which Trunk asks first.
//!
//! Any other argument is an error, so that a new version of Trunk that passes one fails here instead of being
//! misunderstood.

use anyhow::{bail, Context, Result};
use lexopt::prelude::*;
use std::path::PathBuf;
use wasm_bindgen_cli_support::Bindgen;

/// The version of this package, which is the version of the library: a test of xtask compares them.
const VERSION: &str = env!("CARGO_PKG_VERSION");

fn main() -> Result<()> {
    let mut bindgen = Bindgen::new();
    // The defaults of the command line, where they differ from the library's.
    bindgen.typescript(true).omit_default_module_path(false);
    let (mut input, mut out_dir) = (None, None);
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("version") => {
                println!("wasm-bindgen {VERSION}");
                return Ok(());
            }
            Long("target") => {
                match arguments.value()?.string()?.as_str() {
                    "web" => bindgen.web(true)?,
                    "no-modules" => bindgen.no_modules(true)?,
                    other => bail!("the target `{other}` is not supported"),
                };
            }
            Long("out-name") => {
                bindgen.out_name(&arguments.value()?.string()?);
            }
            Long("out-dir") => out_dir = Some(PathBuf::from(arguments.value()?)),
            Long("keep-debug") => {
                bindgen.keep_debug(true);
            }
            Long("no-demangle") => {
                bindgen.demangle(false);
            }
            Long("no-typescript") => {
                bindgen.typescript(false);
            }
            Value(path) if input.is_none() => input = Some(PathBuf::from(path)),
            other => return Err(other.unexpected().into()),
        }
    }
    let input = input.context("no wasm file is given")?;
    let out_dir = out_dir.context("--out-dir is missing")?;
    bindgen.input_path(&input).generate(&out_dir)
}
