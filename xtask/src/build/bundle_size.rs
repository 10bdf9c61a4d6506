//! The size of the built page, file by file: raw, gzip and brotli; and whether the first visit stays within its limits.

use super::{asset_graph, precompress};
use crate::build::size_baseline::Baseline;
use crate::parallel::in_parallel;
use crate::{host_config, paths};
use anyhow::{bail, Result};
use std::path::Path;

/// The limit of everything that a first visit loads together, in bytes of brotli.
pub const BUDGET: usize = 100_000;

/// The limit of the WASM in it, in bytes of brotli.
pub const WASM_BUDGET: usize = 60_000;

/// The limits of other files: what hosts load into their own pages, in brotli, and the copy for a memory stick, as it is.
const LIMITS: [(&str, Measure, usize); 2] = [
    ("embed.js", |size| size.brotli, 2_000),
    ("azerbaijan-1994-classroom.html", |size| size.raw, 1_000_000),
];

/// Which of the three sizes a limit is for.
type Measure = fn(&Size) -> usize;

/// The size of some bytes, three ways.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Size {
    /// As they are.
    pub raw: usize,
    /// By [gzip](precompress::gzip).
    pub gzip: usize,
    /// By [brotli](precompress::brotli).
    pub brotli: usize,
}

/// The size of one file.
#[derive(Clone, Debug)]
pub struct FileSize {
    /// Its path inside `dist`.
    pub name: String,
    /// Its size.
    pub size: Size,
}

/// The sizes of all files of `dist`.
#[derive(Clone, Debug)]
pub struct BundleSize {
    /// What the first visit loads, in the order in which the browser finds it.
    pub first: Vec<FileSize>,
    /// Everything else.
    pub others: Vec<FileSize>,
    /// What the service worker caches after the first visit: bytes over the wire, and number of files.
    pub cached: (usize, usize),
}

impl Size {
    /// Compresses some bytes and counts.
    pub fn of(bytes: &[u8]) -> Self {
        // Writing into memory cannot fail; if it did, the raw length would be right.
        let length = |compressed: std::io::Result<Vec<u8>>| compressed.map_or(bytes.len(), |bytes| bytes.len());
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

impl BundleSize {
    /// Measures a built `dist`.
    pub fn measure(dist: &Path, public_url: &str) -> Result<Self> {
        let measured = |names: Vec<String>| -> Result<Vec<FileSize>> {
            let file = |name: String| {
                let size = Size::of(&paths::bytes(&dist.join(&name))?);
                Ok(FileSize { name, size })
            };
            in_parallel(names, file).into_iter().collect()
        };
        let first = asset_graph::first_load(dist, "index.html", public_url)?;
        let mut others = paths::files(dist)?;
        others.retain(|name| {
            let is_copy = name.ends_with(".br") || name.ends_with(".gz");
            !first.contains(name) && !is_copy && !host_config::is_host_file(name)
        });
        let (first, others) = (measured(first)?, measured(others)?);
        let worker = dist.join("sw.js");
        // A page without a service worker caches nothing.
        let worker = if worker.is_file() {
            paths::text(&worker)?
        } else {
            String::new()
        };
        let cached = cached(&worker, first.iter().chain(&others));
        Ok(Self { first, others, cached })
    }

    /// The first visit as a whole.
    pub fn total(&self) -> Size {
        self.first.iter().fold(Size::default(), |sum, file| sum.plus(file.size))
    }

    /// What has a limit: its name, its size, its limit.
    pub fn limited(&self) -> Vec<(&'static str, usize, usize)> {
        let wasm = self.first.iter().filter(|file| file.name.ends_with(".wasm"));
        let mut limited = vec![
            ("the first load", self.total().brotli, BUDGET),
            ("its WASM", wasm.map(|file| file.size.brotli).sum(), WASM_BUDGET),
        ];
        limited.extend(LIMITS.iter().filter_map(|(name, measure, limit)| {
            let file = self.others.iter().find(|file| file.name == *name)?;
            Some((*name, measure(&file.size), *limit))
        }));
        limited
    }

    /// What has a limit, to be compared with later.
    pub fn baseline(&self) -> Baseline {
        Baseline::of(self.limited().into_iter().map(|(name, bytes, _)| (name, bytes)))
    }

    /// Fails if anything is larger than its limit.
    pub fn within_limits(&self) -> Result<()> {
        match self.limited().into_iter().find(|(_, bytes, limit)| bytes > limit) {
            Some((name, bytes, limit)) => bail!(
                "{name}: {bytes} bytes, {} over the limit of {limit}: make it smaller, or argue for a new limit in \
                 xtask/src/build/bundle_size.rs",
                bytes - limit
            ),
            None => Ok(()),
        }
    }

    /// The limits, beside the current sizes and their change since the baseline.
    pub fn limits(&self, baseline: &Baseline) -> String {
        let line = |name: &str, limit: &str, bytes: &str, change: &str| {
            format!("  {name:32} {limit:>9} {bytes:>9} {change:>9}\n")
        };
        let mut table = line("limits, bytes", "limit", "now", "change");
        for (name, bytes, limit) in self.limited() {
            let change = baseline.change(name, bytes);
            table += &line(name, &limit.to_string(), &bytes.to_string(), &change);
        }
        table
    }

    /// Every file with its size, as a table for the terminal.
    pub fn table(&self) -> String {
        let names = self.first.iter().chain(&self.others).map(|file| file.name.len());
        let width = names.max().unwrap_or(0).max(20);
        let line = |name: &str, s: Size| format!("  {name:width$} {:>9} {:>9} {:>9}\n", s.raw, s.gzip, s.brotli);
        let lines = |files: &[FileSize]| -> String { files.iter().map(|file| line(&file.name, file.size)).collect() };
        let heading = "first load, bytes";
        let mut table = format!("  {heading:width$} {:>9} {:>9} {:>9}\n", "raw", "gzip", "brotli");
        table += &lines(&self.first);
        table += &line("together", self.total());
        if !self.others.is_empty() {
            table += &format!("  not in the first load\n{}", lines(&self.others));
        }
        let (bytes, files) = self.cached;
        table +=
            &format!("  cached for offline use after the first visit: {bytes} bytes over the wire, {files} files\n");
        table
    }
}

/// What a service worker caches of these files. It lists them by address and digest, the page of a folder by the folder.
fn cached<'f>(worker: &str, files: impl Iterator<Item = &'f FileSize>) -> (usize, usize) {
    files
        .filter(|file| {
            let address = file.name.strip_suffix("index.html").unwrap_or(&file.name);
            let address = if address.is_empty() { "./" } else { address };
            worker.contains(&format!("[\"{address}\",\"sha"))
        })
        .map(|file| match precompress::is_compressed(&file.name) {
            true => file.size.brotli,
            false => file.size.raw,
        })
        .fold((0, 0), |(bytes, files), size| (bytes + size, files + 1))
}

#[cfg(test)]
mod tests;
