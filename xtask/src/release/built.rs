//! What packages are made of.

use super::archive::Archive;
use crate::host_config::is_host_file;
use crate::paths;
use anyhow::{Context, Result};
use std::path::Path;

/// What the name of every package begins with.
pub const NAME: &str = "azerbaijan-1994";

/// The built page.
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
        let names = paths::files(dist)?.into_iter().filter(|name| is_for_readers(name));
        let site = names.map(|name| Ok((name.clone(), paths::bytes(&dist.join(&name))?)));
        Ok(Self {
            version,
            site: site.collect::<Result<_>>()?,
            address: address.map(str::to_owned),
        })
    }

    /// A file of the site.
    pub fn file(&self, path: &str) -> Result<&[u8]> {
        let file = self.site.get(path).map(Vec::as_slice);
        file.with_context(|| format!("dist/{path} is missing: run `cargo xtask build` first"))
    }

    /// The name of a package, by what follows the version in it.
    pub fn name(&self, ending: &str) -> String {
        format!("{NAME}-{}{ending}", self.version)
    }
}

/// Whether a file of `dist` is for readers, and not for one kind of host.
pub fn is_for_readers(path: &str) -> bool {
    !is_host_file(path) && !path.ends_with(".br") && !path.ends_with(".gz")
}

#[cfg(test)]
pub(super) mod tests {
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

    #[test]
    fn a_file_for_one_host_and_a_compressed_copy_are_not_for_readers() {
        for path in [
            "_headers",
            "az/_headers",
            ".htaccess",
            "nginx.conf",
            "index.html.br",
            "data/x.csv.gz",
        ] {
            assert!(!is_for_readers(path), "{path}");
        }
        for path in ["index.html", "sw.js", "data/x.csv", "embed.js"] {
            assert!(is_for_readers(path), "{path}");
        }
    }
}
