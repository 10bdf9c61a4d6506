//! Reading and writing files. Every error names its file.

use crate::error::{PrerenderError, Result};
use std::fs;
use std::path::{Path, PathBuf};

pub fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).map_err(PrerenderError::file(file))
}

pub fn read_bytes(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).map_err(PrerenderError::file(file))
}

/// Writes a file and creates its folder.
pub fn write(file: &Path, bytes: impl AsRef<[u8]>) -> Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(PrerenderError::file(folder))?;
    }
    fs::write(file, bytes).map_err(PrerenderError::file(file))
}

pub fn remove(file: &Path) -> Result<()> {
    fs::remove_file(file).map_err(PrerenderError::file(file))
}

/// The names of what a folder holds, sorted.
pub fn names(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(PrerenderError::file(folder))? {
        let entry = entry.map_err(PrerenderError::file(folder))?;
        names.extend(entry.file_name().to_str().map(str::to_owned));
    }
    names.sort();
    Ok(names)
}

/// Every file of a folder and its folders: its path from the folder, with `/`, and its bytes.
pub fn all(folder: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    let mut found = Vec::new();
    let mut folders = vec![(String::new(), folder.to_owned())];
    while let Some((prefix, folder)) = folders.pop() {
        for name in names(&folder)? {
            let (path, file): (String, PathBuf) = (format!("{prefix}{name}"), folder.join(&name));
            if file.is_dir() {
                folders.push((format!("{path}/"), file));
            } else {
                found.push((path, read_bytes(&file)?));
            }
        }
    }
    Ok(found)
}
