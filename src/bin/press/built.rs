//! What Trunk has built, made small and named by its content: loaders, wasm, scripts and style sheets.

use crate::folder::{files, told};
use azerbaijan_1994::press;
use azerbaijan_1994::press::{prune, squeeze, theme};
use std::fs;
use std::path::Path;

/// Programs beside the page's own, which Trunk builds as workers' assets: the name of each, and what scripts import of it.
const PROGRAMS: [(&str, &str); 2] = [("quiz", "default"), ("export", "default, hatching, svg")];

/// Joins the style sheets into one, minified and named by its content.
pub fn one_sheet(staging: &Path, html: &str) -> Result<String, String> {
    let mut joined = String::new();
    for name in squeeze::sheets(html) {
        let file = staging.join(name);
        joined += &told(&file, fs::read_to_string(&file))?;
        told(&file, fs::remove_file(&file))?;
    }
    let small = squeeze::sheet(&theme::with_choice(&joined)?)?;
    let name = press::name_by_content("style-0000000000000000.css", small.as_bytes());
    let file = staging.join(&name);
    told(&file, fs::write(&file, small))?;
    Ok(squeeze::with_one_sheet(html, &name))
}

/// Writes a style sheet that only a part of the site has, minified and named by its content, and tells its name.
pub fn own_sheet(project: &Path, staging: &Path, name: &str) -> Result<String, String> {
    let file = project.join(format!("style/{name}.css"));
    let small = squeeze::sheet(&told(&file, fs::read_to_string(&file))?)?;
    let name = press::name_by_content(&format!("{name}-0000000000000000.css"), small.as_bytes());
    let file = staging.join(&name);
    told(&file, fs::write(&file, small))?;
    Ok(name)
}

/// The programs come from Trunk without a hash in their names: they get one, to be named by their content as the page's
/// program is.
pub fn hash_programs(staging: &Path) -> Result<(), String> {
    for (program, _) in PROGRAMS {
        let names = ["", "_bg"].map(|part| format!("{program}-0000000000000000{part}"));
        let wasm = (format!("{program}_bg.wasm"), format!("{}.wasm", names[1]));
        let (from, to) = (
            staging.join(format!("{program}.js")),
            staging.join(format!("{}.js", names[0])),
        );
        let text = told(&from, fs::read_to_string(&from))?;
        told(&to, fs::write(&to, replace(text, &wasm)))?;
        told(&from, fs::remove_file(&from))?;
        let from = staging.join(&wasm.0);
        told(&from, fs::rename(&from, staging.join(&wasm.1)))?;
    }
    Ok(())
}

/// What scripts import from a loader.
fn imported(loader: &str) -> &'static str {
    let program = loader.split('-').next();
    let found = PROGRAMS.into_iter().find(|(name, _)| Some(*name) == program);
    found.map_or("default", |(_, imported)| imported)
}

/// Takes out of the loader and the wasm what nothing asks them for, and out of every script what only authors need.
pub fn prune(staging: &Path) -> Result<(), String> {
    let named = |file: &Path| file.file_name().and_then(|name| name.to_str()).map(str::to_owned);
    for file in files(staging, "js")? {
        let Some(name) = named(&file) else { continue };
        let text = told(&file, fs::read_to_string(&file))?;
        // A loader is named like its wasm.
        let wasm = name.replace(".js", "_bg.wasm");
        let small = if staging.join(&wasm).exists() {
            let text = squeeze::with_notes(&text);
            let loader = |text: &str| {
                told(&file, fs::write(&file, text))?;
                squeeze::loader(staging, &name, imported(&name))
            };
            let Some(all) = loader(&text)? else { continue };
            match prune::wasm(staging, &wasm, &all)? {
                Some(names) => {
                    let asked = loader(&prune::asked_for(&text, &names))?.unwrap_or(all);
                    prune::renamed(&asked, &names)
                }
                None => all,
            }
        } else {
            squeeze::script(&text)?
        };
        told(&file, fs::write(&file, small))?;
    }
    Ok(())
}

/// Names the files with a hash by their content. What names others is renamed after them: loaders name their wasm, other
/// scripts and the HTML name loaders and wasm.
pub fn rename(staging: &Path, html: &str) -> Result<String, String> {
    let mut renamed = Vec::new();
    for extension in ["wasm", "js"] {
        for file in files(staging, extension)? {
            let Some(name) = file.file_name().and_then(|name| name.to_str()) else {
                continue;
            };
            if extension == "js" {
                follow(&file, &renamed)?;
            }
            let new = press::name_by_content(name, &told(&file, fs::read(&file))?);
            if new != name {
                told(&file, fs::rename(&file, staging.join(&new)))?;
                renamed.push((name.to_owned(), new));
            }
        }
    }
    for file in files(staging, "js")? {
        if !renamed.iter().any(|(_, new)| file.ends_with(new)) {
            follow(&file, &renamed)?;
        }
    }
    Ok(renamed.iter().fold(html.to_owned(), replace))
}

/// Writes the new names into a script.
fn follow(script: &Path, renamed: &[(String, String)]) -> Result<(), String> {
    let text = told(script, fs::read_to_string(script))?;
    told(script, fs::write(script, renamed.iter().fold(text, replace)))
}

fn replace(text: String, (old, new): &(String, String)) -> String {
    text.replace(old, new)
}
