//! Builds the baselines under `target/bench`, compressed and served as the page is, with the same headers. Their sources
//! are in `e2e/baselines`; none of it ships.

use super::floor;
use super::subject::Subject;
use anyhow::{Error, Result};
use std::fs;
use std::path::{Path, PathBuf};
use xtask::{build::precompress, install::npm, paths, process};

/// The oldest browsers that the page supports, as for its own scripts.
const TARGET: &str = concat!(
    "--target=",
    include_str!("../../../crates/prerender/src/assets/browsers.txt")
);

/// The folder of everything that is built here.
pub fn place() -> PathBuf {
    paths::root().join("target").join("bench")
}

/// The folder of a page, built and compressed.
pub fn folder(subject: Subject) -> Result<PathBuf> {
    let dist = paths::made_dist()?;
    let folder = place().join(subject.name());
    match subject {
        Subject::Page => return Ok(dist),
        Subject::Floor => make_floor(&dist, &folder)?,
        Subject::D3 => make_baseline("d3", &dist, &folder)?,
        Subject::JsVectorMap => make_baseline("jsvectormap", &dist, &folder)?,
    }
    precompress::compress_all(&folder)?;
    Ok(folder)
}

fn emptied(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(fs::create_dir_all(folder)?)
}

fn make_floor(dist: &Path, folder: &Path) -> Result<()> {
    emptied(folder)?;
    let page = floor::without_scripts(&fs::read_to_string(dist.join("index.html"))?);
    for entry in fs::read_dir(dist)?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_named = page.contains(&format!("\"{name}\"")) || page.contains(&format!("\"./{name}\""));
        // Folders have the names of republics, which are attributes as well.
        if is_named && entry.file_type()?.is_file() {
            fs::copy(entry.path(), folder.join(name))?;
        }
    }
    // They allow the styles that are in the page, by their hash.
    fs::copy(dist.join("_headers"), folder.join("_headers"))?;
    Ok(fs::write(folder.join("index.html"), page)?)
}

/// Bundles a baseline with esbuild, as the page's own scripts are. Its files get names with a hash, so that they are cached
/// as long as the page's.
fn make_baseline(name: &str, dist: &Path, folder: &Path) -> Result<()> {
    emptied(folder)?;
    let sources = paths::root().join("e2e").join("baselines");
    npm::ready(&sources)?;
    let esbuild = npm::ready(&paths::root())?.join("esbuild");
    for kind in ["js", "css"] {
        let mut bundle = process::command(&esbuild);
        bundle
            .arg(sources.join(name).join(format!("main.{kind}")))
            .args(["--bundle", "--minify", "--charset=utf8", "--log-level=warning", TARGET])
            .arg(format!(
                "--outfile={}",
                folder.join(format!("app-{name}.{kind}")).display()
            ));
        if kind == "js" {
            bundle.arg("--format=esm");
        }
        process::run(&mut bundle)?;
    }
    fs::copy(sources.join(name).join("index.html"), folder.join("index.html"))?;
    fs::copy(dist.join("icon.svg"), folder.join("icon.svg"))?;
    let page = fs::read_to_string(dist.join("index.html"))?;
    fs::write(folder.join("app-articles.json"), floor::articles(&page)?)?;
    if name == "d3" {
        let world = sources.join("node_modules/world-atlas/countries-50m.json");
        fs::copy(&world, folder.join("app-countries-50m.json"))
            .map_err(|error| Error::msg(format!("{}: {error}", world.display())))?;
    }
    Ok(())
}
