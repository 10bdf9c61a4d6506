//! The ZIM file, for Kiwix: made by zimwriterfs of openZIM from the pages of the site, checked by its zimcheck.
//!
//! A reader of ZIM files has no folders with an index, puts its own scripts into pages, and has no address that others could
//! open: [`pages`] changes the pages for that. zimwriterfs writes the time and random numbers into the file: it runs at a
//! given time, and [`bytes`] replaces the numbers.

mod bytes;
mod pages;

use super::archive::Archive;
use super::built::Built;
use crate::install::openzim::{self, FAKETIME, ZIMCHECK, ZIMWRITERFS};
use crate::{paths, process};
use anyhow::Result;
use std::path::Path;
use std::process::Command;

/// What follows the version in its name.
pub const ENDING: &str = ".zim";

/// The file that Kiwix shows in its library, 48 pixels wide.
const ICON: (&str, &[u8]) = ("icon-48.png", include_bytes!("zim/icon-48.png"));

/// What Kiwix shows in its library. The language is a code of ISO 639-3.
const ABOUT: [(&str, &str); 8] = [
    ("--welcome", "index.html"),
    ("--illustration", ICON.0),
    ("--language", "eng"),
    ("--name", "azerbaijan-1994_en_all"),
    ("--title", "Azerbaijan, March 1994"),
    (
        "--description",
        "An interactive map of the former Soviet republics, with its source text",
    ),
    ("--creator", "azerbaijan-1994"),
    ("--publisher", "azerbaijan-1994"),
];

/// The file. `date` is the day of the release, as in `2026-11-28`.
pub fn package(built: &Built, date: &str) -> Result<Vec<u8>> {
    openzim::writer_ready()?;
    let folder = tempfile::tempdir()?;
    let (site, file) = (folder.path().join("site"), folder.path().join("site.zim"));
    write(&site, pages::for_readers(built.site.clone()))?;
    process::run(&mut zimwriterfs(&site, &file, date)?)?;
    let zim = bytes::without_random_numbers(paths::bytes(&file)?)?;
    paths::write(&file, &zim)?;
    process::run(process::command(ZIMCHECK.path()?).arg("--all").arg(&file))?;
    Ok(zim)
}

/// The command. One thread, so that the order of what it writes does not depend on speed.
fn zimwriterfs(site: &Path, file: &Path, date: &str) -> Result<Command> {
    let mut command = process::command(FAKETIME.path()?);
    command
        .args(["-f", &format!("{date} 00:00:00")])
        .arg(ZIMWRITERFS.path()?)
        .args(ABOUT.into_iter().flat_map(|(option, value)| [option, value]))
        .args(["--threads", "1"])
        .arg(site)
        .arg(file)
        .env("TZ", "UTC")
        // It waits for its own threads.
        .env("DONT_FAKE_MONOTONIC", "1");
    Ok(command)
}

fn write(folder: &Path, mut files: Archive) -> Result<()> {
    files.insert(ICON.0.to_owned(), ICON.1.to_vec());
    for (path, bytes) in files {
        let file = folder.join(path);
        if let Some(parent) = file.parent() {
            paths::create_folder(parent)?;
        }
        paths::write(&file, bytes)?;
    }
    Ok(())
}
