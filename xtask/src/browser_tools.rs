//! `cargo xtask shots`, `bench`, `monkey` and `soak`: programs of the `e2e` package, which knows how to drive browsers.
//! They look at the release page of `dist/`, and build it when it is not there.

use crate::error::Outcome;
use crate::install::browsers;
use crate::{build, paths, process};
use std::ffi::OsString;

/// Takes pictures of the page.
pub fn shots(arguments: &[OsString]) -> Outcome {
    program("shots", arguments)
}

/// Measures how long the page takes.
pub fn bench(arguments: &[OsString]) -> Outcome {
    program("bench", arguments)
}

/// Uses the page at random, and asks after each step whether it agrees with itself.
pub fn monkey(arguments: &[OsString]) -> Outcome {
    if arguments.iter().any(|argument| argument == "firefox") {
        browsers::ready()?;
    }
    program("monkey", arguments)
}

/// Uses the page for a long time, and asks what it holds on to.
pub fn soak(arguments: &[OsString]) -> Outcome {
    program("soak", arguments)
}

fn program(name: &str, arguments: &[OsString]) -> Outcome {
    browsers::chromium_ready()?;
    if paths::made_dist().is_err() {
        build::make(None, None)?;
    }
    let mut cargo = process::cargo(&["run", "--quiet", "--package", "e2e", "--bin", name, "--"]);
    process::run(cargo.args(arguments))
}
