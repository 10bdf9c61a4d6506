//! `cargo xtask shots` and `cargo xtask bench`: programs of the `e2e` package, which knows how to drive browsers.
//! They look at the release page of `dist/`, and build it when it is not there.

use crate::browsers;
use crate::trouble::Outcome;
use crate::{build, house, run};
use std::ffi::OsString;

/// Takes pictures of the page.
pub fn shots(arguments: &[OsString]) -> Outcome {
    program("shots", arguments)
}

/// Measures how long the page takes.
pub fn bench(arguments: &[OsString]) -> Outcome {
    program("bench", arguments)
}

fn program(name: &str, arguments: &[OsString]) -> Outcome {
    browsers::chromium_ready()?;
    if house::made_dist().is_err() {
        build::make(None, None)?;
    }
    let mut cargo = run::cargo(&["run", "--quiet", "--package", "e2e", "--bin", name, "--"]);
    run::run(cargo.args(arguments))
}
