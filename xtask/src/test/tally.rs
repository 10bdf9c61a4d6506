//! Counting tests.

/// How many tests passed, failed, and were left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: usize,
    pub failed: usize,
    pub ignored: usize,
}

impl Tally {
    /// A step that is not made of tests, and passed.
    pub const DONE: Self = Self {
        passed: 1,
        failed: 0,
        ignored: 0,
    };

    /// A step that is not made of tests, and failed.
    pub const FAILED: Self = Self {
        passed: 0,
        failed: 1,
        ignored: 0,
    };

    /// Both together.
    pub fn plus(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            ignored: self.ignored + other.ignored,
        }
    }

    /// Adds the counts of the line in which a test program sums up; other lines count nothing.
    pub fn add_line(&mut self, line: &str) {
        let counts = line
            .strip_prefix("test result: ")
            .and_then(|rest| rest.split_once(". "));
        let Some((_, counts)) = counts else {
            return;
        };
        for (number, word) in counts.split("; ").filter_map(|count| count.split_once(' ')) {
            let number: usize = number.parse().unwrap_or_default();
            match word {
                "passed" => self.passed += number,
                "failed" => self.failed += number,
                "ignored" => self.ignored += number,
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_results_of_test_programs_add_up() {
        let mut tally = Tally::default();
        for line in [
            "running 3 tests",
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s",
            "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s",
        ] {
            tally.add_line(line);
        }
        let (passed, failed, ignored) = (tally.passed, tally.failed, tally.ignored);
        assert_eq!((passed, failed, ignored), (15, 2, 1));
    }
}
