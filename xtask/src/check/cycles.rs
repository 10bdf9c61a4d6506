//! `cargo xtask cycles`: no file uses a file that uses it in turn, no module uses one above it, and pure packages depend
//! on nothing of the browser.
//!
//! Every library, program and build script of the workspace is read as tokens. Tests are left out: they may use anything.
//! A path such as `crate::a::b::item`, also one inside a macro, counts as a use of the file that defines the item, however
//! many `pub use` lead there. A module that only passes through a path does not count.

mod dependencies;
mod graph;
mod layers;
mod module_tree;
mod packages;
mod tokens;
mod uses;

use anyhow::{bail, Result};
use layers::Layers;
use module_tree::ModuleTree;
use packages::Package;
use std::path::Path;
use uses::Use;

/// Prints how many files were checked, or fails with everything that was found.
pub fn report() -> Result<()> {
    println!("  {} files in no circle", check()?);
    Ok(())
}

/// Checks the workspace; returns the number of files.
pub fn check() -> Result<usize> {
    check_in(&crate::paths::root(), &dependencies::PURE, &layers::LAYERS)
}

fn check_in(root: &Path, pure: &[&str], layers: &[Layers]) -> Result<usize> {
    let packages = packages::of(root)?;
    let mut findings = dependencies::check(&packages, pure);
    let mut files = 0;
    for package in &packages {
        files += check_package(root, package, layers, &mut findings)?;
    }
    let is_missing = |layers: &&Layers| packages.iter().all(|package| package.name != layers.package);
    findings.extend(
        layers
            .iter()
            .filter(is_missing)
            .map(|layers| format!("layers of {}: there is no such package", layers.package)),
    );
    if !findings.is_empty() {
        bail!("{} found:\n    {}", findings.len(), findings.join("\n    "));
    }
    Ok(files)
}

fn check_package(root: &Path, package: &Package, layers: &[Layers], findings: &mut Vec<String>) -> Result<usize> {
    let name = &package.name;
    let layers = layers.iter().find(|layers| layers.package == name);
    let mut unknown: Vec<&str> = layers.map(|layers| layers.order.to_vec()).unwrap_or_default();
    let mut files = 0;
    for target in &package.targets {
        let tree = module_tree::read(target)?;
        let uses = uses::of(&tree);
        files += tree.files.len();
        for circle in graph::circles(tree.files.len(), &uses) {
            findings.push(format!("a circle in {name}:{}", lines(root, &tree, &circle)));
        }
        if let Some(layers) = layers {
            unknown.retain(|name| !layers.has(name, &tree));
            let violations = layers.violations(&tree, &uses);
            if !violations.is_empty() {
                findings.push(format!(
                    "uses of a higher layer in {name}:{}",
                    lines(root, &tree, &violations)
                ));
            }
        }
    }
    findings.extend(
        unknown
            .iter()
            .map(|module| format!("layers of {name}: there is no module {module}")),
    );
    Ok(files)
}

/// A line for each pair of files: the first use, and how many more there are.
fn lines(root: &Path, tree: &ModuleTree, uses: &[&Use]) -> String {
    let name = |file: usize| {
        let path = &tree.files[file];
        path.strip_prefix(root).unwrap_or(path).display()
    };
    let pairs = uses.chunk_by(|one, other| (one.from, one.to) == (other.from, other.to));
    let line = |pair: &[&Use]| {
        let Use {
            from, to, line, path, ..
        } = pair[0];
        let more = match pair.len() - 1 {
            0 => String::new(),
            more => format!(", and {more} more"),
        };
        format!("\n        {}:{line} uses {} ({path}){more}", name(*from), name(*to))
    };
    pairs.map(line).collect()
}

#[cfg(test)]
mod tests;
