//! Orca's log while it grows: waits until Orca has finished, and returns what it spoke since the last time.

use super::speech;
use anyhow::{bail, Context, Result};
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Orca logs every event it gets. When it has logged nothing for so long, it and the page have finished.
const REST: Duration = Duration::from_millis(900);

/// A page that goes on changing by itself, such as a playing timeline, never rests.
const LONGEST: Duration = Duration::from_secs(20);

const PAUSE: Duration = Duration::from_millis(50);

/// Orca's log, read up to a place.
pub struct SpeechLog {
    path: PathBuf,
    read: u64,
}

impl SpeechLog {
    /// The log at a path. It need not be there yet.
    pub fn new(path: &Path) -> Self {
        Self {
            path: path.to_owned(),
            read: 0,
        }
    }

    /// Waits until a phrase was spoken after the last reading; returns nothing and reads nothing.
    pub fn wait_for(&self, phrase: &str, limit: Duration) -> Result<()> {
        let start = Instant::now();
        while !self.unread()?.0.contains(phrase) {
            if start.elapsed() > limit {
                bail!("Orca did not say “{phrase}” within {} s", limit.as_secs());
            }
            std::thread::sleep(4 * PAUSE);
        }
        Ok(())
    }

    /// Waits until Orca rests and returns what it spoke.
    pub fn speech(&mut self) -> Result<Vec<String>> {
        let (start, mut size, mut since) = (Instant::now(), 0, Instant::now());
        while since.elapsed() < REST {
            std::thread::sleep(PAUSE);
            let now = self.size();
            if now != size {
                (size, since) = (now, Instant::now());
            }
            if start.elapsed() > LONGEST {
                bail!("Orca does not rest: the page changes all the time");
            }
        }
        let (text, end) = self.unread()?;
        self.read = end;
        Ok(speech::utterances(&text))
    }

    fn size(&self) -> u64 {
        std::fs::metadata(&self.path).map_or(0, |metadata| metadata.len())
    }

    /// The text after the place, and where it ends.
    fn unread(&self) -> Result<(String, u64)> {
        let Ok(mut file) = File::open(&self.path) else {
            return Ok((String::new(), self.read));
        };
        let mut bytes = Vec::new();
        file.seek(SeekFrom::Start(self.read))?;
        file.read_to_end(&mut bytes).context("Orca's log cannot be read")?;
        let end = self.read + bytes.len() as u64;
        Ok((String::from_utf8_lossy(&bytes).into_owned(), end))
    }
}
