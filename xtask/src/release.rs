//! `cargo xtask release`: the page built and packed, for people who do not build it.
//!
//! Each package is a pure function of what was built, so the same sources give the same bytes. `SHA256SUMS` lists them all:
//! `sha256sum --check SHA256SUMS` says whether they arrived whole.

pub mod archive;
mod checksums;
mod single_file;
mod site;

use crate::{build, paths};
use anyhow::Result;
use archive::Archive;
use std::path::Path;

/// What every name begins with.
const NAME: &str = "azerbaijan-1994";

/// The package in `Cargo.toml` whose version is that of the release.
const VERSIONED: &str = NAME;

/// Its checksums.
const CHECKSUMS: &str = "SHA256SUMS";

/// What packages are made of.
#[derive(Clone, Debug, Default)]
pub struct Built {
    /// As in `0.2.0`.
    pub version: String,
    /// The files that readers need, by their paths in `dist`; without those for hosts and without compressed copies.
    pub site: Archive,
}

impl Built {
    /// Reads what was built.
    pub fn read(dist: &Path, version: String) -> Result<Self> {
        let names = paths::files(dist)?
            .into_iter()
            .filter(|name| site::is_for_readers(name));
        let site = names.map(|name| Ok((name.clone(), paths::bytes(&dist.join(&name))?)));
        Ok(Self {
            version,
            site: site.collect::<Result<_>>()?,
        })
    }
}

/// A file of the release.
struct Package {
    /// What follows the version in its name.
    ending: &'static str,
    make: fn(&Built) -> Result<Vec<u8>>,
}

impl Package {
    const fn new(ending: &'static str, make: fn(&Built) -> Result<Vec<u8>>) -> Self {
        Self { ending, make }
    }
}

/// All of them.
const PACKAGES: [Package; 2] = [
    Package::new("-site.zip", site::package),
    Package::new(single_file::ENDING, single_file::package),
];

/// Builds the page and writes its packages into a folder.
pub fn release(site: Option<&str>, out: &Path) -> Result<()> {
    let options = build::Options {
        site,
        ..build::Options::default()
    };
    build::build(options, false)?;
    let built = Built::read(&paths::dist(), paths::locked_version(VERSIONED)?)?;
    let mut files = packages(&built)?;
    let sums = checksums::file(&files);
    print!("{sums}");
    files.insert(CHECKSUMS.to_owned(), sums.into_bytes());
    paths::create_folder(out)?;
    for (name, bytes) in &files {
        paths::write(&out.join(name), bytes)?;
    }
    println!("the release {} is in {}", built.version, out.display());
    Ok(())
}

/// The packages by their names.
fn packages(built: &Built) -> Result<Archive> {
    let named = PACKAGES.iter().map(|package| {
        let name = format!("{NAME}-{}{}", built.version, package.ending);
        Ok((name, (package.make)(built)?))
    });
    named.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_package_is_named_by_the_version_and_is_the_same_each_time() {
        let built = Built {
            version: "1.2.3".to_owned(),
            site: ["index.html", "azerbaijan-1994-classroom.html"]
                .map(|name| (name.to_owned(), b"<p>".to_vec()))
                .into(),
        };
        let packages = || packages(&built).expect("they are made");
        assert!(packages().contains_key("azerbaijan-1994-1.2.3-site.zip"));
        assert!(packages().keys().all(|name| name.starts_with("azerbaijan-1994-1.2.3")));
        assert_eq!(packages().len(), PACKAGES.len(), "two have the same name");
        assert_eq!(packages(), packages());
    }

    #[test]
    fn what_was_built_has_no_files_for_hosts() {
        let dist = tempfile::tempdir().expect("a temporary folder");
        paths::create_folder(&dist.path().join("az")).expect("made");
        for name in [
            "index.html",
            "index.html.br",
            "index.html.gz",
            "_headers",
            ".htaccess",
            "nginx.conf",
            "az/sw.js",
        ] {
            paths::write(&dist.path().join(name), name).expect("written");
        }
        let built = Built::read(dist.path(), String::new()).expect("it is read");
        assert_eq!(built.site.keys().collect::<Vec<_>>(), ["az/sw.js", "index.html"]);
    }
}
