//! `cargo xtask test`: every check, as steps with a name and a time, the cheap ones first. A step that fails does not hide
//! those after it. The last line is the result: `N passed, N failed`, where every test counts as one and so does every
//! step that is not made of tests.

mod failures;
mod programs;
mod session;
mod slowest;
mod steps;
mod summary;
mod tally;

pub use session::Scope;

use anyhow::{ensure, Result};
use session::Session;
use std::time::Instant;
use summary::Outcome;

/// Runs the steps of a scope.
pub fn test(scope: Scope) -> Result<()> {
    let start = Instant::now();
    let mut session = Session::new(scope);
    let steps: Vec<&steps::Step> = steps::STEPS.iter().filter(|step| step.is_in(scope)).collect();
    let mut outcomes = Vec::new();
    for (number, step) in (1..).zip(&steps) {
        println!(
            "\n── {number}/{} {}, at {}",
            steps.len(),
            step.name,
            summary::minutes(start.elapsed())
        );
        let step_start = Instant::now();
        let outcome = Outcome::of(step.name, (step.run)(&mut session), step_start.elapsed());
        println!("{}; {} in all", outcome.line(), summary::minutes(start.elapsed()));
        outcomes.push(outcome);
    }
    slowest::add_scenarios(&mut session.times);
    println!("\n── summary, after {}", summary::minutes(start.elapsed()));
    print!("{}{}", summary::table(&outcomes), slowest::table(&mut session.times));
    print!("{}", session.failures.text());
    let all = summary::total(&outcomes);
    println!("{} passed, {} failed", all.passed, all.failed);
    ensure!(all.failed == 0, "{} of the checks above failed", all.failed);
    Ok(())
}
