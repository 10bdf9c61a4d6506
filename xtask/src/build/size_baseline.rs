//! The weights as they were recorded last, in a small file of the checkout: so that every build tells what a change cost.
//!
//! The file is a line for each limited thing: its bytes, a space, its name. Whoever changes a weight on purpose records
//! it anew (`cargo xtask build --record`) and commits it with the change; the file's history is the page's.

use crate::error::{Error, Outcome};
use std::fs;
use std::path::Path;

/// What something weighed when it was recorded, by its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record(Vec<(String, usize)>);

impl Record {
    /// Of some weights.
    pub fn of<'n>(weights: impl IntoIterator<Item = (&'n str, usize)>) -> Self {
        Self(
            weights
                .into_iter()
                .map(|(name, bytes)| (name.to_owned(), bytes))
                .collect(),
        )
    }

    /// Reads a record. A line that is none tells of nothing, and neither does a file that is not there: the build says
    /// then that there is nothing to compare with.
    pub fn read(path: &Path) -> Self {
        let text = fs::read_to_string(path).unwrap_or_default();
        let line = |line: &str| {
            let (bytes, name) = line.split_once(' ')?;
            Some((name.to_owned(), bytes.parse().ok()?))
        };
        Self(text.lines().filter_map(line).collect())
    }

    /// Writes it down.
    pub fn write(&self, path: &Path) -> Outcome {
        let text: String = self.0.iter().map(|(name, bytes)| format!("{bytes} {name}\n")).collect();
        fs::write(path, text).map_err(Error::file(path))
    }

    /// How much more than recorded some bytes are: `+120`, `-7`, `0`, or `new`.
    pub fn change(&self, name: &str, bytes: usize) -> String {
        let Some((_, before)) = self.0.iter().find(|(known, _)| known == name) else {
            return "new".to_owned();
        };
        match bytes.cmp(before) {
            std::cmp::Ordering::Greater => format!("+{}", bytes - before),
            std::cmp::Ordering::Less => format!("-{}", before - bytes),
            std::cmp::Ordering::Equal => "0".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_down_is_compared_with_what_is() {
        let file = std::env::temp_dir().join(format!("azerbaijan-1994-record-{}", std::process::id()));
        let record = Record::of([("the first load", 1000), ("its WASM", 500)]);
        let written = record.write(&file);
        let read = Record::read(&file);
        fs::remove_file(&file).expect("removed");
        assert!(written.is_ok());
        assert_eq!(read, record);
        assert_eq!(read.change("the first load", 1120), "+120");
        assert_eq!(read.change("its WASM", 493), "-7");
        assert_eq!(read.change("its WASM", 500), "0");
        assert_eq!(read.change("embed.js", 1), "new");
    }

    #[test]
    fn without_a_record_everything_is_new() {
        assert_eq!(Record::read(Path::new("/nowhere")).change("the first load", 1), "new");
    }
}
