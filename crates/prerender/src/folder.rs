//! Reading folders: what is in them, and whatever goes wrong there told with the file it is about.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The same result, told with the file it is about.
pub fn told<T>(file: &Path, result: io::Result<T>) -> Result<T, String> {
    result.map_err(|error| format!("{}: {error}", file.display()))
}

/// The files of a folder with an extension, in order of their names.
pub fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>, String> {
    let entries: io::Result<Vec<_>> = told(folder, fs::read_dir(folder))?
        .map(|entry| Ok(entry?.path()))
        .collect();
    let mut files = told(folder, entries)?;
    files.retain(|file| file.extension().is_some_and(|found| found == extension));
    files.sort();
    Ok(files)
}

/// Every file of a folder and of the folders in it: its path from the first, with `/`, and its bytes.
pub fn all(folder: &Path, prefix: &str, found: &mut Vec<(String, Vec<u8>)>) -> Result<(), String> {
    for entry in told(folder, fs::read_dir(folder))? {
        let path = told(folder, entry)?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        let name = format!("{prefix}{name}");
        if path.is_dir() {
            all(&path, &format!("{name}/"), found)?;
        } else {
            found.push((name, told(&path, fs::read(&path))?));
        }
    }
    Ok(())
}
