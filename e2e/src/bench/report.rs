//! Writes the figures: into files, and between the markers of a document.

use super::machine::Machine;
use super::sample::Sample;
use super::table;
use crate::marks;
use anyhow::Result;
use serde::Serialize;
use std::fs;
use std::path::Path;
use xtask::paths;

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
        marks::replace(&file, "bench", |_| text.clone())?;
    }
    Ok(())
}
