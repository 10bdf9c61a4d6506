//! The tools that come from crates.io: built once for each version, outside the checkout, so that a fresh clone
//! finds them ready. Two workshops at once may both build a tool; each builds aside and the first to finish moves
//! its folder into place.

use crate::error::{Error, Outcome};
use crate::{paths, process};
use std::path::{Path, PathBuf};

/// A program built from a crate.
#[derive(Debug)]
pub struct Tool {
    /// The crate on crates.io.
    package: &'static str,
    /// The program it builds.
    program: &'static str,
    /// Exactly this version.
    version: String,
    /// Whether the crate's own lock file still resolves.
    locked: bool,
}

/// Trunk, which builds the page. 0.22 needs a newer Rust than the house.
pub fn trunk() -> Tool {
    Tool {
        package: "trunk",
        program: "trunk",
        version: "0.21.14".into(),
        locked: true,
    }
}

/// wasm-bindgen's program, whose version must be the crate's to the last digit.
pub fn wasm_bindgen() -> Outcome<Tool> {
    let version = paths::locked_version("wasm-bindgen")?;
    // Its published lock file names a crate that the index no longer offers: so not `--locked`.
    Ok(Tool {
        package: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version,
        locked: false,
    })
}

/// The driver of Firefox.
pub fn geckodriver() -> Tool {
    Tool {
        package: "geckodriver",
        program: "geckodriver",
        version: "0.37.1".into(),
        locked: true,
    }
}

impl Tool {
    /// The folder of the program, after building it if need be.
    pub fn ready(&self) -> Outcome<PathBuf> {
        if let Some(folder) = self.found() {
            return Ok(folder);
        }
        let home = self.home()?;
        let aside = home.with_file_name(format!("{}-{}.part-{}", self.package, self.version, std::process::id()));
        println!(
            "{} {} is not here yet: building it once (some minutes)",
            self.package, self.version
        );
        let mut cargo = process::command("cargo");
        cargo
            .args([
                "install",
                self.package,
                "--version",
                &self.version,
                "--no-track",
                "--root",
            ])
            .arg(&aside);
        if self.locked {
            cargo.arg("--locked");
        }
        // These run for seconds: minutes of optimising them would never be earned back.
        cargo
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1");
        cargo
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env_remove("CARGO_TARGET_DIR");
        process::run(&mut cargo)?;
        if std::fs::rename(&aside, &home).is_err() && self.program_in(&home).is_none() {
            std::fs::rename(&aside, &home).map_err(Error::file(&home))?;
        }
        if aside.exists() {
            std::fs::remove_dir_all(&aside).map_err(Error::file(&aside))?;
        }
        self.program_in(&home).ok_or_else(|| {
            Error::missing(
                format!("{} in {}", self.program, home.display()),
                "delete that folder and try again",
            )
        })
    }

    /// The folder of the program if it is there already: in the cache, or on the PATH in the same version.
    pub fn found(&self) -> Option<PathBuf> {
        self.home().ok().and_then(|home| self.program_in(&home)).or_else(|| {
            let program = process::which(self.program)?;
            let words = process::said(process::command(&program).arg("--version"))?;
            let same = words
                .split_whitespace()
                .any(|word| word.trim_start_matches('v') == self.version);
            same.then(|| program.parent().map(Path::to_path_buf)).flatten()
        })
    }

    fn home(&self) -> Outcome<PathBuf> {
        Ok(cache()?.join(format!("{}-{}", self.package, self.version)))
    }

    fn program_in(&self, home: &Path) -> Option<PathBuf> {
        let folder = home.join("bin");
        folder
            .join(format!("{}{}", self.program, std::env::consts::EXE_SUFFIX))
            .is_file()
            .then_some(folder)
    }
}

/// The tool cache.
fn cache() -> Outcome<PathBuf> {
    let given = |name| {
        std::env::var_os(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    let ours = |base: PathBuf| base.join("azerbaijan-1994").join("tools");
    given("AZERBAIJAN_1994_TOOLS")
        .or_else(|| given("XDG_CACHE_HOME").map(ours))
        .or_else(|| std::env::home_dir().map(|home| ours(home.join(".cache"))))
        .ok_or_else(|| Error::missing("a home folder", "name a folder for tools in AZERBAIJAN_1994_TOOLS"))
}

/// What every build of the page needs: the wasm target, Trunk, wasm-bindgen and wasm-opt. Gives the folders to put
/// on the PATH.
pub fn for_building() -> Outcome<Vec<PathBuf>> {
    wasm_target()?;
    Ok(vec![
        trunk().ready()?,
        wasm_bindgen()?.ready()?,
        crate::install::npm::ready(&paths::root())?,
    ])
}

/// Whether the source of Rust's own library is here, from which a smaller one can be built; fetched if it can be.
pub fn library_source() -> bool {
    let is_here = || {
        process::said(process::command("rustc").args(["--print", "sysroot"])).is_some_and(|root| {
            Path::new(root.trim())
                .join("lib/rustlib/src/rust/library/Cargo.lock")
                .is_file()
        })
    };
    if !is_here() && process::which("rustup").is_some() {
        // A rustup without a network, or a toolchain that is not rustup's: the page can be built all the same.
        let _ = process::run(process::command("rustup").args(["component", "add", "rust-src"]));
    }
    is_here()
}

/// Sees to it that Rust can compile to WASM.
pub fn wasm_target() -> Outcome {
    const TARGET: &str = "wasm32-unknown-unknown";
    let libraries = process::said(process::command("rustc").args(["--print", "target-libdir", "--target", TARGET]));
    if libraries.is_some_and(|folder| Path::new(folder.trim()).is_dir()) {
        return Ok(());
    }
    if process::which("rustup").is_none() {
        return Err(Error::missing(
            format!("Rust's target {TARGET}"),
            "install Rust by rustup, or your system's package of the target's standard library",
        ));
    }
    process::run(process::command("rustup").args(["target", "add", TARGET]))
}
