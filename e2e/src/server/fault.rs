//! Faults of the server, injected by file.

use super::lock::lock;
use std::sync::Mutex;
use std::time::Duration;

/// What can be wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is not there.
    Missing,
    /// The host cannot give it now.
    Unavailable,
    /// The host answers HEAD requests as if it were not there.
    WithoutHead,
    /// Its bytes are changed.
    Corrupt,
    /// It comes late.
    Slow(Duration),
    /// This text comes instead.
    Replaced(&'static str),
    /// The host sends folders to their `index.html`, as IIS and old intranets do.
    ToIndex,
    /// The host answers for a folder without its slash, as `npx serve` and PHP's own server do.
    WithoutSlash,
    /// The host answers for a page without its extension, as `npx serve` does.
    WithoutExtension,
    /// The host answers with the page of the folder above, as PHP's own server does for what is missing.
    AnsweredByRoot,
    /// Two thirds of it come, the rest does not.
    Stalled,
    /// The connection breaks off before its end.
    BrokenOff,
    /// The host cannot give it at the first request.
    UnavailableOnce,
    /// The host adds a comment to HTML, another one each time.
    Commented,
    /// Browsers may not keep it in their own cache.
    NotStored,
    /// It is given to who has a cookie that says so. Who opens it as a page gets the cookie.
    SignedIn,
    /// The host's policy lets the page run scripts, but no WebAssembly.
    WithoutWasm,
    /// The host gives it this media type.
    OfType(&'static str),
    /// The host does not send this header.
    WithoutHeader(&'static str),
}

/// The injected faults, each with the end of the paths it applies to.
pub struct Faults(Mutex<Vec<(String, Fault)>>);

impl Faults {
    pub fn new(faults: &[(String, Fault)]) -> Self {
        Self(Mutex::new(faults.to_vec()))
    }

    pub fn inject(&self, file: &str, fault: Fault) {
        lock(&self.0).push((file.into(), fault));
    }

    pub fn clear(&self) {
        lock(&self.0).clear();
    }

    /// The fault of a path; of several the last that was injected.
    pub fn of(&self, path: &str) -> Option<Fault> {
        let faults = lock(&self.0);
        let found = faults.iter().rfind(|(end, _)| path.ends_with(end.as_str()));
        found.map(|(_, fault)| *fault)
    }

    /// The same for an answer: a fault of the first request is none of the next.
    pub fn take(&self, path: &str) -> Option<Fault> {
        let fault = self.of(path)?;
        if fault == Fault::UnavailableOnce {
            lock(&self.0).retain(|(end, fault)| *fault != Fault::UnavailableOnce || !path.ends_with(end.as_str()));
        }
        Some(fault)
    }
}
