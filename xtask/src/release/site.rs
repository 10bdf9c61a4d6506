//! The site as a zip file: to unzip and upload, without Rust and without building.
//!
//! The folder holds what readers ask for, and all of it. Left out is what only some hosts understand: the files of headers,
//! and the compressed copies, which double the number of files and which hosts for people who upload a folder make
//! themselves or do not use. The service worker's list has neither.

use super::archive::{in_folder, zip};
use super::built::{Built, NAME};
use super::single_file;
use anyhow::Result;

/// What a reader without technical knowledge needs to know.
const README: &str = include_str!("site/README.txt");

/// The licences of the code and of the words.
const LICENSES: [(&str, &str); 2] = [
    ("LICENSE.txt", include_str!("../../../LICENSE")),
    ("LICENSE-CONTENT.txt", include_str!("../../../LICENSE-CONTENT")),
];

/// The zip file: the folder of the site, and beside it what need not be uploaded.
pub fn package(built: &Built) -> Result<Vec<u8>> {
    let mut files = in_folder(NAME, built.site.clone());
    files.insert("README.txt".to_owned(), readme(&built.version).into_bytes());
    files.extend(LICENSES.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec())));
    zip(&files)
}

/// With the line ends that every editor of Windows shows.
fn readme(version: &str) -> String {
    let filled = README
        .replace("{version}", version)
        .replace("{file}", single_file::PATH);
    filled.replace('\n', "\r\n")
}

#[cfg(test)]
mod tests {
    use super::super::archive::{unzip, Archive};
    use super::*;

    #[test]
    fn it_holds_the_site_in_a_folder_and_beside_it_words_and_licences() {
        let built = Built {
            version: "1.2.3".to_owned(),
            site: Archive::from([("embed/index.html".to_owned(), b"<p>".to_vec())]),
            ..Built::default()
        };
        let files = unzip(&package(&built).expect("it is made")).expect("it is read");
        let names = [
            "LICENSE-CONTENT.txt",
            "LICENSE.txt",
            "README.txt",
            "azerbaijan-1994/embed/index.html",
        ];
        assert_eq!(files.keys().collect::<Vec<_>>(), names);
        let readme = String::from_utf8_lossy(&files["README.txt"]);
        assert!(readme.contains("1.2.3") && !readme.contains('{'), "{readme}");
        // What is named is in the folder.
        assert!(readme.contains(single_file::PATH), "{readme}");
    }
}
