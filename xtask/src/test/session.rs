//! What the steps of one run share.

use super::failures::Failures;
use super::programs::{self, Kind, TestProgram};
use super::slowest;
use super::tally::Tally;
use anyhow::Result;
use std::path::PathBuf;

/// Which steps run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Those that need no build of the page and no browser.
    Quick,
    /// All of them, with the smoke set of the end-to-end tests in Firefox and WebKitGTK.
    Usual,
    /// All of them, with every end-to-end test in every browser: before a release, and every night.
    All,
}

impl Scope {
    /// The scope of the options `--quick` and `--all`.
    pub fn of(quick: bool, all: bool) -> Self {
        match (quick, all) {
            (true, _) => Self::Quick,
            (false, true) => Self::All,
            (false, false) => Self::Usual,
        }
    }
}

/// One run.
#[derive(Debug)]
pub struct Session {
    pub scope: Scope,
    /// The compiled tests, after the step that compiles them.
    pub programs: Vec<TestProgram>,
    /// The prerenderer that was compiled with them.
    pub prerenderer: Option<PathBuf>,
    /// The times of tests, in seconds.
    pub times: Vec<(String, f64)>,
    /// What failed tests said.
    pub failures: Failures,
}

impl Session {
    /// A run that has done nothing yet.
    pub fn new(scope: Scope) -> Self {
        Self {
            scope,
            programs: Vec::new(),
            prerenderer: None,
            times: Vec::new(),
            failures: Failures::default(),
        }
    }

    /// Runs the compiled tests of one kind.
    pub fn run_programs(&mut self, kind: Kind) -> Result<Tally> {
        programs::run(&self.programs, kind, self.scope == Scope::All, |program, line| {
            self.times.extend(slowest::time_in(program, line));
            self.failures.add_line(line);
        })
    }
}
