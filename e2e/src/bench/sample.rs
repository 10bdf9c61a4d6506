//! Everything measured of one page at one throttling, before any computation.

use super::subject::Subject;
use super::throttling::Throttling;
use serde::{Deserialize, Serialize};

/// The readings of one page at one throttling, one entry for each visit, click or frame. Times in milliseconds.
#[derive(Clone, Debug, Serialize)]
pub struct Sample {
    /// Which page.
    pub subject: Subject,
    /// At which throttling.
    pub throttling: Throttling,
    /// First visits without input.
    pub looks: Vec<Look>,
    /// First visits that clicked from the start: when the article was on the screen.
    pub usable: Vec<f64>,
    /// Clicks, until the article was on the screen.
    pub clicks: Vec<f64>,
    /// Steps of the moment, until the map was recoloured on the screen. The page alone has moments.
    pub steps: Vec<f64>,
    /// From frame to frame while the map is zoomed.
    pub zoom: Vec<f64>,
    /// From frame to frame while the map is panned.
    pub pan: Vec<f64>,
    /// What the main thread did for the clicks, for each.
    pub work: Vec<Work>,
    /// Repeat visits.
    pub repeats: Vec<Look>,
    /// Repeat visits without a network: none where there is no page.
    pub offline: Vec<Option<Look>>,
    /// Before and after many choices.
    pub memory: Vec<Memory>,
}

/// A visit without input.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Look {
    /// First contentful paint.
    pub first: f64,
    /// Largest contentful paint.
    pub largest: f64,
    /// Layout shift, all of it.
    pub shift: f64,
    /// When handlers were attached; none for a page without scripts.
    pub live: Option<f64>,
    /// What was loaded.
    pub files: Vec<File>,
}

/// A file as the browser reports it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct File {
    /// Its address.
    pub name: String,
    /// Its compressed body.
    pub packed: f64,
    /// What went over the wire, headers included; nothing from a cache.
    pub wire: f64,
}

/// Milliseconds of the main thread.
#[derive(Clone, Copy, Debug, Default, Serialize)]
#[allow(missing_docs)]
pub struct Work {
    pub script: f64,
    pub style: f64,
    pub layout: f64,
    pub all: f64,
}

/// Memory of a page after a garbage collection.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Holding {
    /// Bytes of JavaScript's heap.
    pub heap: f64,
    /// Bytes of WebAssembly's memory.
    pub wasm: f64,
    /// Nodes of all documents.
    pub nodes: f64,
    /// Listeners.
    pub listeners: f64,
}

/// Memory of a page at three times.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Memory {
    /// When it was live.
    pub loaded: Holding,
    /// When each of the fifteen had been chosen some times: by then all its code has run.
    pub warm: Holding,
    /// After a thousand choices.
    pub after: Holding,
}

impl Sample {
    /// Nothing read yet.
    pub fn new(subject: Subject, throttling: Throttling) -> Self {
        Self {
            subject,
            throttling,
            looks: Vec::new(),
            usable: Vec::new(),
            clicks: Vec::new(),
            steps: Vec::new(),
            zoom: Vec::new(),
            pan: Vec::new(),
            work: Vec::new(),
            repeats: Vec::new(),
            offline: Vec::new(),
            memory: Vec::new(),
        }
    }
}

impl Holding {
    /// Both heaps.
    pub fn bytes(self) -> f64 {
        self.heap + self.wasm
    }
}

impl File {
    /// What kind of file it is, by its name.
    pub fn kind(&self) -> &str {
        let path = self.name.split(['?', '#']).next().unwrap_or_default();
        let file = path.rsplit('/').next().unwrap_or_default();
        match file.rsplit_once('.') {
            None => "html",
            Some((_, "mjs")) => "js",
            Some((_, kind)) => kind,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_by_its_name() {
        for (name, kind) in [
            ("http://127.0.0.1:4000/", "html"),
            ("http://127.0.0.1:4000/a/b/?at=1993-09#latvia", "html"),
            ("http://127.0.0.1:4000/app-1f.js", "js"),
            ("http://127.0.0.1:4000/app-1f_bg.wasm", "wasm"),
        ] {
            let file = File {
                name: name.into(),
                ..File::default()
            };
            assert_eq!(file.kind(), kind, "{name}");
        }
    }
}
