//! Programs of the system: where they are, and installing them by apt.

use crate::process;
use anyhow::{bail, Context, Result};
use std::path::PathBuf;

/// The fonts that the tests expect: a bare system has none, or only DejaVu, in which texts are a fifth longer.
const FONTS: [&str; 2] = ["fonts-dejavu-core", "fonts-liberation"];

/// A program of the system.
pub struct Need {
    /// Its name in messages.
    pub what: &'static str,
    /// The names of the program, or its paths, best first.
    pub programs: &'static [&'static str],
    /// Debian's package.
    pub package: &'static str,
}

impl Need {
    /// Where it is, if it is installed.
    pub fn found(&self) -> Option<PathBuf> {
        self.programs.iter().find_map(|program| process::which(program))
    }

    /// Where it is; the error says how to install it.
    pub fn path(&self) -> Result<PathBuf> {
        self.found()
            .with_context(|| format!("{} is missing: {}", self.what, help(&[self.package])))
    }
}

/// Installs what is missing by apt, as root on Debian; anywhere else the error names what to install.
pub fn install(needs: &[Need]) -> Result<()> {
    let missing: Vec<&Need> = needs.iter().filter(|need| need.found().is_none()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let mut packages: Vec<&str> = missing.iter().map(|need| need.package).collect();
    let root = process::stdout_of(process::command("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    if !root || process::which("apt-get").is_none() {
        let what = missing.iter().map(|need| need.what).collect::<Vec<_>>().join(", ");
        bail!("{what} is missing: {}", help(&packages));
    }
    packages.extend(FONTS);
    println!("installing {} (some minutes)", packages.join(" "));
    let apt = |arguments: &[&str]| -> Result<()> {
        let mut apt = process::command("apt-get");
        apt.args(["-q", "-y", "-o", "Dpkg::Use-Pty=0"])
            .args(arguments)
            .env("DEBIAN_FRONTEND", "noninteractive");
        Ok(process::run(&mut apt)?)
    };
    apt(&["update"])?;
    let install = ["install", "--no-install-recommends"];
    apt(&install.into_iter().chain(packages).collect::<Vec<_>>())
}

/// How to install packages.
pub fn help(packages: &[&str]) -> String {
    format!("install it (on Debian: `apt-get install {}`)", packages.join(" "))
}
