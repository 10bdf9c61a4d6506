//! How long each scenario took, in `target/e2e-times.txt`: lines of `scenario <test> <seconds>`.

use std::fs::File;
use std::io::Write;
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::Duration;

/// Emptied by the first scenario of a run. Without a place to write to, no times are written.
static FILE: LazyLock<Mutex<Option<File>>> = LazyLock::new(|| {
    let target = xtask::paths::root().join("target");
    Mutex::new(File::create(target.join("e2e-times.txt")).ok())
});

/// Writes the time of a scenario of the current test.
pub fn write(time: Duration) {
    let thread = std::thread::current();
    let test = thread.name().unwrap_or("scenario");
    if let Some(file) = &mut *FILE.lock().unwrap_or_else(PoisonError::into_inner) {
        // A time that cannot be written is no reason to fail.
        let _ = writeln!(file, "scenario {test} {:.1}", time.as_secs_f64());
    }
}
