//! How the steps went.

use super::tally::Tally;
use anyhow::Result;
use std::time::Duration;

/// How one step went.
#[derive(Debug)]
pub struct Outcome {
    name: &'static str,
    tally: Tally,
    time: Duration,
    /// Why it failed, if it is not made of tests.
    error: Option<String>,
}

impl Outcome {
    /// The result of a step that took some time. An error counts as one failure.
    pub fn of(name: &'static str, result: Result<Tally>, time: Duration) -> Self {
        let (tally, error) = match result {
            Ok(tally) => (tally, None),
            Err(error) => (Tally::FAILED, Some(format!("{error:#}"))),
        };
        Self {
            name,
            tally,
            time,
            error,
        }
    }

    /// The step in a line, with its error in those after it.
    pub fn line(&self) -> String {
        let mark = if self.tally.failed == 0 { '✓' } else { '✗' };
        let Tally {
            passed,
            failed,
            ignored,
        } = self.tally;
        let ignored = if ignored > 0 {
            format!(", {ignored} ignored")
        } else {
            String::new()
        };
        let error = self.error.iter().map(|error| format!("\n      {error}"));
        format!(
            "  {mark} {}: {passed} passed, {failed} failed{ignored} ({}){}",
            self.name,
            minutes(self.time),
            error.collect::<String>()
        )
    }
}

/// All steps, as lines for the terminal.
pub fn table(outcomes: &[Outcome]) -> String {
    outcomes.iter().map(|outcome| outcome.line() + "\n").collect()
}

/// All steps together.
pub fn total(outcomes: &[Outcome]) -> Tally {
    outcomes
        .iter()
        .fold(Tally::default(), |sum, outcome| sum.plus(outcome.tally))
}

/// Minutes and seconds: `2:05`.
pub fn minutes(time: Duration) -> String {
    format!("{}:{:02}", time.as_secs() / 60, time.as_secs() % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::anyhow;

    #[test]
    fn an_error_counts_as_one_failure_and_is_shown() {
        let time = Duration::from_secs(125);
        let outcomes = [
            Outcome::of("links", Err(anyhow!("no dist")), time),
            Outcome::of("format", Ok(Tally::DONE), time),
        ];
        assert_eq!(
            total(&outcomes),
            Tally {
                passed: 1,
                failed: 1,
                ignored: 0
            }
        );
        let table = table(&outcomes);
        assert!(
            table.contains("✗ links: 0 passed, 1 failed (2:05)\n      no dist"),
            "{table}"
        );
        assert!(table.contains("✓ format: 1 passed, 0 failed (2:05)"), "{table}");
    }
}
