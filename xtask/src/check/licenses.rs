//! Where the crates come from and on what terms, checked against `deny.toml`: the part of `cargo deny` that needs
//! neither its eight-minute build nor a network. Reading the metadata with `--locked` also proves the lock files.

use crate::error::{Error, Outcome};
use crate::{paths, process};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct Policy {
    licenses: Licences,
    sources: Sources,
}

#[derive(Deserialize)]
struct Licences {
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

/// The workspaces of the house, each with its own lock file.
const WORKSPACES: [&str; 2] = ["Cargo.toml", "fuzz/Cargo.toml"];

/// Checks every crate in the lock files; says how many there are.
pub fn check() -> Outcome<usize> {
    let path = paths::root().join("deny.toml");
    let policy: Policy = toml::from_str(&paths::text(&path)?).map_err(|error| Error::Nonsense {
        path,
        why: error.message().to_owned(),
    })?;
    let mut packages = BTreeMap::new();
    for manifest in WORKSPACES {
        for package in locked(manifest)?.packages {
            packages.insert((package.name.clone(), package.version.clone()), package);
        }
    }
    let strangers: Vec<&Package> = packages.values().filter(|package| package.source.is_some()).collect();
    let objections: Vec<String> = strangers
        .iter()
        .filter_map(|package| policy.objection(package))
        .collect();
    if objections.is_empty() {
        Ok(strangers.len())
    } else {
        Err(Error::Unlicensed(objections))
    }
}

/// What cargo tells of a workspace, if its lock file is up to date.
fn locked(manifest: &str) -> Outcome<Metadata> {
    let mut cargo = process::cargo(&["metadata", "--format-version", "1", "--locked", "--all-features"]);
    cargo.args(["--manifest-path", manifest]);
    let command = process::spelled(&cargo);
    println!("  $ {command}");
    let output = cargo.stderr(std::process::Stdio::inherit()).output();
    let output = output.map_err(|source| Error::Unstarted {
        command: command.clone(),
        source,
    })?;
    let failed = |how: String| Error::Failed {
        command: command.clone(),
        how,
    };
    if !output.status.success() {
        return Err(failed(output.status.to_string()));
    }
    serde_json::from_slice(&output.stdout).map_err(|error| failed(error.to_string()))
}

impl Policy {
    /// What speaks against the crate, if anything does.
    fn objection(&self, package: &Package) -> Option<String> {
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
            return Some(format!("{name} {version} names no licence"));
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

    fn objection_to(name: &str, license: Option<&str>, source: &str) -> Option<String> {
        let policy = Policy {
            licenses: Licences {
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
        policy.objection(&Package {
            name: name.into(),
            version: "1".into(),
            license,
            source: Some(source.into()),
        })
    }

    #[test]
    fn terms_are_read_as_terms() {
        for terms in [
            "MIT",
            "MIT/GPL-3.0",
            "GPL-3.0-only OR MIT",
            "MIT AND Unicode-3.0",
            "Apache-2.0 WITH LLVM-exception",
        ] {
            assert_eq!(objection(Some(terms), "registry+https://here"), None, "{terms}");
        }
        for terms in [Some("GPL-3.0-only"), Some("MIT AND MPL-2.0"), Some("nonsense"), None] {
            assert!(objection(terms, "registry+https://here").is_some(), "{terms:?}");
        }
    }

    fn objection(license: Option<&str>, source: &str) -> Option<String> {
        objection_to("x", license, source)
    }

    #[test]
    fn an_exception_is_for_its_crate_alone() {
        assert_eq!(objection_to("y", Some("MPL-2.0"), "registry+https://here"), None);
        assert!(objection_to("x", Some("MPL-2.0"), "registry+https://here").is_some());
    }

    #[test]
    fn crates_come_from_the_registry_only() {
        for source in ["git+https://here", "registry+https://elsewhere", ""] {
            assert!(objection(Some("MIT"), source).is_some(), "{source}");
        }
    }
}
