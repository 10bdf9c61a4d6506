//! The steps, in their order: each cheap one before the expensive ones, and the browsers last, while nothing else runs.

use super::programs::{self, Kind};
use super::session::{Scope, Session};
use super::tally::Tally;
use crate::check::{browser_features, cycles, licenses, link_check};
use crate::install::{browsers, npm, rust};
use crate::{build, paths, process};
use anyhow::Result;

/// One step.
pub struct Step {
    pub name: &'static str,
    /// Whether it needs neither a build of the page nor a browser.
    is_quick: bool,
    pub run: fn(&mut Session) -> Result<Tally>,
}

impl Step {
    const fn quick(name: &'static str, run: fn(&mut Session) -> Result<Tally>) -> Self {
        let is_quick = true;
        Self { name, is_quick, run }
    }

    const fn slow(name: &'static str, run: fn(&mut Session) -> Result<Tally>) -> Self {
        let is_quick = false;
        Self { name, is_quick, run }
    }

    /// Whether it runs in this scope.
    pub fn is_in(&self, scope: Scope) -> bool {
        self.is_quick || scope != Scope::Quick
    }
}

/// All steps.
pub const STEPS: [Step; 12] = [
    Step::quick("format", |_| format()),
    Step::quick("circles between modules, layers", |_| {
        println!("  {} files in no circle", cycles::check()?);
        Ok(Tally::DONE)
    }),
    Step::quick("licences and sources of crates", |_| {
        println!("  {} workspaces are as deny.toml allows", licenses::check()?);
        Ok(Tally::DONE)
    }),
    Step::quick("types and lints of the JavaScript, features of the sources", |_| {
        npm::run(&browser_features::ready()?, &["run", "check"])?;
        Ok(Tally::DONE)
    }),
    // Everything at once has every feature that a native program ships with: the prerenderer brings its own in.
    Step::quick("lints of every package, native", |_| {
        clippy(&["--workspace", "--all-targets"])?;
        // A workspace of its own, with the same folder for what was already compiled.
        let folder = paths::root().join("target").display().to_string();
        clippy(&["--manifest-path", "fuzz/Cargo.toml", "--target-dir", &folder])
    }),
    Step::quick("lints of the programs for browsers", |_| {
        rust::wasm_target()?;
        for program in FOR_BROWSERS {
            clippy(&[program, &["--target", "wasm32-unknown-unknown"]].concat())?;
        }
        Ok(Tally::DONE)
    }),
    Step::quick("compilation of the tests", |session| {
        (session.programs, session.prerenderer) = programs::compile()?;
        Ok(Tally::DONE)
    }),
    Step::quick("tests without a browser", |session| session.run_programs(Kind::Native)),
    Step::slow("build of the page within its size limits", |session| {
        let options = build::Options {
            prerenderer: session.prerenderer.as_deref(),
            // For the tests of the layouts with longer words. It changes no other page.
            languages: &["qps".to_owned()],
            ..Default::default()
        };
        build::build(options, false)?;
        Ok(Tally::DONE)
    }),
    Step::slow("features newer than the oldest browsers", |_| {
        browser_features::check(&paths::made_dist()?)?;
        Ok(Tally::DONE)
    }),
    Step::slow("links", |_| {
        println!("  {} links, none broken", link_check::check(&paths::made_dist()?)?);
        Ok(Tally::DONE)
    }),
    Step::slow("end-to-end tests", |session| {
        browsers::ready()?;
        session.run_programs(Kind::EndToEnd)
    }),
];

/// The programs for browsers, as cargo's arguments: the page, the quiz, the readings, the class, the export of pictures, the tool
/// that takes sentences away.
const FOR_BROWSERS: [&[&str]; 6] = [
    &["--package", "azerbaijan-1994", "--features", "hydrate"],
    &["--package", "quiz", "--features", "csr"],
    &["--package", "reading", "--features", "csr"],
    &["--package", "classroom", "--features", "csr"],
    &["--package", "export"],
    &["--package", "evidence"],
];

/// The workspaces beside the main one: the fuzz targets and a tool.
const OTHER_WORKSPACES: [&str; 2] = ["fuzz/Cargo.toml", "xtask/wasm-bindgen/Cargo.toml"];

fn format() -> Result<Tally> {
    process::run(&mut process::cargo(&["fmt", "--all", "--check"]))?;
    for manifest in OTHER_WORKSPACES {
        process::run(&mut process::cargo(&["fmt", "--manifest-path", manifest, "--check"]))?;
    }
    Ok(Tally::DONE)
}

fn clippy(scope: &[&str]) -> Result<Tally> {
    let arguments = [&["clippy", "--quiet", "--locked"], scope, &["--", "--deny", "warnings"]].concat();
    process::run(&mut process::cargo(&arguments))?;
    Ok(Tally::DONE)
}
