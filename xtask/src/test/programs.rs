//! The test programs of the workspace: compiled at once, so that all of them share their dependencies, and run one after
//! the other.

use super::slowest;
use super::tally::Tally;
use crate::build::prerenderer::NAME;
use crate::process::{self, ProcessError};
use anyhow::{ensure, Result};
use serde::Deserialize;
use std::path::PathBuf;

/// Two browsers run at once; a third test waits for the next free one. The number does not depend on the machine, because
/// what the tests share is measured with it.
const THREADS: &str = "--test-threads=3";

/// What a test program needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Nothing but itself.
    Native,
    /// The built page and browsers.
    EndToEnd,
}

/// A compiled test program.
#[derive(Debug)]
pub struct TestProgram {
    kind: Kind,
    /// The name of its target.
    name: String,
    executable: PathBuf,
    /// The folder of its package, where it runs.
    folder: PathBuf,
}

/// One line of cargo's JSON output.
#[derive(Deserialize)]
struct Message {
    manifest_path: Option<PathBuf>,
    target: Option<Target>,
    profile: Option<Profile>,
    executable: Option<PathBuf>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
    kind: Vec<String>,
}

#[derive(Deserialize)]
struct Profile {
    test: bool,
}

/// Compiles all tests, and with them the prerenderer, whose own tests run it.
pub fn compile() -> Result<(Vec<TestProgram>, Option<PathBuf>)> {
    let output = process::captured(&mut process::cargo(&[
        "test",
        "--workspace",
        "--locked",
        "--no-run",
        "--quiet",
        "--message-format=json-render-diagnostics",
    ]))?;
    let lines = || output.split(|byte| *byte == b'\n');
    Ok((lines().filter_map(program).collect(), lines().find_map(prerenderer)))
}

/// The prerenderer, if this line of cargo's output is about it.
fn prerenderer(line: &[u8]) -> Option<PathBuf> {
    let message: Message = serde_json::from_slice(line).ok()?;
    let is_program = message.profile.is_some_and(|profile| !profile.test);
    message
        .executable
        .filter(|_| is_program && message.target.is_some_and(|target| target.name == NAME))
}

/// The test program of one line of cargo's output, if it is about one.
fn program(line: &[u8]) -> Option<TestProgram> {
    let message: Message = serde_json::from_slice(line).ok()?;
    let target = message
        .target
        .filter(|_| message.profile.is_some_and(|profile| profile.test))?;
    let folder = message.manifest_path?.parent()?.to_path_buf();
    // The unit tests of the package `e2e` are native, as all others are.
    let is_end_to_end = folder.ends_with("e2e") && target.kind.iter().any(|kind| kind == "test");
    Some(TestProgram {
        kind: if is_end_to_end { Kind::EndToEnd } else { Kind::Native },
        name: target.name,
        executable: message.executable?,
        folder,
    })
}

/// Runs the programs of one kind. `all`: also the end-to-end tests beyond the smoke set. `read` gets the name of the
/// program and each line that it prints.
pub fn run(programs: &[TestProgram], kind: Kind, all: bool, mut read: impl FnMut(&str, &str)) -> Result<Tally> {
    let mut tally = Tally::default();
    if kind == Kind::EndToEnd {
        slowest::forget_scenarios()?;
    }
    for program in programs.iter().filter(|program| program.kind == kind) {
        let mut command = process::command(&program.executable);
        command
            .current_dir(&program.folder)
            .env("CARGO_MANIFEST_DIR", &program.folder);
        match (kind, all) {
            // libtest prints times by an unstable option; this variable allows it, at run time too.
            (Kind::Native, _) => command
                .args(["-Zunstable-options", "--report-time"])
                .env("RUSTC_BOOTSTRAP", "1"),
            (Kind::EndToEnd, true) => command.args(["--include-ignored", THREADS]),
            (Kind::EndToEnd, false) => command.arg(THREADS),
        };
        let failed_before = tally.failed;
        let outcome = process::run_with_lines(&mut command, |line| {
            tally.add_line(line);
            read(&program.name, line);
        });
        match outcome {
            // Its failed tests are counted.
            Err(ProcessError::Failed { .. }) if tally.failed > failed_before => {}
            other => other?,
        }
    }
    ensure!(tally.passed + tally.failed > 0, "no test ran: they did not compile");
    Ok(tally)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    fn line(package: &str, kind: &str, is_test: bool) -> String {
        format!(
            r#"{{"reason":"compiler-artifact","manifest_path":"/x/{package}/Cargo.toml","target":{{"name":"n",
            "kind":["{kind}"]}},"profile":{{"test":{is_test}}},"executable":"/x/target/n"}}"#
        )
    }

    #[test]
    fn only_the_integration_tests_of_e2e_need_browsers() {
        let kind = |package, kind| program(line(package, kind, true).as_bytes()).map(|program| program.kind);
        assert_eq!(kind("e2e", "test"), Some(Kind::EndToEnd));
        assert_eq!(kind("e2e", "lib"), Some(Kind::Native));
        assert_eq!(kind("xtask", "test"), Some(Kind::Native));
    }

    #[test]
    fn other_messages_of_cargo_are_no_test_programs() {
        assert!(program(line("xtask", "bin", false).as_bytes()).is_none());
        assert!(program(br#"{"reason":"build-finished","success":true}"#).is_none());
        assert!(program(b"").is_none());
    }

    #[test]
    fn the_prerenderer_is_the_program_and_not_its_unit_tests() {
        let line = |is_test| line("prerender", "bin", is_test).replace("\"n\"", "\"prerender\"");
        assert!(prerenderer(line(false).as_bytes()).is_some());
        assert!(prerenderer(line(true).as_bytes()).is_none());
        assert!(prerenderer(super::tests::line("prerender", "bin", false).as_bytes()).is_none());
    }

    #[test]
    fn a_program_runs_in_the_folder_of_its_package() {
        let program = program(line("xtask", "lib", true).as_bytes()).expect("it is a test program");
        assert_eq!(program.folder, Path::new("/x/xtask"));
    }
}
