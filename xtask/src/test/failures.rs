//! What failed tests said, to be repeated at the end: the output of a run is long, and the records of many CI services keep
//! its end only.

/// How many lines of one test are kept.
const LINES: usize = 12;

/// The outputs of failed tests, gathered line by line from test programs.
#[derive(Debug, Default)]
pub struct Failures {
    text: String,
    /// How many more lines of the output that is being read are kept.
    left: usize,
}

impl Failures {
    /// Reads a line of a test program. Outputs begin with `---- name stdout ----`; their stack traces are left out.
    pub fn add_line(&mut self, line: &str) {
        if line.starts_with("---- ") && line.ends_with(" ----") {
            self.left = LINES + 1;
        } else if line == "failures:" || line == "stack backtrace:" {
            self.left = 0;
        }
        if self.left > 0 && !line.is_empty() {
            self.left -= 1;
            self.text.push_str(&format!("  {line}\n"));
        }
    }

    /// All of them, for the terminal.
    pub fn text(&self) -> String {
        if self.text.is_empty() {
            return String::new();
        }
        format!("what the failed tests said:\n{}", self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_failed_tests_said_is_kept_without_its_stack() {
        let mut failures = Failures::default();
        assert_eq!(failures.text(), "");
        let output = "test a ... FAILED\nfailures:\n\n---- a stdout ----\n\nthread 'a' panicked\nwhy\nstack backtrace:\n   0: f\n\
            ---- b stdout ----\nwhy too\n\nfailures:\n    a\n    b\n";
        output.lines().for_each(|line| failures.add_line(line));
        assert_eq!(
            failures.text(),
            "what the failed tests said:\n  ---- a stdout ----\n  thread 'a' panicked\n  why\n  ---- b stdout ----\n  why too\n"
        );
    }

    #[test]
    fn of_a_long_output_the_beginning_is_kept() {
        let mut failures = Failures::default();
        failures.add_line("---- a stdout ----");
        (0..100).for_each(|number| failures.add_line(&number.to_string()));
        assert_eq!(failures.text().lines().count(), LINES + 2);
    }
}
