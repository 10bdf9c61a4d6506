//! What Trunk has built, made small and named by its content: loaders, wasm, scripts and style sheets.

use crate::folder::{files, told};
use crate::{dark_css, minify, wasm_dce};
use std::fs;
use std::path::Path;

/// The files of the quiz's program: as Trunk names them, and as they wait for their fingerprint.
const QUIZ: [(&str, &str); 2] = [
    ("quiz.js", "quiz-0000000000000000.js"),
    ("quiz_bg.wasm", "quiz-0000000000000000_bg.wasm"),
];

/// Joins the style sheets into one, minified and named by its content.
pub fn one_sheet(staging: &Path, html: &str) -> Result<String, String> {
    let mut joined = String::new();
    for name in minify::sheets(html) {
        let file = staging.join(name);
        joined += &told(&file, fs::read_to_string(&file))?;
        told(&file, fs::remove_file(&file))?;
    }
    let small = minify::sheet(&dark_css::with_choice(&joined)?)?;
    let name = crate::name_by_content("style-0000000000000000.css", small.as_bytes());
    let file = staging.join(&name);
    told(&file, fs::write(&file, small))?;
    Ok(minify::with_one_sheet(html, &name))
}

/// Writes a style sheet that only a part of the site has, minified and named by its content, and tells its name.
pub fn own_sheet(project: &Path, staging: &Path, name: &str) -> Result<String, String> {
    let file = project.join(format!("style/{name}.css"));
    let small = minify::sheet(&told(&file, fs::read_to_string(&file))?)?;
    let name = crate::name_by_content(&format!("{name}-0000000000000000.css"), small.as_bytes());
    let file = staging.join(&name);
    told(&file, fs::write(&file, small))?;
    Ok(name)
}

/// The program of the quiz comes from Trunk without a hash in its name: it gets one, to be named by its content as the
/// page's program is.
pub fn quiz_apart(staging: &Path) -> Result<(), String> {
    for (old, new) in QUIZ {
        let (from, to) = (staging.join(old), staging.join(new));
        told(&from, fs::rename(&from, &to))?;
    }
    let loader = staging.join(QUIZ[0].1);
    let text = told(&loader, fs::read_to_string(&loader))?;
    told(&loader, fs::write(&loader, text.replace(QUIZ[1].0, QUIZ[1].1)))
}

/// Takes out of the loader and the wasm what nothing asks them for, and out of every script what only authors need.
pub fn remove_dead_code(staging: &Path) -> Result<(), String> {
    let named = |file: &Path| file.file_name().and_then(|name| name.to_str()).map(str::to_owned);
    for file in files(staging, "js")? {
        let Some(name) = named(&file) else { continue };
        let text = told(&file, fs::read_to_string(&file))?;
        // A loader is named like its wasm.
        let wasm = name.replace(".js", "_bg.wasm");
        let small = if staging.join(&wasm).exists() {
            let text = minify::with_notes(&text);
            let loader = |text: &str| {
                told(&file, fs::write(&file, text))?;
                minify::loader(staging, &name)
            };
            let Some(all) = loader(&text)? else { continue };
            match wasm_dce::wasm(staging, &wasm, &all)? {
                Some(names) => {
                    let asked = loader(&wasm_dce::asked_for(&text, &names))?.unwrap_or(all);
                    wasm_dce::renamed(&asked, &names)
                }
                None => all,
            }
        } else {
            minify::script(&text)?
        };
        told(&file, fs::write(&file, small))?;
    }
    Ok(())
}

/// Names the wasm and its loader by their content, in this order since the loader names the wasm; the HTML follows.
pub fn rename(staging: &Path, html: &str) -> Result<String, String> {
    let mut renamed = Vec::new();
    for extension in ["wasm", "js"] {
        for file in files(staging, extension)? {
            let Some(name) = file.file_name().and_then(|name| name.to_str()) else {
                continue;
            };
            let mut bytes = told(&file, fs::read(&file))?;
            if extension == "js" {
                let text = renamed
                    .iter()
                    .fold(String::from_utf8_lossy(&bytes).into_owned(), replace);
                bytes = text.into_bytes();
                told(&file, fs::write(&file, &bytes))?;
            }
            let new = crate::name_by_content(name, &bytes);
            if new != name {
                told(&file, fs::rename(&file, staging.join(&new)))?;
                renamed.push((name.to_owned(), new));
            }
        }
    }
    Ok(renamed.iter().fold(html.to_owned(), replace))
}

fn replace(text: String, (old, new): &(String, String)) -> String {
    text.replace(old, new)
}
