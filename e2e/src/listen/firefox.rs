//! Firefox with a new profile: no history, so that no link is "visited", and nothing of its own that would be spoken.

use super::desktop::Desktop;
use super::speech_log::SpeechLog;
use crate::driver::{temporary_folder, Group};
use anyhow::Result;
use std::process::Stdio;
use std::time::Duration;
use tempfile::TempDir;

/// The size of its window: where lines break, and so where Orca pauses, depends on it.
const SIZE: [&str; 4] = ["--width", "1366", "--height", "768"];

/// How long it may take to start.
const LIMIT: Duration = Duration::from_secs(60);

const PREFERENCES: &str = include_str!("desktop/user.js");

/// A running Firefox. It ends when this is dropped.
pub struct Firefox {
    // Dropped before its folder.
    _program: Group,
    _profile: TempDir,
}

impl Firefox {
    /// Starts it with a new profile and an empty page, and waits until its window has the focus.
    pub fn open(desktop: &Desktop, log: &mut SpeechLog) -> Result<Self> {
        let profile = temporary_folder()?;
        std::fs::write(profile.path().join("user.js"), PREFERENCES)?;
        let mut firefox = desktop.command(&desktop.programs.firefox);
        firefox.args(["--no-remote", "--profile"]).arg(profile.path());
        firefox.args(SIZE).arg("about:blank");
        firefox.stdout(Stdio::null()).stderr(Stdio::null());
        // Its crash reporter would outlive it.
        firefox.env("MOZ_CRASHREPORTER_DISABLE", "1");
        let program = Group::start(&mut firefox, profile.path())?;
        log.wait_for("Mozilla Firefox", LIMIT)?;
        log.speech()?;
        Ok(Self {
            _program: program,
            _profile: profile,
        })
    }
}
