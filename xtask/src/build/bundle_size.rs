//! What the page weighs, file by file: raw, gzip and brotli; and whether the first visit stays within its budget.

use super::{asset_graph, precompress};
use crate::build::size_baseline::Record;
use crate::error::{Error, Outcome};
use crate::{host_config, paths};
use std::fs;
use std::path::Path;

/// What everything that a first visit loads may weigh together, in bytes of brotli.
pub const BUDGET: usize = 100_000;

/// What the WASM of it may weigh, in bytes of brotli.
pub const WASM_BUDGET: usize = 60_000;

/// What other files may weigh: what hosts load into their own pages, in brotli, and what is carried on a stick, as it is.
const LIMITS: [(&str, Measure, usize); 2] = [
    ("embed.js", |weight| weight.brotli, 2_000),
    ("azerbaijan-1994-classroom.html", |weight| weight.raw, 1_000_000),
];

/// Which of its weights counts.
type Measure = fn(&Weight) -> usize;

/// The weight of some bytes, three ways.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Weight {
    /// As they are.
    pub raw: usize,
    /// gzip, as it is [packed](precompress::gzip).
    pub gzip: usize,
    /// brotli, as it is [packed](precompress::brotli).
    pub brotli: usize,
}

/// The weight of one file.
#[derive(Clone, Debug)]
pub struct Item {
    /// Its path inside `dist`.
    pub name: String,
    /// What it weighs.
    pub weight: Weight,
}

/// All of `dist`, weighed.
#[derive(Clone, Debug)]
pub struct Scales {
    /// What the first visit loads, in the order the browser finds it.
    pub first: Vec<Item>,
    /// Everything else.
    pub others: Vec<Item>,
    /// What the worker fetches after the first visit and keeps, as it comes over the wire, and how many files that is.
    pub kept: (usize, usize),
}

impl Weight {
    /// Weighs some bytes.
    pub fn of(bytes: &[u8]) -> Self {
        // Writing into memory cannot fail; if it did, the raw length is the honest answer.
        let length = |packed: std::io::Result<Vec<u8>>| packed.map_or(bytes.len(), |packed| packed.len());
        Self {
            raw: bytes.len(),
            gzip: length(precompress::gzip(bytes)),
            brotli: length(precompress::brotli(bytes)),
        }
    }

    fn plus(self, other: Self) -> Self {
        Self {
            raw: self.raw + other.raw,
            gzip: self.gzip + other.gzip,
            brotli: self.brotli + other.brotli,
        }
    }
}

impl Scales {
    /// Weighs a built `dist`.
    pub fn weigh(dist: &Path, public_url: &str) -> Outcome<Self> {
        let item = |name: String| -> Outcome<Item> {
            let path = dist.join(&name);
            let bytes = fs::read(&path).map_err(Error::file(&path))?;
            Ok(Item {
                name,
                weight: Weight::of(&bytes),
            })
        };
        let first = asset_graph::first_load(dist, "index.html", public_url)?;
        let mut others = paths::files(dist)?;
        let for_readers = |name: &String| {
            let packed = name.ends_with(".br") || name.ends_with(".gz");
            !packed && !host_config::FILES.contains(&name.as_str())
        };
        others.retain(|name| !first.contains(name) && for_readers(name));
        let weighed = |names: Vec<String>| names.into_iter().map(item).collect::<Outcome<Vec<_>>>();
        let (first, others) = (weighed(first)?, weighed(others)?);
        let worker = dist.join("sw.js");
        // A page without a worker keeps nothing.
        let worker = if worker.is_file() {
            paths::text(&worker)?
        } else {
            String::new()
        };
        let kept = kept(&worker, first.iter().chain(&others));
        Ok(Self { first, others, kept })
    }

    /// The first visit as a whole.
    pub fn total(&self) -> Weight {
        self.first
            .iter()
            .fold(Weight::default(), |sum, item| sum.plus(item.weight))
    }

    /// What has a limit, with what it weighs and may weigh.
    pub fn limited(&self) -> Vec<(&'static str, usize, usize)> {
        let wasm = self.first.iter().filter(|item| item.name.ends_with(".wasm"));
        let mut limited = vec![
            ("the first load", self.total().brotli, BUDGET),
            ("its WASM", wasm.map(|item| item.weight.brotli).sum(), WASM_BUDGET),
        ];
        limited.extend(LIMITS.iter().filter_map(|(name, measure, limit)| {
            let item = self.others.iter().find(|item| item.name == *name)?;
            Some((*name, measure(&item.weight), *limit))
        }));
        limited
    }

    /// What has a limit, to be compared with later.
    pub fn record(&self) -> Record {
        Record::of(self.limited().into_iter().map(|(name, bytes, _)| (name, bytes)))
    }

    /// Fails if the first visit, its WASM, or a file that has one, weighs more than its limit.
    pub fn within_budget(&self) -> Outcome {
        match self.limited().into_iter().find(|(_, bytes, limit)| bytes > limit) {
            Some((what, bytes, budget)) => Err(Error::Overweight { what, bytes, budget }),
            None => Ok(()),
        }
    }

    /// The limits, beside what weighs against them and by how much that changed since it was recorded.
    pub fn limits(&self, recorded: &Record) -> String {
        let line = |name: &str, limit: &str, bytes: &str, change: &str| {
            format!("  {name:32} {limit:>9} {bytes:>9} {change:>9}\n")
        };
        let mut table = line("limits, bytes", "limit", "now", "change");
        for (name, bytes, limit) in self.limited() {
            let change = recorded.change(name, bytes);
            table += &line(name, &limit.to_string(), &bytes.to_string(), &change);
        }
        table
    }

    /// The table that people read.
    pub fn table(&self) -> String {
        let names = self.first.iter().chain(&self.others).map(|item| item.name.len());
        let width = names.max().unwrap_or(0).max(20);
        let line = |name: &str, w: Weight| format!("  {name:width$} {:>9} {:>9} {:>9}\n", w.raw, w.gzip, w.brotli);
        let lines = |items: &[Item]| {
            items
                .iter()
                .map(|item| line(&item.name, item.weight))
                .collect::<String>()
        };
        let total = self.total();
        let mut table = format!(
            "  {:width$} {:>9} {:>9} {:>9}\n",
            "first load, bytes", "raw", "gzip", "brotli"
        );
        table += &lines(&self.first);
        table += &line("together", total);
        if !self.others.is_empty() {
            table += &format!("  {:width$}\n{}", "not in the first load", lines(&self.others));
        }
        let (bytes, files) = self.kept;
        table += &format!("  kept for offline use after the first visit: {bytes} bytes over the wire, {files} files\n");
        table
    }
}

/// What a worker keeps of these files: it lists them by address and fingerprint, a folder's page by its folder.
fn kept<'i>(worker: &str, items: impl Iterator<Item = &'i Item>) -> (usize, usize) {
    items
        .filter(|item| {
            let address = item.name.strip_suffix("index.html").unwrap_or(&item.name);
            let address = if address.is_empty() { "./" } else { address };
            worker.contains(&format!("[\"{address}\",\"sha"))
        })
        .map(|item| match precompress::is_packed(&item.name) {
            true => item.weight.brotli,
            false => item.weight.raw,
        })
        .fold((0, 0), |(bytes, files), weight| (bytes + weight, files + 1))
}

#[cfg(test)]
mod tests;
