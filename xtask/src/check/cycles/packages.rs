//! The packages of a workspace, as `cargo metadata` reports them.

use crate::process;
use anyhow::Result;
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// One package.
#[derive(Debug)]
pub struct Package {
    pub name: String,
    /// The root files of its libraries, programs and build script.
    pub targets: Vec<PathBuf>,
    /// The packages that it depends on outside its tests.
    pub dependencies: Vec<Dependency>,
}

/// One dependency.
#[derive(Debug, Deserialize)]
pub struct Dependency {
    pub name: String,
    /// `dev`, `build`, or none.
    kind: Option<String>,
    /// The folder, if it is a package of the checkout.
    pub path: Option<PathBuf>,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Described>,
}

#[derive(Deserialize)]
struct Described {
    name: String,
    targets: Vec<Target>,
    dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Target {
    kind: Vec<String>,
    src_path: PathBuf,
}

/// All packages of the workspace in a folder.
pub fn of(root: &Path) -> Result<Vec<Package>> {
    let mut cargo = process::command("cargo");
    cargo
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1"])
        .current_dir(root);
    let metadata: Metadata = serde_json::from_slice(&process::captured(&mut cargo)?)?;
    Ok(metadata.packages.into_iter().map(package).collect())
}

fn package(described: Described) -> Package {
    let is_tested = |target: &Target| {
        target
            .kind
            .iter()
            .any(|kind| ["test", "bench", "example"].contains(&&**kind))
    };
    let is_dev = |dependency: &Dependency| dependency.kind.as_deref() == Some("dev");
    let targets = described.targets.into_iter().filter(|target| !is_tested(target));
    Package {
        name: described.name,
        targets: targets.map(|target| target.src_path).collect(),
        dependencies: described
            .dependencies
            .into_iter()
            .filter(|dependency| !is_dev(dependency))
            .collect(),
    }
}
