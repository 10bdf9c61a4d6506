//! Writes the figures: into files, and between two markers of a document.

use super::machine::Machine;
use super::sample::Sample;
use super::table;
use anyhow::{Error, Result};
use serde::Serialize;
use std::fs;
use std::path::Path;
use xtask::paths;

/// The markers around the last figures in a document.
const MARKS: (&str, &str) = ("<!-- bench -->\n", "<!-- /bench -->");

#[derive(Serialize)]
struct Everything<'r> {
    machine: &'r Machine,
    samples: &'r [Sample],
}

/// Writes `bench.md` and `bench.json` into a folder.
pub fn keep(folder: &Path, machine: &Machine, samples: &[Sample]) -> Result<()> {
    fs::create_dir_all(folder)?;
    fs::write(folder.join("bench.md"), table::report(machine, samples))?;
    let json = serde_json::to_vec_pretty(&Everything { machine, samples })?;
    Ok(fs::write(folder.join("bench.json"), json)?)
}

/// Writes the tables into `docs/performance.md`, and the few figures of the README into it.
pub fn publish(machine: &Machine, samples: &[Sample]) -> Result<()> {
    let root = paths::root();
    for (file, text) in [
        (root.join("docs/performance.md"), table::report(machine, samples)),
        (root.join("README.md"), table::extract(machine, samples)),
    ] {
        let old = fs::read_to_string(&file)?;
        let new = between_marks(&old, &text)
            .ok_or_else(|| Error::msg(format!("{} has no place for figures", file.display())))?;
        fs::write(&file, new)?;
    }
    Ok(())
}

/// The document with a text between its markers; none if it lacks one of them.
fn between_marks(document: &str, text: &str) -> Option<String> {
    let (before, rest) = document.split_once(MARKS.0)?;
    let (_, after) = rest.split_once(MARKS.1)?;
    Some([before, MARKS.0, text, MARKS.1, after].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_stands_between_the_marks_changes() {
        let document = "# A\n<!-- bench -->\nold\n<!-- /bench -->\nrest\n";
        let new = between_marks(document, "new\n");
        assert_eq!(
            new.as_deref(),
            Some("# A\n<!-- bench -->\nnew\n<!-- /bench -->\nrest\n")
        );
        assert_eq!(between_marks("# A\n<!-- bench -->\n", "x"), None);
        assert_eq!(between_marks("# A\n", "x"), None);
    }

    #[test]
    fn the_documents_have_places_for_figures() {
        for file in ["docs/performance.md", "README.md"] {
            let text = fs::read_to_string(paths::root().join(file)).expect("it is there");
            assert!(between_marks(&text, "").is_some(), "{file}");
        }
    }
}
