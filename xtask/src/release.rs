//! `cargo xtask release`: the page built and packed, for people who do not build it.
//!
//! Each package is a pure function of what was built, so the same sources give the same bytes; [`zim`] alone needs programs
//! of the system. `SHA256SUMS` lists them all: `sha256sum --check SHA256SUMS` says whether they arrived whole.

pub mod archive;
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
use anyhow::{Context, Result};
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
    /// The address that the site will have, with a `/` at its end, if it is known.
    pub address: Option<String>,
}

impl Built {
    /// Reads what was built.
    pub fn read(dist: &Path, version: String, address: Option<&str>) -> Result<Self> {
        let names = paths::files(dist)?
            .into_iter()
            .filter(|name| site::is_for_readers(name));
        let site = names.map(|name| Ok((name.clone(), paths::bytes(&dist.join(&name))?)));
        Ok(Self {
            version,
            site: site.collect::<Result<_>>()?,
            address: address.map(str::to_owned),
        })
    }

    /// The name of a package, by what follows the version in it.
    fn name(&self, ending: &str) -> String {
        format!("{NAME}-{}{ending}", self.version)
    }

    /// A file of the site.
    fn file(&self, path: &str) -> Result<&[u8]> {
        let file = self.site.get(path).map(Vec::as_slice);
        file.with_context(|| format!("dist/{path} is missing: run `cargo xtask build` first"))
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
    use super::*;

    /// What every package needs, as small as it can be.
    pub fn built() -> Built {
        let sheet = r#"<title>Sheet</title><link rel="stylesheet" href="../handouts-1.css"><link rel="icon" href="../icon.svg"><header><a href="../">Map</a></header>"#;
        let files = [
            (
                "index.html",
                r#"<!doctype html><title>Map &amp; text</title><a href="quiz/">Quiz</a>"#,
            ),
            ("quiz/index.html", r##"<title>Quiz</title><a href="../#s12">S12</a>"##),
            ("worksheet/index.html", sheet),
            ("handout/index.html", sheet),
            ("handouts-1.css", "p{}"),
            ("icon.svg", "<svg/>"),
            ("azerbaijan-1994-classroom.html", "<title>Map</title>"),
            (
                "data/azerbaijan-1994.json",
                r#"{"republics":[{"slug":"armenia","name":"Armenia"}]}"#,
            ),
            ("questions/azerbaijan-1994-qti.xml", "<questestinterop/>"),
            ("scorm_session.js", "script"),
            ("sw.js", "worker"),
            ("az/sw.js", "worker"),
            ("az/oembed/all.json", "{}"),
            ("previews/armenia.png", ""),
        ];
        Built {
            version: "1.2.3".to_owned(),
            site: files
                .map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()))
                .into(),
            address: None,
        }
    }

    #[test]
    fn every_package_is_named_by_the_version_and_is_the_same_each_time() {
        let packages = || packages(&built()).expect("they are made");
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
        let built = Built::read(dist.path(), String::new(), None).expect("it is read");
        assert_eq!(built.site.keys().collect::<Vec<_>>(), ["az/sw.js", "index.html"]);
    }
}
