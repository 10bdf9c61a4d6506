//! One authored file: its name, its text, and the line of each of its values.

use crate::diagnostic::Diagnostic;
use serde::de::DeserializeOwned;
use std::ops::Range;
use toml::de::{DeTable, DeValue};

/// A file of `content/`.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Its path from `content/`, with `/`.
    pub name: String,
    pub text: String,
}

impl SourceFile {
    /// Parses the file.
    ///
    /// # Errors
    /// When the text is not TOML or not of this type; the diagnostic has the line of the error.
    pub fn parse<T: DeserializeOwned>(&self) -> Result<T, Diagnostic> {
        toml::from_str(&self.text).map_err(|error| {
            let line = error.span().map_or(1, |span| self.line_of(span.start));
            let what = error.message().lines().next().unwrap_or("this is not TOML").to_string();
            let help = if what.starts_with("unknown field") {
                "correct the key or remove it; docs/content.md lists the keys"
            } else if what.starts_with("unknown variant") {
                "use one of the words that are expected; docs/content.md explains them"
            } else if what.starts_with("missing field") {
                "add the key to the entry that begins here"
            } else {
                "write this line as TOML of the expected kind; docs/content.md has samples"
            };
            self.diagnostic(line, what, help)
        })
    }

    /// The line of the value at a path such as `account.2.evidence.0`, or of the nearest enclosing value that exists.
    pub fn line(&self, path: &str) -> usize {
        self.place(path).map_or(1, |span| self.line_of(span.start))
    }

    /// The line of a key of the file itself, which may contain dots.
    pub fn key_line(&self, key: &str) -> usize {
        let table = DeTable::parse(&self.text).ok();
        let place = table.and_then(|table| Some(table.get_ref().get_key_value(key)?.0.span().start));
        place.map_or(1, |start| self.line_of(start))
    }

    /// A diagnostic on a line of this file.
    pub fn diagnostic(&self, line: usize, what: impl Into<String>, help: impl Into<String>) -> Diagnostic {
        Diagnostic {
            file: format!("content/{}", self.name),
            line,
            what: what.into(),
            help: help.into(),
        }
    }

    fn place(&self, path: &str) -> Option<Range<usize>> {
        let table = DeTable::parse(&self.text).ok()?;
        let mut steps = path.split('.');
        let mut here = table.get_ref().get(steps.next()?)?;
        let mut span = here.span();
        for step in steps {
            let inner = match here.get_ref() {
                DeValue::Table(table) => table.get(step),
                DeValue::Array(array) => step.parse::<usize>().ok().and_then(|at| array.get(at)),
                _ => None,
            };
            let Some(inner) = inner else { break };
            here = inner;
            span = here.span();
        }
        Some(span)
    }

    fn line_of(&self, offset: usize) -> usize {
        1 + self.text.bytes().take(offset).filter(|byte| *byte == b'\n').count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> SourceFile {
        let text = "# head\n\ntitle = \"x\"\nlist = [\n  \"a\",\n  \"b\",\n]\n\n[[row]]\nid = \"one\"\n\n[[row]]\nid = \"two\"\nof = [{ in = 1 }]\n";
        SourceFile {
            name: "sample.toml".into(),
            text: text.into(),
        }
    }

    #[test]
    fn a_path_gives_the_line_of_its_value() {
        let file = sample();
        for (path, line) in [
            ("title", 3),
            ("list", 4),
            ("list.0", 5),
            ("list.1", 6),
            ("row.0", 9),
            ("row.0.id", 10),
            ("row.1", 12),
            ("row.1.id", 13),
            ("row.1.of.0.in", 14),
        ] {
            assert_eq!(file.line(path), line, "{path}");
        }
    }

    #[test]
    fn a_path_without_a_value_gives_the_line_of_the_enclosing_value() {
        assert_eq!(sample().line("row.1.label"), 12);
        assert_eq!((sample().key_line("list"), sample().key_line("row.0")), (4, 1));
        assert_eq!(sample().line("list.7"), 4);
        assert_eq!(sample().line("nothing"), 1);
        assert_eq!(
            SourceFile {
                name: String::new(),
                text: "= = =".into()
            }
            .line("x"),
            1
        );
    }
}
