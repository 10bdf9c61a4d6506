//! The press: a native program that prints the page from the app's own views into what Trunk has built.
//!
//! Trunk calls it as its `post_build` hook. Any error stops the build and leaves the last `dist` as it was.

use azerbaijan_1994::content::model::Content;
use azerbaijan_1994::dataset::Dataset;
use azerbaijan_1994::press;
use azerbaijan_1994::press::discovery::{self, Site};
use azerbaijan_1994::press::leaf::Leaf;
use azerbaijan_1994::press::{classroom, embed, paper, policy, precache, prune, squeeze, theme};
use azerbaijan_1994::prose;
use azerbaijan_1994::prose::edition::Edition;
use azerbaijan_1994::words::printed;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The files of the quiz's program: as Trunk names them, and as they wait for their fingerprint.
const QUIZ: [(&str, &str); 2] = [
    ("quiz.js", "quiz-0000000000000000.js"),
    ("quiz_bg.wasm", "quiz-0000000000000000_bg.wasm"),
];

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
    let html = told(&file, fs::read_to_string(&file))?;
    let html = one_sheet(&staging, &html)?;
    quiz_apart(&staging)?;
    prune(&staging)?;
    let html = rename(&staging, &html)?;
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = press::page(project, Edition::Whole)?;
    publish(project, &staging.join("data"))?;
    let whole = press::insert(&html, &page)?;
    // While somebody works on the page, Trunk puts a script of its own into it, which reloads it at every change: the
    // policy would forbid it, and the classroom file must not hold it.
    if std::env::var_os("TRUNK_PROFILE").is_some_and(|profile| profile == "debug") {
        told(&file, fs::write(&file, whole))?;
    } else {
        // The classroom file has a policy of its own: it is made from the page before this one gets its.
        give_to_classrooms(&staging, &whole)?;
        let known = make_known(project, &staging, policy::with_policy(&whole, policy::PAGE)?)?;
        told(&file, fs::write(&file, known))?;
    }
    give_to_hosts(project, &staging, &html)?;
    let sheet = own_sheet(project, &staging, "share")?;
    let file = staging.join("share.html");
    told(&file, fs::write(&file, prose::share::share(&sheet)))?;
    let file = staging.join("help.html");
    told(&file, fs::write(&file, prose::help::help(&sheet)))?;
    let content = press::content(project)?;
    let file = staging.join("cite.html");
    told(&file, fs::write(&file, prose::cite::cite(&sheet, &content.source)))?;
    let read = |name: &str| {
        let file = project.join("style").join(name);
        told(&file, fs::read_to_string(&file))
    };
    let dialog = prose::save::save(&sheet, &read("tokens.css")?, &read("labels.css")?, &content.source)?;
    let file = staging.join("save.html");
    told(&file, fs::write(&file, dialog))?;
    give_to_classes(project, &staging, &content)?;
    give_to_lessons(project, &staging, &html)?;
    keep(project, &staging)
}

/// Where the page has an address of its own: what other sites read to show a link to it, as files and in the page's
/// head.
fn make_known(project: &Path, staging: &Path, html: String) -> Result<String, String> {
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
fn give_to_hosts(project: &Path, staging: &Path, html: &str) -> Result<(), String> {
    let sheet = own_sheet(project, staging, "embed")?;
    let page = embed::embed(html, &press::page(project, Edition::Embed)?, &sheet)?;
    let folder = staging.join(embed::FOLDER);
    told(&folder, fs::create_dir_all(&folder))?;
    let file = folder.join("index.html");
    told(&file, fs::write(&file, policy::with_policy(&page, policy::FRAME)?))
}

/// Writes the sheets that a class prints.
fn give_to_classes(project: &Path, staging: &Path, content: &Content) -> Result<(), String> {
    let sheet = own_sheet(project, staging, "paper")?;
    for (name, page) in paper::pages(content, &press::atlas(project)?, &sheet) {
        let folder = staging.join(name);
        told(&folder, fs::create_dir_all(&folder))?;
        let file = folder.join("index.html");
        told(&file, fs::write(&file, policy::with_policy(&page, policy::PAGE)?))?;
    }
    Ok(())
}

/// The program of the quiz comes from Trunk without a hash in its name: it gets one, to be named by its content as the
/// page's program is.
fn quiz_apart(staging: &Path) -> Result<(), String> {
    for (old, new) in QUIZ {
        let (from, to) = (staging.join(old), staging.join(new));
        told(&from, fs::rename(&from, &to))?;
    }
    let loader = staging.join(QUIZ[0].1);
    let text = told(&loader, fs::read_to_string(&loader))?;
    told(&loader, fs::write(&loader, text.replace(QUIZ[1].0, QUIZ[1].1)))
}

/// Writes the pages for learning and teaching.
fn give_to_lessons(project: &Path, staging: &Path, html: &str) -> Result<(), String> {
    let whole = squeeze::sheets(html).pop().unwrap_or_default();
    let sheet = own_sheet(project, staging, "study")?;
    let named = |extension| {
        let found = files(staging, extension)?.into_iter().find_map(|file| {
            let name = file.file_name()?.to_str()?;
            name.starts_with("quiz-").then(|| name.to_owned())
        });
        found.ok_or_else(|| format!("Trunk left no quiz-….{extension}\n  mend: put its line back into index.html"))
    };
    let script = format!(
        "<script type=\"module\" src=\"../study.js\" data-glue=\"../{}\" data-wasm=\"../{}\"></script>\n",
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

/// Writes a style sheet that only a part of the site has, minified and named by its content, and tells its name.
fn own_sheet(project: &Path, staging: &Path, name: &str) -> Result<String, String> {
    let file = project.join(format!("style/{name}.css"));
    let small = squeeze::sheet(&told(&file, fs::read_to_string(&file))?)?;
    let name = press::name_by_content(&format!("{name}-0000000000000000.css"), small.as_bytes());
    let file = staging.join(&name);
    told(&file, fs::write(&file, small))?;
    Ok(name)
}

/// Writes the page as one file.
fn give_to_classrooms(staging: &Path, html: &str) -> Result<(), String> {
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

/// Writes the service worker, which names every other file: so it is the last.
fn keep(project: &Path, staging: &Path) -> Result<(), String> {
    let blank = project.join("public/sw.js");
    let mut kept = Vec::new();
    all(staging, "", &mut kept)?;
    let worker = precache::worker(&told(&blank, fs::read_to_string(&blank))?, &kept)?;
    let file = staging.join("sw.js");
    told(&file, fs::write(&file, squeeze::script(&worker)?))
}

/// Every file of a folder and of the folders in it: its path from the first, with `/`, and its bytes.
fn all(folder: &Path, prefix: &str, found: &mut Vec<(String, Vec<u8>)>) -> Result<(), String> {
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

/// Joins the style sheets into one, minified and named by its content.
fn one_sheet(staging: &Path, html: &str) -> Result<String, String> {
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

/// Writes the downloads into a folder of their own. Their names stay while their content changes: links are kept.
fn publish(project: &Path, folder: &Path) -> Result<(), String> {
    let told = |error: io::Error| format!("{}: {error}", folder.display());
    fs::create_dir_all(folder).map_err(told)?;
    Dataset::read(project)?
        .files
        .iter()
        .try_for_each(|file| fs::write(folder.join(file.name), &file.bytes).map_err(told))
}

/// Takes out of the loader and the wasm what nothing asks them for, and out of every script what only authors need.
fn prune(staging: &Path) -> Result<(), String> {
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
                squeeze::loader(staging, &name)
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

/// Names the wasm and its loader by their content, in this order since the loader names the wasm; the HTML follows.
fn rename(staging: &Path, html: &str) -> Result<String, String> {
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
            let new = press::name_by_content(name, &bytes);
            if new != name {
                told(&file, fs::rename(&file, staging.join(&new)))?;
                renamed.push((name.to_owned(), new));
            }
        }
    }
    Ok(renamed.iter().fold(html.to_owned(), replace))
}

/// The files of a folder with an extension, in order of their names.
fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>, String> {
    let entries: io::Result<Vec<_>> = told(folder, fs::read_dir(folder))?
        .map(|entry| Ok(entry?.path()))
        .collect();
    let mut files = told(folder, entries)?;
    files.retain(|file| file.extension().is_some_and(|found| found == extension));
    files.sort();
    Ok(files)
}

/// The same result, told with the file it is about.
fn told<T>(file: &Path, result: io::Result<T>) -> Result<T, String> {
    result.map_err(|error| format!("{}: {error}", file.display()))
}

fn replace(text: String, (old, new): &(String, String)) -> String {
    text.replace(old, new)
}
