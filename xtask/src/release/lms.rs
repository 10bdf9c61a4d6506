//! The package for learning platforms: the site as an activity of SCORM 1.2. The same zip is an HTML5 app for Kolibri, a folder
//! on a disk, and a web site.
//!
//! A platform shows `activity.html`, which owns the session (`web/scorm_session.js`) and shows the site in a frame. Platforms
//! and disks serve files, not folders, so links lead to the `index.html` of a folder ([`links`]). The service worker stays out:
//! its list has other bytes than these, and a platform is no place to keep copies for.

mod links;
mod manifest;

use super::archive::{self, Archive};
use super::built::Built;
use super::titles;
use super::xml::filled;
use anyhow::Result;

/// The page that a platform shows, with its style sheet.
const ACTIVITY: &str = "activity.html";
const STYLE: (&str, &str) = ("activity.css", include_str!("lms/activity.css"));

const TEMPLATE: &str = include_str!("lms/activity.html");

/// What the site has for other uses than this, as names of files or folders: the service worker, and what other sites read.
const EXCLUDED: [&str; 4] = ["sw.js", "oembed", "previews", "preview.png"];

/// The schemas that SCORM 1.2 wants beside the manifest.
const SCHEMAS: [(&str, &str); 4] = [
    ("adlcp_rootv1p2.xsd", include_str!("lms/schemas/adlcp_rootv1p2.xsd")),
    ("ims_xml.xsd", include_str!("lms/schemas/ims_xml.xsd")),
    ("imscp_rootv1p1p2.xsd", include_str!("lms/schemas/imscp_rootv1p1p2.xsd")),
    ("imsmd_rootv1p2p1.xsd", include_str!("lms/schemas/imsmd_rootv1p2p1.xsd")),
];

/// The zip file.
pub fn package(built: &Built) -> Result<Vec<u8>> {
    archive::zip(&files(built)?)
}

/// The files of the package.
pub fn files(built: &Built) -> Result<Archive> {
    let is_excluded = |path: &String| path.split('/').any(|part| EXCLUDED.contains(&part));
    let site = built.site.iter().filter(|(path, _)| !is_excluded(path));
    let mut files: Archive = site
        .map(|(path, bytes)| (path.clone(), links::to_files(path, bytes)))
        .collect();
    let title = titles::of(&files, "index.html")?;
    let page = filled(TEMPLATE, &[("title", &title)]);
    files.insert(ACTIVITY.to_owned(), page.into_bytes());
    files.insert(STYLE.0.to_owned(), STYLE.1.as_bytes().to_vec());
    let manifest = manifest::text(&title, &built.version, ACTIVITY, files.keys());
    files.insert(manifest::NAME.to_owned(), manifest.into_bytes());
    let schemas = SCHEMAS.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()));
    files.extend(schemas);
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::super::archive::unzip;
    use super::super::built::tests::built;
    use super::*;

    fn text(files: &Archive, path: &str) -> String {
        let bytes = files.get(path).unwrap_or_else(|| panic!("there is no {path}"));
        String::from_utf8_lossy(bytes).into_owned()
    }

    #[test]
    fn manifest_schemas_and_the_first_page_are_at_the_root() {
        let files = files(&built()).expect("they are made");
        for path in ["imsmanifest.xml", "index.html", "activity.html", "activity.css"] {
            assert!(files.contains_key(path), "{path}");
        }
        assert!(SCHEMAS.iter().all(|(name, _)| files.contains_key(*name)));
    }

    #[test]
    fn the_manifest_lists_every_file_once_and_begins_with_the_page_that_owns_the_session() {
        let files = files(&built()).expect("they are made");
        let manifest = text(&files, "imsmanifest.xml");
        for path in [
            "index.html",
            "quiz/index.html",
            "activity.html",
            "activity.css",
            "scorm_session.js",
        ] {
            assert_eq!(
                manifest.matches(&format!("<file href=\"{path}\"/>")).count(),
                1,
                "{path} in {manifest}"
            );
        }
        assert!(
            manifest.contains("adlcp:scormtype=\"sco\" href=\"activity.html\""),
            "{manifest}"
        );
        assert!(manifest.contains("<title>Map &amp; text</title>"), "{manifest}");
        assert!(
            manifest.contains("identifier=\"azerbaijan-1994\" version=\"1.2.3\""),
            "{manifest}"
        );
    }

    #[test]
    fn the_title_of_the_page_is_that_of_its_frame() {
        let page = text(&files(&built()).expect("they are made"), "activity.html");
        assert!(page.contains("<title>Map &amp; text</title>"), "{page}");
        assert!(page.contains("<iframe title=\"Map &amp; text\">"), "{page}");
    }

    #[test]
    fn links_lead_to_files_and_what_is_for_other_uses_stays_out() {
        let files = files(&built()).expect("they are made");
        assert!(text(&files, "index.html").contains("href=\"quiz/index.html\""));
        assert!(text(&files, "quiz/index.html").contains("href=\"../index.html#s12\""));
        for excluded in ["sw.js", "oembed", "previews"] {
            assert!(files.keys().all(|path| !path.contains(excluded)), "{excluded}");
        }
    }

    #[test]
    fn the_zip_has_these_files_and_is_the_same_each_time() {
        let zip = package(&built()).expect("it is made");
        assert_eq!(
            unzip(&zip).expect("it is a zip file"),
            files(&built()).expect("they are made")
        );
        assert_eq!(package(&built()).expect("it is made"), zip);
    }

    #[test]
    fn a_site_without_a_first_page_is_an_error_that_says_what_to_do() {
        let error = files(&Built::default()).expect_err("there is no page");
        assert!(error.to_string().contains("cargo xtask build"), "{error}");
    }
}
