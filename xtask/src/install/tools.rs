//! The tools that come from crates.io. A tool is installed once for each version, outside the
//! checkout, so that a fresh clone finds it. Two installations at once do not disturb each other: each builds in a folder
//! of its own, and the first to finish moves it to its place.

use crate::{paths, process};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// A program built from a crate.
#[derive(Debug)]
pub struct Tool {
    /// The program's name.
    program: &'static str,
    /// Exactly this version.
    version: String,
    /// The crate on crates.io that has the program, for cargo-binstall and, without `folder`, for cargo.
    package: &'static str,
    /// Further arguments of `cargo install`.
    options: &'static [&'static str],
    /// A package of the checkout that builds a smaller program of the same name.
    folder: Option<PathBuf>,
}

/// Trunk, which builds the page: without TLS and its check for updates, since every tool that it would download is on
/// its PATH. 0.22 needs a newer Rust than the project.
pub fn trunk() -> Tool {
    Tool {
        program: "trunk",
        version: "0.21.14".into(),
        package: "trunk",
        options: &["--locked", "--no-default-features"],
        folder: None,
    }
}

/// wasm-bindgen, whose version must be exactly that of the crate.
pub fn wasm_bindgen() -> Result<Tool> {
    Ok(Tool {
        program: "wasm-bindgen",
        version: paths::locked_version("wasm-bindgen")?,
        package: "wasm-bindgen-cli",
        options: &["--locked"],
        folder: Some(paths::root().join("xtask").join("wasm-bindgen")),
    })
}

/// cargo-deny, which checks the licences and sources of crates.
pub fn cargo_deny() -> Tool {
    Tool {
        program: "cargo-deny",
        version: "0.20.2".into(),
        package: "cargo-deny",
        options: &["--locked"],
        folder: None,
    }
}

/// The driver of Firefox.
pub fn geckodriver() -> Tool {
    Tool {
        program: "geckodriver",
        version: "0.37.1".into(),
        package: "geckodriver",
        options: &["--locked"],
        folder: None,
    }
}

impl Tool {
    /// The folder of the program, which is installed first if it is not there.
    pub fn ready(&self) -> Result<PathBuf> {
        if let Some(folder) = self.found() {
            return Ok(folder);
        }
        let home = self.home()?;
        let name = home.file_name().unwrap_or_default().to_string_lossy();
        let part = home.with_file_name(format!("{name}.part-{}", std::process::id()));
        let start = Instant::now();
        println!("{} {} is not installed yet", self.program, self.version);
        if !self.download(&part) {
            println!("building {} {} once, which takes minutes", self.program, self.version);
            process::run(&mut self.build(&part))?;
        }
        println!("{} is ready after {} s", self.program, start.elapsed().as_secs());
        if std::fs::rename(&part, &home).is_err() && self.program_in(&home).is_none() {
            std::fs::rename(&part, &home).with_context(|| home.display().to_string())?;
        }
        for leftover in [part, home.join("target")] {
            if leftover.exists() {
                std::fs::remove_dir_all(&leftover).with_context(|| leftover.display().to_string())?;
            }
        }
        self.program_in(&home).with_context(|| {
            format!(
                "{} is missing in {}: delete that folder and try again",
                self.program,
                home.display()
            )
        })
    }

    /// The folder of the program if it is there already: in the cache, or on the PATH in the same version.
    pub fn found(&self) -> Option<PathBuf> {
        let cached = self.home().ok().and_then(|home| self.program_in(&home));
        cached.or_else(|| {
            let program = process::which(self.program)?;
            let folder = program.parent()?.to_path_buf();
            self.is_version_of(&program).then_some(folder)
        })
    }

    fn is_version_of(&self, program: &Path) -> bool {
        process::stdout_of(process::command(program).arg("--version")).is_some_and(|answer| {
            let mut words = answer.split_whitespace();
            words.any(|word| word.trim_start_matches('v') == self.version)
        })
    }

    /// Gets the published program by cargo-binstall, where that is installed; whether it works here.
    fn download(&self, root: &Path) -> bool {
        if process::which("cargo-binstall").is_none() {
            return false;
        }
        let mut binstall = process::command("cargo");
        binstall
            .args(["binstall", "--no-confirm", "--disable-telemetry", "--no-track"])
            .args(["--strategies", "crate-meta-data", "--install-path"])
            .arg(root.join("bin"))
            .arg(format!("{}@{}", self.package, self.version));
        if let Err(error) = process::run(&mut binstall) {
            println!("{error}: building it instead");
        }
        let program = root.join("bin").join(self.file_name());
        let works = self.is_version_of(&program);
        if !works && root.exists() {
            let _ = std::fs::remove_dir_all(root);
        }
        works
    }

    /// The command that builds the program. It runs for seconds: optimising it would take longer than it saves.
    fn build(&self, root: &Path) -> Command {
        let mut cargo = process::command("cargo");
        cargo.arg("install");
        match &self.folder {
            Some(folder) => cargo
                .arg("--path")
                .arg(folder)
                .arg("--target-dir")
                .arg(root.join("target")),
            None => cargo.args([self.package, "--version", &self.version]),
        };
        cargo
            .args(self.options)
            .args(["--no-track", "--root"])
            .arg(root)
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "256")
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "0")
            .env_remove("CARGO_TARGET_DIR");
        cargo
    }

    /// The tool's folder in the cache. A package of the checkout has its checksum in the name, so that a change of it is
    /// built.
    fn home(&self) -> Result<PathBuf> {
        let name = match &self.folder {
            Some(folder) => format!("{}-{}-{:08x}", self.program, self.version, checksum(folder)?),
            None => format!("{}-{}", self.package, self.version),
        };
        Ok(cache()?.join(name))
    }

    fn program_in(&self, home: &Path) -> Option<PathBuf> {
        let folder = home.join("bin");
        folder.join(self.file_name()).is_file().then_some(folder)
    }

    fn file_name(&self) -> String {
        format!("{}{}", self.program, std::env::consts::EXE_SUFFIX)
    }
}

/// The checksum of a small package.
fn checksum(folder: &Path) -> Result<u32> {
    let mut crc = flate2::Crc::new();
    for name in ["Cargo.toml", "Cargo.lock", "src/main.rs"] {
        crc.update(&paths::bytes(&folder.join(name))?);
    }
    Ok(crc.sum())
}

/// The tool cache.
pub(super) fn cache() -> Result<PathBuf> {
    let given = |name| {
        std::env::var_os(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    let ours = |base: PathBuf| base.join("azerbaijan-1994").join("tools");
    given("AZERBAIJAN_1994_TOOLS")
        .or_else(|| given("XDG_CACHE_HOME").map(ours))
        .or_else(|| std::env::home_dir().map(|home| ours(home.join(".cache"))))
        .context("a home folder is missing: name a folder for tools in AZERBAIJAN_1994_TOOLS")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_wasm_bindgen_has_the_version_of_the_crate_in_the_lock_file() {
        let tool = wasm_bindgen().expect("the version is locked");
        let folder = tool.folder.expect("it is a package of the checkout");
        let lock = paths::text(&folder.join("Cargo.lock")).expect("its lock file");
        for name in ["wasm-bindgen-for-trunk", "wasm-bindgen-cli-support"] {
            assert_eq!(paths::version_in(&lock, name), Some(tool.version.clone()), "{name}");
        }
    }
}
