//! What the checks refuse, told to the person who can help it.

use std::fmt;

/// One thing wrong in `content/`: where, what, and how to help it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The file, from the root of the project: `content/republics/armenia.toml`.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub help: String,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}\n  help: {}", self.file, self.line, self.what, self.help)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_says_where_what_and_how_to_mend_it() {
        let diagnostic = Diagnostic {
            file: "content/moments.toml".into(),
            line: 7,
            what: "the month is wrong".into(),
            help: "write YYYY-MM".into(),
        };
        assert_eq!(
            diagnostic.to_string(),
            "content/moments.toml:7: the month is wrong\n  help: write YYYY-MM"
        );
    }
}
