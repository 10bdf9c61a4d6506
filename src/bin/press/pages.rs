//! The pages beside the one: those of other sites, of classes and lessons, the page as one file, and the dialogs.

use crate::built::own_sheet;
use crate::folder::{files, told};
use azerbaijan_1994::content::model::Content;
use azerbaijan_1994::press;
use azerbaijan_1994::press::discovery::{self, Site};
use azerbaijan_1994::press::leaf::Leaf;
use azerbaijan_1994::press::{classroom, embed, paper, policy, squeeze};
use azerbaijan_1994::prose;
use azerbaijan_1994::prose::edition::Edition;
use azerbaijan_1994::words::printed;
use std::fs;
use std::path::Path;

/// Where the page has an address of its own: what other sites read to show a link to it, as files and in the page's
/// head.
pub fn make_known(project: &Path, staging: &Path, html: String) -> Result<String, String> {
    let Some(site) = Site::from_environment()? else {
        return Ok(html);
    };
    let sheet = squeeze::sheets(&html).pop().unwrap_or_default();
    for (path, text) in discovery::files(project, &site, &sheet)? {
        let file = staging.join(&path);
        if let Some(folder) = file.parent() {
            told(folder, fs::create_dir_all(folder))?;
        }
        let text = if path.ends_with(".html") {
            policy::with_policy(&text, policy::PAGE)?
        } else {
            text
        };
        told(&file, fs::write(&file, text))?;
    }
    discovery::with_head(&html, &site)
}

/// Writes the page as it is embedded.
pub fn give_to_hosts(project: &Path, staging: &Path, html: &str) -> Result<(), String> {
    let sheet = own_sheet(project, staging, "embed")?;
    let page = embed::embed(html, &press::page(project, Edition::Embed)?, &sheet)?;
    let folder = staging.join(embed::FOLDER);
    told(&folder, fs::create_dir_all(&folder))?;
    let file = folder.join("index.html");
    told(&file, fs::write(&file, policy::with_policy(&page, policy::FRAME)?))
}

/// Writes the sheets that a class prints.
pub fn give_to_classes(project: &Path, staging: &Path, content: &Content) -> Result<(), String> {
    let sheet = own_sheet(project, staging, "handouts")?;
    for (name, page) in paper::pages(content, &press::atlas(project)?, &sheet) {
        let folder = staging.join(name);
        told(&folder, fs::create_dir_all(&folder))?;
        let file = folder.join("index.html");
        told(&file, fs::write(&file, policy::with_policy(&page, policy::PAGE)?))?;
    }
    Ok(())
}

/// Writes the pages for learning and teaching.
pub fn give_to_lessons(project: &Path, staging: &Path, html: &str) -> Result<(), String> {
    let whole = squeeze::sheets(html).pop().unwrap_or_default();
    let sheet = own_sheet(project, staging, "quiz")?;
    let named = |extension| {
        let found = files(staging, extension)?.into_iter().find_map(|file| {
            let name = file.file_name()?.to_str()?;
            name.starts_with("quiz-").then(|| name.to_owned())
        });
        found.ok_or_else(|| format!("Trunk left no quiz-….{extension}\n  mend: put its line back into index.html"))
    };
    let script = format!(
        "<script type=\"module\" src=\"../quiz_boot.js\" data-glue=\"../{}\" data-wasm=\"../{}\"></script>\n",
        named("js")?,
        named("wasm")?
    );
    let leaves = [
        (
            "quiz",
            Leaf {
                title: printed::QUIZ_TITLE,
                description: printed::QUIZ_STANDFIRST,
                sheets: &[&whole, &sheet],
                script: &script,
                body: &press::printing(project, prose::quiz::quiz)?,
            },
        ),
        (
            "teachers",
            Leaf {
                title: printed::TEACHERS_TITLE,
                description: printed::TEACHERS_STANDFIRST,
                sheets: &[&whole, &sheet],
                script: "",
                body: &press::printing(project, prose::teachers::teachers)?,
            },
        ),
    ];
    for (folder, leaf) in leaves {
        let folder = staging.join(folder);
        told(&folder, fs::create_dir_all(&folder))?;
        let file = folder.join("index.html");
        told(
            &file,
            fs::write(&file, policy::with_policy(&leaf.html(), policy::PAGE)?),
        )?;
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
    let file = staging.join(classroom::NAME);
    told(
        &file,
        fs::write(&file, classroom::classroom(html, &sheets?.concat(), &icon)?),
    )
}

/// Writes the dialogs, each a piece of HTML that is fetched when it is asked for.
pub fn write_dialogs(project: &Path, staging: &Path, content: &Content) -> Result<(), String> {
    let sheet = own_sheet(project, staging, "dialogs")?;
    let file = staging.join("share.html");
    told(&file, fs::write(&file, prose::share::share(&sheet)))?;
    let file = staging.join("help.html");
    told(&file, fs::write(&file, prose::help::help(&sheet)))?;
    let file = staging.join("cite.html");
    told(&file, fs::write(&file, prose::cite::cite(&sheet, &content.source)))?;
    let read = |name: &str| {
        let file = project.join("style").join(name);
        told(&file, fs::read_to_string(&file))
    };
    let dialog = prose::save::save(&sheet, &read("tokens.css")?, &read("labels.css")?, &content.source)?;
    let file = staging.join("save.html");
    told(&file, fs::write(&file, dialog))
}
