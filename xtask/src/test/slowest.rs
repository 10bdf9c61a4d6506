//! The tests that took longest.

use crate::paths;
use anyhow::{Context, Result};
use std::io::ErrorKind;
use std::path::PathBuf;

/// How many are shown.
const SHOWN: usize = 10;

/// The file into which the end-to-end tests write a line for each scenario: `scenario <name> <seconds>`.
fn scenarios() -> PathBuf {
    paths::root().join("target").join("e2e-times.txt")
}

/// Removes the times of an earlier run.
pub fn forget_scenarios() -> Result<()> {
    let file = scenarios();
    match std::fs::remove_file(&file) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error).with_context(|| file.display().to_string()),
        _ => Ok(()),
    }
}

/// Adds the times of the scenarios, if any ran.
pub fn add_scenarios(times: &mut Vec<(String, f64)>) {
    let text = std::fs::read_to_string(scenarios()).unwrap_or_default();
    times.extend(text.lines().filter_map(scenario));
}

fn scenario(line: &str) -> Option<(String, f64)> {
    let (name, seconds) = line.strip_prefix("scenario ")?.rsplit_once(' ')?;
    Some((name.to_owned(), seconds.parse().ok()?))
}

/// The time in a line of a test program, such as `test a::b ... ok <0.012s>`.
pub fn time_in(program: &str, line: &str) -> Option<(String, f64)> {
    let (name, result) = line.strip_prefix("test ")?.split_once(" ... ")?;
    let (_, time) = result.split_once('<')?;
    let seconds = time.strip_suffix("s>")?.parse().ok()?;
    Some((format!("{program} {name}"), seconds))
}

/// The slowest tests, as a table for the terminal.
pub fn table(times: &mut [(String, f64)]) -> String {
    times.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    let lines = times
        .iter()
        .take(SHOWN)
        .map(|(name, seconds)| format!("  {seconds:>7.1} s  {name}\n"));
    let lines: String = lines.collect();
    if lines.is_empty() {
        return lines;
    }
    format!("the slowest tests:\n{lines}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_from_both_kinds_of_lines() {
        let time = time_in("xtask", "test a::b ... ok <0.012s>");
        assert_eq!(time, Some(("xtask a::b".to_owned(), 0.012)));
        assert_eq!(time_in("xtask", "test a::b ... ignored"), None);
        let time = scenario("scenario pointing::in Firefox 3.25");
        assert_eq!(time, Some(("pointing::in Firefox".to_owned(), 3.25)));
        assert_eq!(scenario("something else 3"), None);
    }

    #[test]
    fn the_slowest_ten_are_shown_in_order() {
        let mut times: Vec<(String, f64)> = (1..=12).map(|n| (format!("t{n}"), f64::from(n))).collect();
        let table = table(&mut times);
        let names: Vec<&str> = table
            .lines()
            .skip(1)
            .filter_map(|line| line.split_whitespace().last())
            .collect();
        assert_eq!(names, ["t12", "t11", "t10", "t9", "t8", "t7", "t6", "t5", "t4", "t3"]);
    }
}
