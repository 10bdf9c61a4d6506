//! The press: a native program that prints the page from the app's own views into what Trunk has built.
//!
//! Trunk calls it as its `post_build` hook. Any error stops the build and leaves the last `dist` as it was.

use prerender::assets::{one_sheet, quiz_apart, remove_dead_code, rename};
use prerender::folder::{all, told};
use prerender::output::{
    give_to_classes, give_to_classrooms, give_to_hosts, give_to_lessons, make_known, write_dialogs,
};
use prerender::pages::edition::Edition;
use prerender::publish::dataset::Dataset;
use prerender::{csp, minify, precache};
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
        .ok_or("TRUNK_STAGING_DIR is not set\n  help: the press is run by Trunk; use `cargo xtask build`")?;
    let file = staging.join("index.html");
    let html = told(&file, fs::read_to_string(&file))?;
    let html = one_sheet(&staging, &html)?;
    quiz_apart(&staging)?;
    remove_dead_code(&staging)?;
    let html = rename(&staging, &html)?;
    let project = &Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let page = prerender::page(project, Edition::Whole)?;
    publish(project, &staging.join("data"))?;
    let whole = prerender::insert(&html, &page)?;
    // While somebody works on the page, Trunk puts a script of its own into it, which reloads it at every change: the
    // policy would forbid it, and the classroom file must not hold it.
    if std::env::var_os("TRUNK_PROFILE").is_some_and(|profile| profile == "debug") {
        told(&file, fs::write(&file, whole))?;
    } else {
        // The classroom file has a policy of its own: it is made from the page before this one gets its.
        give_to_classrooms(&staging, &whole)?;
        let known = make_known(project, &staging, csp::with_policy(&whole, csp::PAGE)?)?;
        told(&file, fs::write(&file, known))?;
    }
    give_to_hosts(project, &staging, &html)?;
    let content = prerender::content(project)?;
    write_dialogs(project, &staging, &content)?;
    give_to_classes(project, &staging, &content)?;
    give_to_lessons(project, &staging, &html)?;
    keep(project, &staging)
}

/// Writes the downloads into a folder of their own. Their names stay while their content changes: links are kept.
fn publish(project: &Path, folder: &Path) -> Result<(), String> {
    let told = |error: io::Error| format!("{}: {error}", folder.display());
    fs::create_dir_all(folder).map_err(told)?;
    Dataset::read(project)
        .map_err(|error| error.to_string())?
        .files
        .iter()
        .try_for_each(|file| fs::write(folder.join(file.name), &file.bytes).map_err(told))
}

/// Writes the service worker, which names every other file: so it is the last.
fn keep(project: &Path, staging: &Path) -> Result<(), String> {
    let blank = project.join("web/sw.js");
    let mut kept = Vec::new();
    all(staging, "", &mut kept)?;
    let worker = precache::worker(&told(&blank, fs::read_to_string(&blank))?, &kept)?;
    let file = staging.join("sw.js");
    told(&file, fs::write(&file, minify::script(&worker)?))
}
