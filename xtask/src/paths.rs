//! Where things stand in the checkout. Nothing else in the workshop spells a path.

use crate::error::{Error, Outcome};
use std::path::{Path, PathBuf};

/// The checkout: the folder of the workspace's `Cargo.toml`.
pub fn root() -> PathBuf {
    // Cargo tells a running program where its package stands; a program started by hand remembers its build.
    let package =
        std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    package
        .ancestors()
        .find(|folder| folder.join("Cargo.lock").exists())
        .unwrap_or(&package)
        .to_path_buf()
}

/// What Trunk makes and a host serves.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// `dist`, once it has been made.
pub fn made_dist() -> Outcome<PathBuf> {
    let dist = dist();
    if dist.join("index.html").is_file() {
        Ok(dist)
    } else {
        Err(Error::missing("dist/index.html", "run `cargo xtask build` first"))
    }
}

/// The host headers that ship with the page.
pub fn headers() -> PathBuf {
    root().join("public").join("_headers")
}

/// What the page weighed when that was recorded last.
pub fn weights() -> PathBuf {
    root().join("xtask").join("weights.txt")
}

/// The recipe of the map.
pub fn geometry() -> PathBuf {
    root().join("geometry")
}

/// The text of a file.
pub fn text(path: &Path) -> Outcome<String> {
    std::fs::read_to_string(path).map_err(Error::file(path))
}

/// The paths of all files under a folder, relative to it, with `/` between their parts, sorted.
pub fn files(folder: &Path) -> Outcome<Vec<String>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(Error::file(folder))? {
        let entry = entry.map_err(Error::file(folder))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path)?.into_iter().map(|inner| format!("{name}/{inner}")));
        } else {
            found.push(name);
        }
    }
    found.sort();
    Ok(found)
}

/// The version of a crate that `Cargo.lock` fixes.
pub fn locked_version(name: &str) -> Outcome<String> {
    let path = root().join("Cargo.lock");
    version_in(&text(&path)?, name).ok_or_else(|| Error::Nonsense {
        path,
        why: format!("it does not name the crate {name}"),
    })
}

fn version_in(lock: &str, name: &str) -> Option<String> {
    let mut lines = lock.lines().skip_while(|line| *line != format!("name = \"{name}\""));
    lines.next()?;
    Some(
        lines
            .next()?
            .strip_prefix("version = \"")?
            .strip_suffix('"')?
            .to_owned(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_is_the_checkout() {
        assert!(root().join("xtask").join("Cargo.toml").is_file());
    }

    #[test]
    fn the_lock_file_tells_the_version_of_a_crate() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"1.0.0\"\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(version_in(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(version_in(lock, "wasm"), None);
        assert!(locked_version("wasm-bindgen").is_ok());
    }
}
