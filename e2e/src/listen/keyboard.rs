//! Keys, sent to the window that has the focus.

use super::desktop::Desktop;
use super::journey::Press;
use anyhow::{bail, Result};
use xtask::process;

/// The time between two letters, in milliseconds: that of a quick typist.
const BETWEEN_LETTERS: &str = "120";

/// Presses a key, or types letters.
pub fn press(desktop: &Desktop, press: Press) -> Result<()> {
    match press {
        Press::Key(name) => send(desktop, &["key", "--clearmodifiers", name]),
        Press::Text(letters) => send(desktop, &["type", "--delay", BETWEEN_LETTERS, letters]),
    }
}

/// Writes a text at once.
pub fn write(desktop: &Desktop, text: &str) -> Result<()> {
    send(desktop, &["type", text])
}

fn send(desktop: &Desktop, arguments: &[&str]) -> Result<()> {
    let mut xdotool = desktop.command(&desktop.programs.xdotool);
    if process::stdout_of(xdotool.args(arguments)).is_none() {
        bail!("`{}` failed", process::command_line(&xdotool));
    }
    Ok(())
}
