//! The pages beside the one: those of other sites, of classes and lessons, the page as one file, and the dialogs.

use crate::assets::own_sheet;
use crate::folder::{files, told};
use crate::meta_tags::{self, Site};
use crate::page_shell::Leaf;
use crate::pages;
use crate::pages::edition::Edition;
use crate::strings;
use crate::{csp, embed, handouts, minify, single_file};
use content::model::Content;
use std::fs;
use std::path::Path;

/// Where the page has an address of its own: what other sites read to show a link to it, as files and in the page's
/// head.
pub fn make_known(project: &Path, staging: &Path, html: String) -> Result<String, String> {
    let Some(site) = Site::from_environment()? else {
        return Ok(html);
    };
    let sheet = minify::sheets(&html).pop().unwrap_or_default();
    for (path, text) in meta_tags::files(project, &site, &sheet)? {
        let file = staging.join(&path);
        if let Some(folder) = file.parent() {
            told(folder, fs::create_dir_all(folder))?;
        }
        let text = if path.ends_with(".html") {
            csp::with_policy(&text, csp::PAGE)?
        } else {
            text
        };
        told(&file, fs::write(&file, text))?;
    }
    meta_tags::with_head(&html, &site)
}

/// Writes the page as it is embedded.
pub fn give_to_hosts(project: &Path, staging: &Path, html: &str) -> Result<(), String> {
    let sheet = own_sheet(project, staging, "embed")?;
    let page = embed::embed(html, &crate::page(project, Edition::Embed)?, &sheet)?;
    // The same page with a program of its own, which also speaks with the host.
    let (app, embedded) = (program(staging, "app")?, program(staging, "embedded")?);
    let page = page.replace(&app[0], &embedded[0]).replace(&app[1], &embedded[1]);
    let folder = staging.join(embed::FOLDER);
    told(&folder, fs::create_dir_all(&folder))?;
    let file = folder.join("index.html");
    told(&file, fs::write(&file, csp::with_policy(&page, csp::FRAME)?))
}

/// Writes the sheets that a class prints.
pub fn give_to_classes(project: &Path, staging: &Path, content: &Content) -> Result<(), String> {
    let sheet = own_sheet(project, staging, "handouts")?;
    for (name, page) in handouts::pages(content, &crate::atlas(project)?, &sheet) {
        let folder = staging.join(name);
        told(&folder, fs::create_dir_all(&folder))?;
        let file = folder.join("index.html");
        told(&file, fs::write(&file, csp::with_policy(&page, csp::PAGE)?))?;
    }
    Ok(())
}

/// The names of a program's files: its loader and its WASM.
fn program(staging: &Path, name: &str) -> Result<[String; 2], String> {
    let named = |extension| {
        let found = files(staging, extension)?.into_iter().find_map(|file| {
            let file = file.file_name()?.to_str()?.to_owned();
            file.starts_with(&format!("{name}-")).then_some(file)
        });
        found.ok_or_else(|| format!("Trunk left no {name}-….{extension}\n  help: put its line back into index.html"))
    };
    Ok([named("js")?, named("wasm")?])
}

/// Writes the pages for learning and teaching.
pub fn give_to_lessons(project: &Path, staging: &Path, html: &str) -> Result<(), String> {
    let whole = minify::sheets(html).pop().unwrap_or_default();
    let sheet = own_sheet(project, staging, "quiz")?;
    let [glue, wasm] = program(staging, "quiz")?;
    let script = format!(
        "<script type=\"module\" src=\"../quiz_boot.js\" data-glue=\"../{}\" data-wasm=\"../{}\"></script>\n",
        glue, wasm
    );
    let leaves = [
        (
            "quiz",
            Leaf {
                title: strings::QUIZ_TITLE,
                description: strings::QUIZ_STANDFIRST,
                sheets: &[&whole, &sheet],
                script: &script,
                body: &crate::printing(project, pages::quiz::quiz)?,
            },
        ),
        (
            "teachers",
            Leaf {
                title: strings::TEACHERS_TITLE,
                description: strings::TEACHERS_STANDFIRST,
                sheets: &[&whole, &sheet],
                script: "",
                body: &crate::printing(project, pages::teachers::teachers)?,
            },
        ),
    ];
    for (folder, leaf) in leaves {
        let folder = staging.join(folder);
        told(&folder, fs::create_dir_all(&folder))?;
        let file = folder.join("index.html");
        told(&file, fs::write(&file, csp::with_policy(&leaf.html(), csp::PAGE)?))?;
    }
    Ok(())
}

/// Writes the page as one file.
pub fn give_to_classrooms(staging: &Path, html: &str) -> Result<(), String> {
    let sheets: Result<Vec<_>, _> = files(staging, "css")?
        .iter()
        .map(|file| told(file, fs::read_to_string(file)))
        .collect();
    let icon = staging.join("icon.svg");
    let icon = told(&icon, fs::read_to_string(&icon))?;
    let file = staging.join(single_file::NAME);
    told(
        &file,
        fs::write(&file, single_file::classroom(html, &sheets?.concat(), &icon)?),
    )
}

/// Writes the dialogs, each a piece of HTML that is fetched when it is asked for.
pub fn write_dialogs(project: &Path, staging: &Path, content: &Content) -> Result<(), String> {
    let sheet = own_sheet(project, staging, "dialogs")?;
    let file = staging.join("share.html");
    told(&file, fs::write(&file, pages::share_dialog::share(&sheet)))?;
    let file = staging.join("help.html");
    told(&file, fs::write(&file, pages::help_dialog::help(&sheet)))?;
    let file = staging.join("cite.html");
    told(
        &file,
        fs::write(&file, pages::cite_dialog::cite(&sheet, &content.source)),
    )?;
    let read = |name: &str| {
        let file = project.join("style").join(name);
        told(&file, fs::read_to_string(&file))
    };
    let dialog = pages::export_dialog::save(&sheet, &read("tokens.css")?, &read("labels.css")?, &content.source)?;
    let file = staging.join("save.html");
    told(&file, fs::write(&file, dialog))
}
