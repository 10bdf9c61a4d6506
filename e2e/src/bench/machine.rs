//! Where and when it was measured.

use anyhow::Result;
use serde::Serialize;
use xtask::{install::browsers, paths, process};

/// The machine, the browser, the commit, the day.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Machine {
    /// The day in UTC, as ISO 8601 writes it.
    pub date: String,
    /// The name of the processor.
    pub processor: String,
    /// How many cores may be used.
    pub cores: usize,
    /// Gigabytes of memory.
    pub memory: f64,
    /// The browser with its version.
    pub browser: String,
    /// The commit, and whether something was changed since.
    pub commit: String,
    /// First visits of each page at each throttling.
    pub runs: usize,
    /// The load average before and after: more than the cores means noise.
    pub load: (f64, f64),
}

impl Machine {
    /// This one, now.
    pub fn look(runs: usize) -> Result<Self> {
        let (chromium, _) = browsers::chromium()?;
        let browser = process::stdout_of(process::command(chromium).arg("--version")).unwrap_or_default();
        let git = |arguments: &[&str]| {
            let said = process::stdout_of(process::command("git").args(arguments).current_dir(paths::root()));
            said.unwrap_or_default().trim().to_owned()
        };
        let mut commit = git(&["rev-parse", "--short=10", "HEAD"]);
        if !git(&["status", "--porcelain", "--untracked-files=no"]).is_empty() {
            commit += " and changes";
        }
        let read = |path: &str| std::fs::read_to_string(path).unwrap_or_default();
        Ok(Self {
            date: crate::date::today()?,
            processor: field(&read("/proc/cpuinfo"), "model name")
                .unwrap_or("unknown processor")
                .into(),
            cores: std::thread::available_parallelism().map_or(1, usize::from),
            memory: kilobytes(&read("/proc/meminfo"), "MemTotal") / 1024.0 / 1024.0,
            browser: browser.split(" built").next().unwrap_or_default().trim().into(),
            commit,
            runs,
            load: (load(), load()),
        })
    }

    /// The machine when everything has been measured.
    pub fn rested(self) -> Self {
        Self {
            load: (self.load.0, load()),
            ..self
        }
    }

    /// All of it in words.
    pub fn sentence(&self) -> String {
        let Self {
            date,
            processor,
            cores,
            memory,
            browser,
            commit,
            runs,
            load,
        } = self;
        format!(
            "Measured on {date} at commit {commit} in headless {browser}, drawn by the processor, on {cores} cores of \
             {processor} with {memory:.0} GB of memory; {runs} first visits of each page at each throttling, in turn; load \
             before {:.1}, after {:.1}. Medians, unless a row says p95.",
            load.0, load.1
        )
    }

    /// The little that stands under an extract.
    pub fn short(&self) -> String {
        format!(
            "Over a slow 4G connection with a processor four times slower, {} ({}, {} cores; \
             [everything](docs/performance.md)):",
            self.date, self.browser, self.cores
        )
    }
}

fn load() -> f64 {
    let loadavg = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let first = loadavg.split(' ').next().and_then(|first| first.parse().ok());
    first.unwrap_or_default()
}

/// The value of a line such as `model name : x`.
fn field<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let mut lines = text.lines();
    let line = lines.find(|line| line.starts_with(name))?;
    line.split_once(':').map(|(_, value)| value.trim())
}

fn kilobytes(text: &str, name: &str) -> f64 {
    let value = field(text, name).and_then(|value| value.split(' ').next()?.parse().ok());
    value.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_system_tells_by_fields() {
        assert_eq!(field("a\t: 1\nmodel name\t: X Y\n", "model name"), Some("X Y"));
        assert_eq!(kilobytes("MemTotal:       24689664 kB\n", "MemTotal"), 24_689_664.0);
        assert_eq!(field("", "model name"), None);
    }
}
