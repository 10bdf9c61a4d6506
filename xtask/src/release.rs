//! `cargo xtask release`: the page built and packed, for people who do not build it.
//!
//! Each package is a pure function of what was built, so the same sources give the same bytes; [`zim`] alone needs programs
//! of the system. `SHA256SUMS` lists them all: `sha256sum --check SHA256SUMS` says whether they arrived whole.

pub mod archive;
pub mod built;
mod changelog;
mod checksums;
mod common_cartridge;
pub mod lms;
pub mod single_file;
pub mod site;
mod titles;
mod xml;
pub mod zim;

use crate::{build, paths};
use anyhow::Result;
use archive::Archive;
use built::{Built, NAME};
use std::path::Path;

/// The package in `Cargo.toml` whose version is that of the release.
const VERSIONED: &str = NAME;

/// Its checksums.
const CHECKSUMS: &str = "SHA256SUMS";

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

/// All of them but the ZIM file.
const PACKAGES: [Package; 4] = [
    Package::new("-site.zip", site::package),
    Package::new(single_file::ENDING, single_file::package),
    Package::new("-lms.zip", lms::package),
    Package::new(".imscc", common_cartridge::package),
];

/// Builds the page and writes its packages into a folder.
pub fn release(site: Option<&str>, out: &Path) -> Result<()> {
    let options = build::Options {
        site,
        ..build::Options::default()
    };
    let version = paths::locked_version(VERSIONED)?;
    // First, because it is quick and may fail.
    let date = changelog::date(&version)?;
    build::build(options, false)?;
    let built = Built::read(&paths::dist(), version, site)?;
    let mut files = packages(&built)?;
    files.insert(built.name(zim::ENDING), zim::package(&built, &date)?);
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
        let name = built.name(package.ending);
        Ok((name, (package.make)(built)?))
    });
    named.collect()
}

#[cfg(test)]
mod tests {
    use super::built::tests::built;
    use super::*;

    #[test]
    fn every_package_is_named_by_the_version_and_is_the_same_each_time() {
        let packages = || packages(&built()).expect("they are made");
        assert!(packages().contains_key("azerbaijan-1994-1.2.3-site.zip"));
        assert!(packages().keys().all(|name| name.starts_with("azerbaijan-1994-1.2.3")));
        assert_eq!(packages().len(), PACKAGES.len(), "two have the same name");
        assert_eq!(packages(), packages());
    }
}
