//! Zip files whose bytes depend on nothing but their content: no time, no owner, and always in the same order.

use anyhow::Result;
use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// Files by their paths, with `/` between the parts.
pub type Archive = BTreeMap<String, Vec<u8>>;

/// The permissions of each file: everyone may read it.
const PERMISSIONS: u32 = 0o644;

/// Extensions of files that are compressed already.
const COMPRESSED: [&str; 4] = ["png", "zip", "jpg", "woff2"];

/// The archive as a zip file.
pub fn zip(files: &Archive) -> Result<Vec<u8>> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        writer.start_file(path.as_str(), options(path))?;
        writer.write_all(bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}

fn options(path: &str) -> SimpleFileOptions {
    let is_compressed = path
        .rsplit_once('.')
        .is_some_and(|(_, extension)| COMPRESSED.contains(&extension));
    let options = SimpleFileOptions::default()
        .last_modified_time(DateTime::DEFAULT)
        .unix_permissions(PERMISSIONS);
    if is_compressed {
        options.compression_method(CompressionMethod::Stored)
    } else {
        options
            .compression_method(CompressionMethod::Deflated)
            .compression_level(Some(9))
    }
}

/// The files in a zip file.
pub fn unzip(bytes: &[u8]) -> Result<Archive> {
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    let mut files = Archive::new();
    for number in 0..archive.len() {
        let mut file = archive.by_index(number)?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        files.insert(file.name()?.to_string(), bytes);
    }
    Ok(files)
}

/// An archive in a folder.
pub fn in_folder(folder: &str, files: Archive) -> Archive {
    let inside = files
        .into_iter()
        .map(|(path, bytes)| (format!("{folder}/{path}"), bytes));
    inside.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names in a zip file, in its order.
    fn names(bytes: &[u8]) -> Vec<String> {
        let archive = ZipArchive::new(Cursor::new(bytes)).expect("it is a zip file");
        let names = archive
            .file_names()
            .map(|name| name.expect("a name in Unicode").to_string());
        names.collect()
    }

    fn files() -> Archive {
        let long = "Azerbaijan and Armenia. ".repeat(200);
        let files = [
            ("z.txt", &*long),
            ("armenia/index.html", "<p>ə</p>"),
            ("icon.png", &long),
        ];
        files
            .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
            .into()
    }

    #[test]
    fn an_archive_has_the_files_in_the_order_of_their_names_and_the_same_bytes_each_time() {
        let bytes = zip(&files()).expect("it is written");
        assert_eq!(unzip(&bytes).expect("it is read"), files());
        assert_eq!(names(&bytes), ["armenia/index.html", "icon.png", "z.txt"]);
        assert_eq!(zip(&files()).expect("it is written"), bytes);
    }

    #[test]
    fn every_file_has_the_same_time_and_may_be_read_by_everyone() {
        let bytes = zip(&files()).expect("it is written");
        let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("it is a zip file");
        for name in files().keys() {
            let file = archive.by_name(name).expect("there is the file");
            assert_eq!(file.last_modified(), Some(DateTime::DEFAULT), "{name}");
            assert_eq!(file.unix_mode().map(|mode| mode & 0o777), Some(0o644), "{name}");
        }
    }

    #[test]
    fn text_is_compressed_and_what_is_compressed_already_is_not() {
        let bytes = zip(&files()).expect("it is written");
        let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("it is a zip file");
        for (name, is_smaller) in [("z.txt", true), ("icon.png", false)] {
            let file = archive.by_name(name).expect("there is the file");
            assert_eq!(file.compressed_size() < file.size(), is_smaller, "{name}");
        }
    }

    #[test]
    fn a_folder_comes_before_every_path() {
        let inside = in_folder("map", files());
        let names = ["map/armenia/index.html", "map/icon.png", "map/z.txt"];
        assert_eq!(inside.keys().collect::<Vec<_>>(), names);
    }
}
