//! The press: a native program that prints the page from the app's own views into what Trunk has built.
//!
//! Trunk calls it as its `post_build` hook. Any error stops the build and leaves the last `dist` as it was.

use azerbaijan_1994::dataset::Dataset;
use azerbaijan_1994::press;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(what) => {
            eprintln!("press: {what}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let staging = std::env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or("TRUNK_STAGING_DIR is not set\n  mend: the press is run by Trunk; use `cargo xtask build`")?;
    let file = staging.join("index.html");
    let told = |error: io::Error| format!("{}: {error}", file.display());
    let html = fs::read_to_string(&file).map_err(told)?;
    let html = rename(&staging, &html).map_err(|error| format!("{}: {error}", staging.display()))?;
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = press::page(project)?;
    publish(project, &staging.join("data"))?;
    fs::write(&file, press::insert(&html, &page)?).map_err(told)
}

/// Writes the downloads into a folder of their own. Their names stay while their content changes: links are kept.
fn publish(project: &Path, folder: &Path) -> Result<(), String> {
    let told = |error: io::Error| format!("{}: {error}", folder.display());
    fs::create_dir_all(folder).map_err(told)?;
    Dataset::read(project)?
        .files
        .iter()
        .try_for_each(|file| fs::write(folder.join(file.name), &file.bytes).map_err(told))
}

/// Names the wasm and its loader by their content, in this order since the loader names the wasm; the HTML follows.
fn rename(staging: &Path, html: &str) -> io::Result<String> {
    let mut html = html.to_owned();
    let mut renamed = Vec::new();
    for extension in ["wasm", "js"] {
        let mut files: Vec<PathBuf> = fs::read_dir(staging)?
            .map(|entry| Ok(entry?.path()))
            .collect::<io::Result<_>>()?;
        files.retain(|file| file.extension().is_some_and(|found| found == extension));
        for file in files {
            let Some(name) = file.file_name().and_then(|name| name.to_str()) else {
                continue;
            };
            let mut bytes = fs::read(&file)?;
            if extension == "js" {
                let text = renamed
                    .iter()
                    .fold(String::from_utf8_lossy(&bytes).into_owned(), replace);
                bytes = text.into_bytes();
                fs::write(&file, &bytes)?;
            }
            let new = press::name_by_content(name, &bytes);
            if new != name {
                fs::rename(&file, staging.join(&new))?;
                renamed.push((name.to_owned(), new));
            }
        }
    }
    html = renamed.iter().fold(html, replace);
    Ok(html)
}

fn replace(text: String, (old, new): &(String, String)) -> String {
    text.replace(old, new)
}
