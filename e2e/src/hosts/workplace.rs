//! A folder for a host, with its filled templates.

use super::codes::Codes;
use super::template::{filled, Values};
use crate::driver::{free_port, temporary_folder};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;
use xtask::install::{npm, python};
use xtask::{paths, process};

/// Where a host is made.
pub struct Workplace {
    folder: TempDir,
    /// The port that the host may listen on.
    pub port: u16,
    values: Values,
}

impl Workplace {
    /// A new one. `map` is the address of the map, with the `/` at its end.
    pub fn new(map: &str, codes: &Codes) -> Result<Self> {
        let (folder, port) = (temporary_folder()?, free_port()?);
        let values = vec![
            ("IFRAME", codes.iframe.clone()),
            ("ELEMENT", codes.element.clone()),
            ("SANDBOX", sandbox(&codes.iframe)?.to_owned()),
            ("MAP", map.to_owned()),
            ("HOST", format!("http://127.0.0.1:{port}")),
            ("SOCKET", folder.path().join("database.sock").display().to_string()),
        ];
        Ok(Self { folder, port, values })
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The value of a name in the templates.
    pub fn value(&self, name: &str) -> &str {
        let found = self.values.iter().find(|(known, _)| *known == name);
        found.map_or("", |(_, value)| value)
    }

    /// Fills in the templates of a host, and writes them into a folder of this one.
    pub fn fill(&self, host: &str, folder: &str) -> Result<PathBuf> {
        let (from, to) = (templates().join(host), self.path().join(folder));
        for name in paths::files(&from)? {
            let is_json = name.ends_with(".json") || name.ends_with(".ipynb");
            let template = paths::text(&from.join(&name))?;
            let text = filled(&template, &self.values, is_json).with_context(|| format!("e2e/hosts/{host}/{name}"))?;
            let file = to.join(&name);
            paths::create_folder(file.parent().unwrap_or(&to))?;
            paths::write(&file, text)?;
        }
        Ok(to)
    }
}

/// A program of the hosts in Python, which are installed first if they are not there.
pub fn python(program: &str) -> Result<Command> {
    let bin = python::ready(&templates().join("requirements.txt"))?;
    Ok(process::command(bin.join(program)))
}

/// The version of a package in Python.
pub fn python_version(package: &str) -> Result<String> {
    let ask = format!("import importlib.metadata; print(importlib.metadata.version('{package}'))");
    let answer = process::stdout_of(python("python")?.args(["-c", &ask]));
    Ok(answer
        .with_context(|| format!("{package} is not installed"))?
        .trim()
        .to_owned())
}

/// The folder of the packages from npm, which are installed first if they are not there.
pub fn node_modules() -> Result<PathBuf> {
    npm::ready(&templates())?;
    Ok(templates().join("node_modules"))
}

/// The version of a package from npm.
pub fn node_version(package: &str) -> Result<String> {
    let file = node_modules()?.join(package).join("package.json");
    let read: serde_json::Value = serde_json::from_str(&paths::text(&file)?)?;
    Ok(read["version"].as_str().unwrap_or_default().to_owned())
}

/// The first number with points in what a program says of its version.
pub fn version_in(text: &str) -> Option<&str> {
    let is_part = |c: char| c.is_ascii_digit() || c == '.';
    text.split(|c| !is_part(c))
        .map(|part| part.trim_matches('.'))
        .find(|part| part.contains('.'))
}

fn templates() -> PathBuf {
    paths::root().join("e2e").join("hosts")
}

/// The sandbox in the code of the frame.
fn sandbox(iframe: &str) -> Result<&str> {
    let value = iframe
        .split_once("sandbox=\"")
        .and_then(|(_, rest)| rest.split_once('"'));
    Ok(value.context("the frame of the share dialog has no sandbox")?.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_found_in_what_programs_print() {
        for (text, version) in [
            ("hugo v0.111.3+extended linux/amd64 BuildDate=2023", Some("0.111.3")),
            ("jekyll 4.3.1\n", Some("4.3.1")),
            ("MediaWiki version: 1.39.17 LTS (built: 12:00)", Some("1.39.17")),
            ("version 3.", None),
        ] {
            assert_eq!(version_in(text), version);
        }
    }

    #[test]
    fn every_template_is_filled_from_the_values_of_a_workplace() {
        let codes = Codes {
            iframe: "<iframe sandbox=\"allow-scripts\"></iframe>".into(),
            element: "<script></script>\n<azerbaijan-1994></azerbaijan-1994>".into(),
        };
        let workplace = Workplace::new("https://x.example/", &codes).expect("a folder");
        for host in super::super::all::HOSTS {
            let folder = workplace.fill(host.name, host.name).expect("all values are known");
            assert!(folder.is_dir(), "{}", host.name);
        }
        assert_eq!(workplace.value("SANDBOX"), "allow-scripts");
    }
}
