//! The list of files that the service worker caches, with their hashes, and one version for all of them.

use crate::error::{PrerenderError, Result};
use crate::hex::short_sha256;
use crate::paths;
use base64::prelude::{Engine, BASE64_STANDARD};
use sha2::{Digest, Sha384};

/// The lines of `web/sw.js` that are filled in.
const PLACEHOLDERS: [&str; 3] = [
    "const VERSION = 'unbuilt';",
    "const FILES = [];",
    "const NOT_KEPT = [];",
];

/// Files that the page never requests without a network: for hosts, for disks, for other sites, for other programs and for
/// learning platforms. The worker does not cache itself. Links may lead to some of them.
const EXCLUDED: [&str; 11] = [
    "_headers",
    paths::SERVICE_WORKER,
    paths::SINGLE_FILE,
    paths::BORDERS,
    paths::PICTURE,
    paths::QUESTIONS_IN_GIFT,
    paths::QUESTIONS_FOR_MOODLE,
    paths::QUESTIONS_IN_QTI,
    "scorm.js",
    "scorm_session.js",
    "embed.js",
];

/// Whether a reader may need a file offline.
fn is_cached(path: &str) -> bool {
    let is_for_previews = path
        .split_once('/')
        .is_some_and(|(folder, _)| [paths::OEMBED, paths::PICTURES].contains(&folder));
    !EXCLUDED.contains(&path) && !is_for_previews
}

/// A worker that caches `files`, each by its path and bytes. `editions` are the folders of other languages, which it does not
/// cache.
///
/// The version is a hash of all of them: the same files are the same version wherever they are built.
///
/// # Errors
/// When `worker` lacks a line that is filled in.
pub fn worker(worker: &str, files: &[(String, Vec<u8>)], editions: &[&str]) -> Result<String> {
    let mut cached: Vec<(String, String)> = files
        .iter()
        .filter(|(path, _)| is_cached(path))
        .map(|(path, bytes)| {
            // The page of a folder is requested by the URL of the folder.
            let url = match path.strip_suffix("index.html") {
                Some("") => "./",
                Some(folder) => folder,
                None => path,
            };
            let digest = BASE64_STANDARD.encode(Sha384::digest(bytes));
            (url.to_owned(), format!("sha384-{digest}"))
        })
        .collect();
    cached.sort();
    let list = serde_json::to_string(&cached)?;
    let editions = editions.iter().map(|folder| format!("{folder}/"));
    let others: Vec<String> = EXCLUDED.map(str::to_owned).into_iter().chain(editions).collect();
    let others = serde_json::to_string(&others)?;
    // A worker with other rules is another version too.
    let version = short_sha256([worker, &list, &others].concat(), 16);
    let mut filled = worker.to_owned();
    for (line, new) in PLACEHOLDERS.into_iter().zip([
        format!("const VERSION = '{version}';"),
        format!("const FILES = {list};"),
        format!("const NOT_KEPT = {others};"),
    ]) {
        if !filled.contains(line) {
            return Err(PrerenderError::invalid(
                "web/sw.js",
                format!("no line `{line}`"),
                "restore it",
            ));
        }
        filled = filled.replacen(line, &new, 1);
    }
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(page: &str) -> Vec<(String, Vec<u8>)> {
        [
            ("index.html", page),
            ("_headers", "x"),
            ("app-1.js", "y"),
            ("embed/index.html", "z"),
            ("preview.png", "x"),
            ("data/azerbaijan-1994.geojson", "x"),
            ("data/azerbaijan-1994.csv", "x"),
            ("oembed/all.json", "x"),
            (paths::QUESTIONS_IN_GIFT, "x"),
            ("scorm.js", "x"),
            ("previews/armenia.png", "x"),
            ("armenia/index.html", "x"),
        ]
        .map(|(path, bytes)| (path.to_owned(), bytes.as_bytes().to_vec()))
        .into()
    }

    const WORKER: &str = "const VERSION = 'unbuilt';\nconst FILES = [];\nconst NOT_KEPT = [];\nrules";

    #[test]
    fn every_file_that_a_reader_needs_is_cached_by_its_url_with_its_hash() {
        let worker = worker(WORKER, &files("page"), &["az"]).expect("it is written");
        for url in [
            "\"./\"",
            "\"app-1.js\"",
            "\"embed/\"",
            "\"armenia/\"",
            "\"data/azerbaijan-1994.csv\"",
        ] {
            assert!(worker.contains(&format!("[{url},\"sha384-")), "{worker}");
        }
        for other in [
            "preview.png",
            "oembed",
            "previews",
            "questions",
            "scorm",
            "data/azerbaijan-1994.geojson",
        ] {
            assert!(!worker.contains(&format!("[\"{other}")), "{other} in {worker}");
        }
        for other in ["\"preview.png\",", "\"embed.js\",", "\"az/\"];"] {
            assert!(worker.contains(other), "{worker}");
        }
        assert!(worker.ends_with("rules"));
    }

    #[test]
    fn the_version_depends_on_the_files_only() {
        let version = |page| {
            worker(WORKER, &files(page), &[])
                .expect("it is written")
                .lines()
                .next()
                .map(str::to_owned)
        };
        assert_eq!(version("page"), version("page"));
        assert_ne!(version("page"), version("pages"));
    }

    #[test]
    fn a_worker_without_a_line_to_fill_in_is_an_error() {
        assert!(worker("const FILES = [];", &[], &[]).is_err());
    }
}
