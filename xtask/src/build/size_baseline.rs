//! The sizes that were recorded last, in a file of the checkout, so that every build shows what a change costs.
//!
//! Each line is a limited size: its bytes, a space, its name. Whoever changes a size on purpose records it anew
//! (`cargo xtask build --record`) and commits the file with the change: its history is the page's.

use crate::paths;
use anyhow::Result;
use std::cmp::Ordering;
use std::path::Path;

/// Recorded sizes by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline(Vec<(String, usize)>);

impl Baseline {
    /// Of some sizes.
    pub fn of<'n>(sizes: impl IntoIterator<Item = (&'n str, usize)>) -> Self {
        Self(
            sizes
                .into_iter()
                .map(|(name, bytes)| (name.to_owned(), bytes))
                .collect(),
        )
    }

    /// Reads the file. Without it, or without a line for a name, the build shows that there is nothing to compare with.
    pub fn read(path: &Path) -> Self {
        let text = std::fs::read_to_string(path).unwrap_or_default();
        let size = |line: &str| {
            let (bytes, name) = line.split_once(' ')?;
            Some((name.to_owned(), bytes.parse().ok()?))
        };
        Self(text.lines().filter_map(size).collect())
    }

    /// Writes the file.
    pub fn write(&self, path: &Path) -> Result<()> {
        let text: String = self.0.iter().map(|(name, bytes)| format!("{bytes} {name}\n")).collect();
        paths::write(path, text)
    }

    /// How much larger than recorded a size is: `+120`, `-7`, `0`, or `new`.
    pub fn change(&self, name: &str, bytes: usize) -> String {
        let Some((_, before)) = self.0.iter().find(|(known, _)| known == name) else {
            return "new".to_owned();
        };
        match bytes.cmp(before) {
            Ordering::Greater => format!("+{}", bytes - before),
            Ordering::Less => format!("-{}", before - bytes),
            Ordering::Equal => "0".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recorded_sizes_are_compared_with_the_current_ones() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = folder.path().join("baseline.txt");
        let baseline = Baseline::of([("the first load", 1000), ("its WASM", 500)]);
        baseline.write(&file).expect("written");
        let read = Baseline::read(&file);
        assert_eq!(read, baseline);
        assert_eq!(read.change("the first load", 1120), "+120");
        assert_eq!(read.change("its WASM", 493), "-7");
        assert_eq!(read.change("its WASM", 500), "0");
        assert_eq!(read.change("embed.js", 1), "new");
    }

    #[test]
    fn without_a_baseline_every_size_is_new() {
        assert_eq!(Baseline::read(Path::new("/nowhere")).change("the first load", 1), "new");
    }
}
