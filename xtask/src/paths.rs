//! Where files are in the checkout, and reading and writing them with errors that name the file.

use anyhow::{bail, ensure, Context, Result};
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// The checkout: the folder with the workspace's `Cargo.toml`.
pub fn root() -> PathBuf {
    // `cargo run` sets the variable; a program that is started by hand falls back to the folder it was compiled in.
    let package =
        std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    package
        .ancestors()
        .find(|folder| folder.join("Cargo.lock").exists())
        .unwrap_or(&package)
        .to_path_buf()
}

/// What Trunk builds and a host serves.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// `dist`, or an error if it has not been built.
pub fn made_dist() -> Result<PathBuf> {
    let dist = dist();
    ensure!(
        dist.join("index.html").is_file(),
        "dist/index.html is missing: run `cargo xtask build` first"
    );
    Ok(dist)
}

/// The host headers that ship with the page.
pub fn headers() -> PathBuf {
    root().join("public").join("_headers")
}

/// The sizes that `cargo xtask build --record` wrote last.
pub fn size_baseline() -> PathBuf {
    root().join("xtask").join("size-baseline.txt")
}

/// The scripts that compute the map's outlines.
pub fn geometry() -> PathBuf {
    root().join("geometry")
}

/// The bytes of a file.
pub fn bytes(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).with_context(|| path.display().to_string())
}

/// The text of a file.
pub fn text(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| path.display().to_string())
}

/// Writes a file.
pub fn write(path: &Path, content: impl AsRef<[u8]>) -> Result<()> {
    std::fs::write(path, content).with_context(|| path.display().to_string())
}

/// Makes a folder, and those around it.
pub fn create_folder(path: &Path) -> Result<()> {
    std::fs::create_dir_all(path).with_context(|| path.display().to_string())
}

/// The paths of all files under a folder, relative to it, with `/` between their parts, sorted.
pub fn files(folder: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in WalkDir::new(folder) {
        let entry = entry?;
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(folder).unwrap_or(entry.path());
            let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
            found.push(parts.join("/"));
        }
    }
    found.sort();
    Ok(found)
}

/// The version of a crate that `Cargo.lock` fixes.
pub fn locked_version(name: &str) -> Result<String> {
    let path = root().join("Cargo.lock");
    match version_in(&text(&path)?, name) {
        Some(version) => Ok(version),
        None => bail!("{}: it does not contain the crate {name}", path.display()),
    }
}

/// The version of a crate in the text of a lock file.
pub fn version_in(lock: &str, name: &str) -> Option<String> {
    let mut lines = lock.lines().skip_while(|line| *line != format!("name = \"{name}\""));
    lines.next()?;
    let version = lines.next()?.strip_prefix("version = \"")?;
    Some(version.strip_suffix('"')?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_is_the_checkout() {
        assert!(root().join("xtask").join("Cargo.toml").is_file());
    }

    #[test]
    fn files_are_listed_by_their_relative_paths_in_order() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        create_folder(&folder.path().join("b/c")).expect("made");
        for name in ["z.txt", "b/c/y.txt", "b/x.txt"] {
            write(&folder.path().join(name), "").expect("written");
        }
        assert_eq!(files(folder.path()).expect("listed"), ["b/c/y.txt", "b/x.txt", "z.txt"]);
    }

    #[test]
    fn an_error_names_the_file() {
        let error = text(Path::new("/nowhere/x")).expect_err("there is no such file");
        assert!(format!("{error:#}").starts_with("/nowhere/x: "), "{error:#}");
    }

    #[test]
    fn the_lock_file_gives_the_version_of_a_crate() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"1.0.0\"\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(version_in(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(version_in(lock, "wasm"), None);
        assert!(locked_version("wasm-bindgen").is_ok());
    }
}
