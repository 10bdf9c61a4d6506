//! The errors in the authored content, each with file, line and help.

use std::fmt;
use std::ops::Deref;

/// All errors in `content/`; never empty. They print one after the other.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Diagnostics(pub Vec<Diagnostic>);

impl Deref for Diagnostics {
    type Target = [Diagnostic];

    fn deref(&self) -> &[Diagnostic] {
        &self.0
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, diagnostic) in self.0.iter().enumerate() {
            let separator = if index == 0 { "" } else { "\n" };
            write!(f, "{separator}{diagnostic}")?;
        }
        Ok(())
    }
}

/// An error in `content/`: where it is, what is wrong, and how to fix it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The file, from the root of the project: `content/republics/armenia.toml`.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// How to fix it.
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
    fn a_diagnostic_prints_file_line_error_and_help() {
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
        let both = Diagnostics(vec![diagnostic.clone(), diagnostic.clone()]);
        assert_eq!(both.to_string(), format!("{diagnostic}\n{diagnostic}"));
    }
}
