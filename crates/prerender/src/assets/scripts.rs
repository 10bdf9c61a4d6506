//! The scripts of `web/`, minified. Those that load programs or style sheets get the names of their files.
//!
//! What the loaders of the page and of the page in one file share is in both (`web/controls.js`), so that it is no request.

use super::program::Programs;
use super::stylesheet::Stylesheets;
use super::{base85, minify};
use crate::error::Result;
use crate::files;
use std::path::Path;

/// Each has in it what it imports: a script that the browser loses is requested again (`web/again.js`), but what it imports is
/// remembered as lost.
const LOADERS: [&str; 4] = ["boot.js", "class_boot.js", "quiz_boot.js", "read_boot.js"];
/// What only loaders import.
const SHARED: &str = "controls.js";
const SINGLE_FILE: &str = "single_file.js";
/// What it reads programs with.
const DECODER: &str = "base85.js";

/// Finishes all scripts in the staging folder but the glue of the programs. Returns the script of the page in one file, with
/// all programs inside; it is no file. `None` without esbuild.
pub fn finish(staging: &Path, programs: &Programs, styles: &Stylesheets) -> Result<Option<String>> {
    for name in files::names(staging)? {
        if name.ends_with(".js") && !programs.has_glue(&name) {
            let file = staging.join(&name);
            let text = styles.with_names(&programs.with_names(&files::read(&file)?));
            files::write(&file, minify::script(&text)?)?;
        }
    }
    let single_file = with_programs(staging, || minify::bundle(staging, SINGLE_FILE))?;
    let mut is_bundled = true;
    for name in LOADERS {
        match minify::bundle(staging, name)? {
            Some(loader) => files::write(&staging.join(name), loader)?,
            None => is_bundled = false,
        }
    }
    if is_bundled {
        files::remove(&staging.join(SHARED))?;
    }
    for name in [SINGLE_FILE, DECODER] {
        files::remove(&staging.join(name))?;
    }
    Ok(single_file)
}

/// Runs `bundle` while the programs lie in the folder as texts, beside themselves.
fn with_programs<T>(staging: &Path, bundle: impl FnOnce() -> Result<T>) -> Result<T> {
    let mut texts = Vec::new();
    for name in files::names(staging)? {
        if name.ends_with("_bg.wasm") {
            let program = files::read_bytes(&staging.join(&name))?;
            let text = staging.join(format!("{name}.txt"));
            files::write(&text, base85::encode(&program))?;
            texts.push(text);
        }
    }
    let bundled = bundle();
    for text in texts {
        files::remove(&text)?;
    }
    bundled
}
