//! `cargo xtask test`: every check there is, each as a step with a name and a time. A step that fails does not hide
//! the ones after it. The last line alone says how it went: `N passed, N failed`, where every test counts as one and
//! so does every step that is not made of tests.

use crate::error::{Error, Outcome};
use crate::{build, check::licenses, check::link_check, install::browsers, install::tools, paths, process};
use std::time::{Duration, Instant};

/// How one step went.
struct Step {
    name: &'static str,
    time: Duration,
    tally: Tally,
    error: Option<Error>,
}

/// Tests counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Tally {
    passed: usize,
    failed: usize,
    ignored: usize,
}

/// Runs the steps; without the build and the browsers when `quick`.
pub fn test(quick: bool) -> Outcome {
    let mut steps = vec![
        step("format", || cargo(&["fmt", "--all", "--check"])),
        step("format: the fuzz targets", || {
            cargo(&["fmt", "--manifest-path", "fuzz/Cargo.toml", "--check"])
        }),
        step("licences and sources of crates", || {
            println!("  {} crates are as deny.toml wants them", licenses::check()?);
            Ok(Tally::DONE)
        }),
        step("lints: every package, native", || {
            clippy(&["--workspace", "--all-targets"])
        }),
        step("lints: the press", || {
            clippy(&["--package", APP, "--all-targets", "--features", "ssr"])
        }),
        step("lints: the page", || {
            tools::wasm_target()?;
            clippy_for_browsers("hydrate")
        }),
        step("lints: the quiz", || clippy_for_browsers("study")),
        step("tests: the workshop", || tests(&["--package", "xtask"])),
        // With `ssr` every room of the package is there but the browser's, so each of its tests runs, and once.
        step("tests: the rooms and the printed page", || {
            tests(&["--package", APP, "--features", "ssr"])
        }),
    ];
    if !quick {
        steps.push(step("build within the budget", || {
            build::build(None, None, false).map(|()| Tally::DONE)
        }));
        steps.push(step("links", || {
            println!("  {} links lead somewhere", link_check::check(&paths::made_dist()?)?);
            Ok(Tally::DONE)
        }));
        steps.push(step("journeys in Chromium, Firefox and WebKitGTK", || {
            browsers::ready()?;
            tests(&["--package", "e2e"])
        }));
    }
    summary(&steps)
}

/// The package of the page.
const APP: &str = "azerbaijan-1994";

fn step(name: &'static str, work: impl FnOnce() -> Outcome<Tally>) -> Step {
    println!("\n── {name}");
    let start = Instant::now();
    let (tally, error) = match work() {
        Ok(tally) if tally.failed == 0 => (tally, None),
        Ok(tally) => (tally, Some(Error::Tests { failed: tally.failed })),
        Err(error) => (
            Tally {
                failed: 1,
                ..Tally::default()
            },
            Some(error),
        ),
    };
    if let Some(error) = &error {
        println!("  ✗ {error}");
    }
    Step {
        name,
        time: start.elapsed(),
        tally,
        error,
    }
}

fn cargo(arguments: &[&str]) -> Outcome<Tally> {
    process::run(&mut process::cargo(arguments)).map(|()| Tally::DONE)
}

fn clippy(scope: &[&str]) -> Outcome<Tally> {
    cargo(&[&["clippy", "--quiet"], scope, &["--", "--deny", "warnings"]].concat())
}

/// The half of the package that runs in browsers, with one of its two programs.
fn clippy_for_browsers(program: &str) -> Outcome<Tally> {
    clippy(&[
        "--package",
        APP,
        "--target",
        "wasm32-unknown-unknown",
        "--features",
        program,
    ])
}

fn tests(scope: &[&str]) -> Outcome<Tally> {
    let mut tally = Tally::default();
    let arguments = [&["test", "--no-fail-fast"], scope].concat();
    let outcome = process::run_hearing(&mut process::cargo(&arguments), |line| tally.hear(line));
    match outcome {
        // The failures are counted: the failed exit says nothing more.
        Err(Error::Failed { .. }) if tally.failed > 0 => Ok(tally),
        Ok(()) if tally.passed == 0 => Err(Error::missing("any test", "a step without tests proves nothing")),
        other => other.map(|()| tally),
    }
}

impl Tally {
    /// A step that is not made of tests, done.
    const DONE: Self = Self {
        passed: 1,
        failed: 0,
        ignored: 0,
    };

    /// Reads the line in which a test program sums up.
    fn hear(&mut self, line: &str) {
        let Some((_, counts)) = line
            .strip_prefix("test result: ")
            .and_then(|rest| rest.split_once(". "))
        else {
            return;
        };
        for count in counts.split("; ") {
            let Some((number, word)) = count.split_once(' ') else {
                continue;
            };
            let number = number.parse().unwrap_or(0);
            match word {
                "passed" => self.passed += number,
                "failed" => self.failed += number,
                "ignored" => self.ignored += number,
                _ => {}
            }
        }
    }
}

fn summary(steps: &[Step]) -> Outcome {
    println!("\n── summary");
    let mut all = Tally::default();
    for Step {
        name,
        time,
        tally,
        error,
    } in steps
    {
        let mark = if error.is_some() { '✗' } else { '✓' };
        let ignored = if tally.ignored > 0 {
            format!(", {} ignored", tally.ignored)
        } else {
            String::new()
        };
        println!(
            "  {mark} {name}: {} passed, {} failed{ignored} ({} s)",
            tally.passed,
            tally.failed,
            time.as_secs()
        );
        if let Some(error) = error {
            println!("      {error}");
        }
        all.passed += tally.passed;
        all.failed += tally.failed;
    }
    println!("{} passed, {} failed", all.passed, all.failed);
    if all.failed == 0 {
        Ok(())
    } else {
        Err(Error::Tests { failed: all.failed })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tally_hears_what_test_programs_say() {
        let mut tally = Tally::default();
        for line in [
            "running 3 tests",
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s",
            "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s",
        ] {
            tally.hear(line);
        }
        assert_eq!(
            tally,
            Tally {
                passed: 15,
                failed: 2,
                ignored: 1
            }
        );
    }

    #[test]
    fn a_step_that_fails_counts_as_one_failure() {
        let step = step("x", || Err(Error::Usage("no".into())));
        assert_eq!(step.tally.failed, 1);
        assert!(summary(&[step]).is_err());
    }
}
