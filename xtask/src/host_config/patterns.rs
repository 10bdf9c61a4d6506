//! Patterns and values of `_headers` in the syntax of server configurations.

use anyhow::{ensure, Result};

/// The ends of paths that several patterns match, as one regular expression without its anchor.
pub fn endings(patterns: &[String]) -> String {
    let all: Vec<String> = patterns.iter().map(|pattern| ending(pattern)).collect();
    all.join("|")
}

/// The end of a path that a pattern matches; `*` stays within one segment.
fn ending(pattern: &str) -> String {
    let mut expression = String::new();
    let mut rest = pattern;
    while let Some(letter) = rest.chars().next() {
        rest = &rest[letter.len_utf8()..];
        match letter {
            '*' => expression += "[^/]*",
            ':' => {
                rest = rest.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '_');
                expression += "[^/]+";
            }
            plain if plain.is_ascii_alphanumeric() || "/-_".contains(plain) => expression.push(plain),
            other => {
                expression.push('\\');
                expression.push(other);
            }
        }
    }
    expression
}

/// The value, if it can be put between double quotes in a configuration.
pub fn quotable(value: &str) -> Result<&str> {
    ensure!(
        !value.contains(['"', '\\', '$', '%', '\n']),
        "a configuration cannot contain this value as it is: {value}"
    );
    Ok(value)
}
