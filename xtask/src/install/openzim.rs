//! The programs that write, check and read ZIM files.

use super::system::{install, Need};
use anyhow::Result;

pub const ZIMWRITERFS: Need = Need {
    what: "zimwriterfs",
    programs: &["zimwriterfs"],
    package: "zim-tools",
};
pub const ZIMCHECK: Need = Need {
    what: "zimcheck",
    programs: &["zimcheck"],
    package: "zim-tools",
};
/// Runs another program at a given time.
pub const FAKETIME: Need = Need {
    what: "faketime",
    programs: &["faketime"],
    package: "faketime",
};
/// Serves ZIM files to browsers.
pub const KIWIX_SERVE: Need = Need {
    what: "kiwix-serve",
    programs: &["kiwix-serve"],
    package: "kiwix-tools",
};

/// Installs what `cargo xtask release` needs and is missing.
pub fn writer_ready() -> Result<()> {
    install(&[ZIMWRITERFS, ZIMCHECK, FAKETIME])
}
