//! What Trunk has built, made small and named by its content: loaders, wasm, scripts and style sheets.

use crate::folder::{files, told};
use crate::{dark_css, minify, wasm_dce};
use std::fs;
use std::path::Path;

/// Programs beside the page's own, which Trunk builds as workers' assets: the name of each, and what scripts import of it.
const PROGRAMS: [(&str, &str); 3] = [
    ("embedded", "default"),
    ("quiz", "default"),
    ("export", "default, hatching, svg"),
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

/// Trunk leaves the hash out of these programs' names: this adds one, so that [`rename`] names them by their content as it
/// does the page's program.
pub fn hash_programs(staging: &Path) -> Result<(), String> {
    for (program, _) in PROGRAMS {
        let hashed = format!("{program}-0000000000000000");
        let wasm = (format!("{program}_bg.wasm"), format!("{hashed}_bg.wasm"));
        let (old, new) = (staging.join(&wasm.0), staging.join(&wasm.1));
        told(&old, fs::rename(&old, &new))?;
        let (old, new) = (
            staging.join(format!("{program}.js")),
            staging.join(format!("{hashed}.js")),
        );
        let loader = told(&old, fs::read_to_string(&old))?;
        told(&new, fs::write(&new, replace(loader, &wasm)))?;
        told(&old, fs::remove_file(&old))?;
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
                minify::loader(staging, &name, imported(&name))
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
                write_names(&file, &renamed)?;
            }
            let new = crate::name_by_content(name, &told(&file, fs::read(&file))?);
            if new != name {
                told(&file, fs::rename(&file, staging.join(&new)))?;
                renamed.push((name.to_owned(), new));
            }
        }
    }
    for file in files(staging, "js")? {
        if !renamed.iter().any(|(_, new)| file.ends_with(new)) {
            write_names(&file, &renamed)?;
        }
    }
    Ok(renamed.iter().fold(html.to_owned(), replace))
}

/// Writes the new names into a script.
fn write_names(script: &Path, renamed: &[(String, String)]) -> Result<(), String> {
    let text = told(script, fs::read_to_string(script))?;
    told(script, fs::write(script, renamed.iter().fold(text, replace)))
}

fn replace(text: String, (old, new): &(String, String)) -> String {
    text.replace(old, new)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_that_load_a_program_name_its_files_by_their_content() {
        let folder = tempfile::tempdir().expect("a folder");
        let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("it is written");
        for (program, _) in PROGRAMS {
            write(&format!("{program}.js"), &format!("fetch('{program}_bg.wasm')"));
            write(&format!("{program}_bg.wasm"), program);
        }
        // Its name sorts before those of the programs.
        write("a.js", "import('./export-0000000000000000.js')");
        hash_programs(folder.path()).expect("hashes are added");
        let html = rename(folder.path(), "quiz-0000000000000000.js").expect("files are renamed");
        let name = |text: &str, start: &str| {
            let rest = &text[text.find(start).expect("the name")..];
            rest[..rest.find('\'').unwrap_or(rest.len())].to_owned()
        };
        let read = |name: &str| fs::read_to_string(folder.path().join(name)).expect("it is there");
        let glue = name(&read("a.js"), "export-");
        assert!(!glue.contains("0000000000000000"), "{glue}");
        assert_eq!(read(&name(&read(&glue), "export-")), "export");
        assert_eq!(read(&name(&read(&name(&html, "quiz-")), "quiz-")), "quiz");
    }

    #[test]
    fn loaders_keep_what_scripts_import_of_them() {
        assert_eq!(imported("export-0000000000000000.js"), "default, hatching, svg");
        assert_eq!(imported("app-0123456789abcdef.js"), "default");
    }
}
