//! `cargo xtask shots`, `bench`, `listen`, `hosts`, `monkey` and `soak`: programs of the `e2e` package, which drives browsers. They
//! use the page in `dist/`, which is built first if it is not there.

use crate::install::{browsers, screen_reader};
use crate::{build, paths, process};
use anyhow::Result;
use std::ffi::OsString;

/// The port on which the map is embedded in hosts. It is fixed, because oEmbed needs the address when the map is built.
pub const HOSTS_PORT: u16 = 19_940;

/// Takes pictures of the page.
pub fn shots(arguments: &[OsString]) -> Result<()> {
    program("shots", arguments)
}

/// Measures the page's loading and interaction times.
pub fn bench(arguments: &[OsString]) -> Result<()> {
    program("bench", arguments)
}

/// Listens to the page through a screen reader.
pub fn listen(arguments: &[OsString]) -> Result<()> {
    screen_reader::ready()?;
    run("listen", arguments)
}

/// Embeds the map in pages of real programs, from a build for its own address.
pub fn hosts(arguments: &[OsString]) -> Result<()> {
    let site = format!("http://127.0.0.1:{HOSTS_PORT}/");
    let response = paths::text(&paths::dist().join("oembed").join("all.json")).unwrap_or_default();
    if !response.contains(&format!("\"{site}\"")) {
        println!("building the page for {site}: build again before you put it elsewhere");
        build::make(build::Options {
            site: Some(&site),
            ..build::Options::default()
        })?;
    }
    program("hosts", arguments)
}

/// Uses the page at random, and checks its invariants after each step.
pub fn monkey(arguments: &[OsString]) -> Result<()> {
    if arguments.iter().any(|argument| argument == "firefox") {
        browsers::ready()?;
    }
    program("monkey", arguments)
}

/// Uses the page for a long time, and measures the memory it keeps.
pub fn soak(arguments: &[OsString]) -> Result<()> {
    program("soak", arguments)
}

fn program(name: &str, arguments: &[OsString]) -> Result<()> {
    browsers::chromium_ready()?;
    run(name, arguments)
}

fn run(name: &str, arguments: &[OsString]) -> Result<()> {
    if paths::made_dist().is_err() {
        build::make(build::Options::default())?;
    }
    let mut cargo = process::cargo(&["run", "--quiet", "--package", "e2e", "--bin", name, "--"]);
    Ok(process::run(cargo.args(arguments))?)
}
