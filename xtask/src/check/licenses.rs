//! The licences and sources of all crates against `deny.toml`: the part of `cargo deny` that needs neither its build of
//! minutes nor a network. `cargo metadata --locked` also fails if a lock file is out of date.

use crate::{paths, process};
use anyhow::{bail, Context, Result};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct Policy {
    licenses: Licenses,
    sources: Sources,
}

#[derive(Deserialize)]
struct Licenses {
    allow: Vec<String>,
    #[serde(default)]
    exceptions: Vec<Exception>,
}

#[derive(Deserialize)]
struct Exception {
    allow: Vec<String>,
    #[serde(rename = "crate")]
    name: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Sources {
    allow_registry: Vec<String>,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    license: Option<String>,
    source: Option<String>,
}

/// The workspaces, each with its own lock file.
const WORKSPACES: [&str; 3] = ["Cargo.toml", "fuzz/Cargo.toml", "xtask/wasm-bindgen/Cargo.toml"];

/// Checks every crate of the lock files; returns how many there are.
pub fn check() -> Result<usize> {
    let path = paths::root().join("deny.toml");
    let policy: Policy = toml::from_str(&paths::text(&path)?).with_context(|| path.display().to_string())?;
    let mut packages = BTreeMap::new();
    for manifest in WORKSPACES {
        for package in locked(manifest)?.packages {
            packages.insert((package.name.clone(), package.version.clone()), package);
        }
    }
    let external: Vec<&Package> = packages.values().filter(|package| package.source.is_some()).collect();
    let violations: Vec<String> = external
        .iter()
        .filter_map(|package| policy.violation(package))
        .collect();
    if !violations.is_empty() {
        bail!(
            "{}: replace the crate, or allow its licence in deny.toml and give the reason there",
            violations.join("; ")
        );
    }
    Ok(external.len())
}

/// The packages of a workspace, if its lock file is up to date.
fn locked(manifest: &str) -> Result<Metadata> {
    let mut cargo = process::cargo(&["metadata", "--format-version", "1", "--locked", "--all-features"]);
    cargo.args(["--manifest-path", manifest]);
    Ok(serde_json::from_slice(&process::captured(&mut cargo)?)?)
}

impl Policy {
    /// Why the policy does not allow the crate, if so.
    fn violation(&self, package: &Package) -> Option<String> {
        let Package {
            name,
            version,
            license,
            source,
        } = package;
        let source = source.as_deref().unwrap_or_default();
        let allowed = |registry: &String| source.strip_prefix("registry+") == Some(registry);
        if !self.sources.allow_registry.iter().any(allowed) {
            return Some(format!("{name} {version} comes from {source}"));
        }
        let Some(terms) = license else {
            return Some(format!("{name} {version} has no licence"));
        };
        let parsed = spdx::Expression::parse_mode(terms, spdx::ParseMode::LAX);
        let exceptions = self
            .licenses
            .exceptions
            .iter()
            .filter(|exception| exception.name == *name);
        let allowed: Vec<&String> = exceptions.flat_map(|e| &e.allow).chain(&self.licenses.allow).collect();
        let good = parsed.is_ok_and(|terms| terms.evaluate(|one| allowed.contains(&&one.to_string())));
        (!good).then(|| format!("{name} {version} is under {terms}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn violation_of(name: &str, license: Option<&str>, source: &str) -> Option<String> {
        let policy = Policy {
            licenses: Licenses {
                allow: vec![
                    "MIT".into(),
                    "Apache-2.0 WITH LLVM-exception".into(),
                    "Unicode-3.0".into(),
                ],
                exceptions: vec![Exception {
                    allow: vec!["MPL-2.0".into()],
                    name: "y".into(),
                }],
            },
            sources: Sources {
                allow_registry: vec!["https://here".into()],
            },
        };
        let license = license.map(str::to_owned);
        policy.violation(&Package {
            name: name.into(),
            version: "1".into(),
            license,
            source: Some(source.into()),
        })
    }

    #[test]
    fn licence_expressions_are_evaluated() {
        for terms in [
            "MIT",
            "MIT/GPL-3.0",
            "GPL-3.0-only OR MIT",
            "MIT AND Unicode-3.0",
            "Apache-2.0 WITH LLVM-exception",
        ] {
            assert_eq!(violation(Some(terms), "registry+https://here"), None, "{terms}");
        }
        for terms in [Some("GPL-3.0-only"), Some("MIT AND MPL-2.0"), Some("nonsense"), None] {
            assert!(violation(terms, "registry+https://here").is_some(), "{terms:?}");
        }
    }

    fn violation(license: Option<&str>, source: &str) -> Option<String> {
        violation_of("x", license, source)
    }

    #[test]
    fn an_exception_is_for_one_crate() {
        assert_eq!(violation_of("y", Some("MPL-2.0"), "registry+https://here"), None);
        assert!(violation_of("x", Some("MPL-2.0"), "registry+https://here").is_some());
    }

    #[test]
    fn crates_from_other_sources_are_violations() {
        for source in ["git+https://here", "registry+https://elsewhere", ""] {
            assert!(violation(Some("MIT"), source).is_some(), "{source}");
        }
    }
}
