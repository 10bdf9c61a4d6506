//! What the service worker keeps: every file a reader may need, with its fingerprint, and one name for them all.

use base64::prelude::{Engine, BASE64_STANDARD};
use domain::republic::Republic;
use sha2::{Digest, Sha256, Sha384};

/// The two lines of `sw.js` that the press writes, as they stand in it.
const BLANK: [&str; 2] = ["const VERSION = 'unbuilt';", "const FILES = [];"];

/// Hosts read the first; the page never asks for it. The worker cannot keep itself, the classroom file is for disks, and
/// the element for pages of others. What previews of links are made of is for other sites too.
const NOT_KEPT: [&str; 5] = [
    "_headers",
    "sw.js",
    super::single_file::NAME,
    super::meta_tags::PICTURE,
    "embed.js",
];

/// Whether a reader without a network may need a file.
fn is_kept(path: &str) -> bool {
    let is_preview = path
        .split_once('/')
        .is_some_and(|(folder, _)| folder == super::oembed::FOLDER || Republic::from_slug(folder).is_some());
    !NOT_KEPT.contains(&path) && !is_preview
}

/// A worker that keeps `files`, each by its path from the page and its bytes.
///
/// Its version is a fingerprint of all of them: the same files are the same version, wherever they are built.
///
/// # Errors
/// When the worker has no place for them.
pub fn worker(blank: &str, files: &[(String, Vec<u8>)]) -> Result<String, String> {
    let mut kept: Vec<(String, String)> = files
        .iter()
        .filter(|(path, _)| is_kept(path))
        // A folder's page is asked for by the folder's address.
        .map(|(path, bytes)| {
            let address = path.strip_suffix("index.html").unwrap_or(path);
            let digest = BASE64_STANDARD.encode(Sha384::digest(bytes));
            (
                if address.is_empty() { "./" } else { address }.to_owned(),
                format!("sha384-{digest}"),
            )
        })
        .collect();
    kept.sort();
    let list = serde_json::to_string(&kept).map_err(|error| error.to_string())?;
    // A worker with other rules is another version too.
    let digest = Sha256::digest([blank.as_bytes(), list.as_bytes()].concat());
    let version: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let mut worker = blank.to_owned();
    for (line, new) in BLANK.into_iter().zip([
        format!("const VERSION = '{version}';"),
        format!("const FILES = {list};"),
    ]) {
        if !worker.contains(line) {
            return Err(format!("web/sw.js has no line `{line}`\n  help: put it back"));
        }
        worker = worker.replacen(line, &new, 1);
    }
    Ok(worker)
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
            ("oembed/all.json", "x"),
            ("armenia/index.html", "x"),
        ]
        .map(|(path, bytes)| (path.to_owned(), bytes.as_bytes().to_vec()))
        .into()
    }

    const WORKER: &str = "const VERSION = 'unbuilt';\nconst FILES = [];\nrules";

    #[test]
    fn every_file_a_reader_needs_is_kept_by_its_address_with_its_fingerprint() {
        let worker = worker(WORKER, &files("page")).expect("it is written");
        for address in ["\"./\"", "\"app-1.js\"", "\"embed/\""] {
            assert!(worker.contains(&format!("[{address},\"sha384-")), "{worker}");
        }
        for other in ["_headers", "preview.png", "oembed", "armenia"] {
            assert!(!worker.contains(other), "{other} in {worker}");
        }
        assert!(worker.ends_with("rules"));
    }

    #[test]
    fn other_files_are_another_version_and_the_same_files_the_same() {
        let version = |page| {
            worker(WORKER, &files(page))
                .expect("it is written")
                .lines()
                .next()
                .map(str::to_owned)
        };
        assert_eq!(version("page"), version("page"));
        assert_ne!(version("page"), version("pages"));
    }

    #[test]
    fn a_worker_without_a_place_for_them_is_refused() {
        assert!(worker("const FILES = [];", &[]).is_err());
    }
}
