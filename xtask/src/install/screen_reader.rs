//! The system's programs that `cargo xtask listen` needs: the screen reader Orca, a browser, and a desktop for both.

use super::browsers::{FIREFOX, XVFB};
use super::system::{install, Need};
use anyhow::Result;
use std::path::PathBuf;

const ORCA: Need = Need {
    what: "the screen reader Orca",
    programs: &["orca"],
    package: "orca",
};
const ACCESSIBILITY_BUS: Need = Need {
    what: "the bus of assistive technology",
    // Not a command: each distribution has a folder for such programs.
    programs: &[
        "/usr/libexec/at-spi-bus-launcher",
        "/usr/lib/at-spi-bus-launcher",
        "/usr/lib/at-spi2-core/at-spi-bus-launcher",
    ],
    package: "at-spi2-core",
};
const DBUS_DAEMON: Need = Need {
    what: "D-Bus",
    programs: &["dbus-daemon"],
    package: "dbus-daemon",
};
const OPENBOX: Need = Need {
    what: "a window manager",
    programs: &["openbox"],
    package: "openbox",
};
const XDOTOOL: Need = Need {
    what: "xdotool",
    programs: &["xdotool"],
    package: "xdotool",
};

/// The programs of a desktop with a screen reader.
#[derive(Clone, Debug)]
pub struct ScreenReader {
    /// Orca.
    pub orca: PathBuf,
    /// The bus over which Orca reads programs.
    pub accessibility_bus: PathBuf,
    /// The bus of the session.
    pub dbus_daemon: PathBuf,
    /// The virtual screen.
    pub xvfb: PathBuf,
    /// The window manager, without which no window gets the focus.
    pub openbox: PathBuf,
    /// Presses keys.
    pub xdotool: PathBuf,
    /// The browser.
    pub firefox: PathBuf,
}

impl ScreenReader {
    /// Finds them all; the error names the first that is missing and how to install it.
    pub fn find() -> Result<Self> {
        Ok(Self {
            orca: ORCA.path()?,
            accessibility_bus: ACCESSIBILITY_BUS.path()?,
            dbus_daemon: DBUS_DAEMON.path()?,
            xvfb: XVFB.path()?,
            openbox: OPENBOX.path()?,
            xdotool: XDOTOOL.path()?,
            firefox: FIREFOX.path()?,
        })
    }
}

/// Installs what is missing.
pub fn ready() -> Result<()> {
    install(&[ORCA, ACCESSIBILITY_BUS, DBUS_DAEMON, XVFB, OPENBOX, XDOTOOL, FIREFOX])
}
