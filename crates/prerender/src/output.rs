//! Writes everything that the prerenderer prints into `dist`.

use crate::app::app;
use crate::assets::{minify, Assets};
use crate::base_url::BaseUrl;
use crate::documents::{
    course, embed, handouts, lesson_pages, main_page, offline, own_page, program_pages, single_file, teachers,
};
use crate::edition::Edition;
use crate::error::{PrerenderError, Result};
use crate::links::Links;
use crate::pages::{
    aloud, beside, blocked_link, cite_dialog, export_dialog, help_dialog, hide_note, lessons_dialog, share_dialog,
    wall, without,
};
use crate::paths::Page;
use crate::publish::republic_image;
use crate::publish::search_index::search_index;
use crate::site::Site;
use crate::{files, oembed, paths, precache};
use domain::republic::Republic;
use interaction::search::entry::FILE;
use questions::{gift, moodle_xml, qti, Bank};
use std::path::Path;
use std::sync::Arc;

/// A printed file: its path in `dist` and its text.
pub type Printed = (String, String);

/// Writes all pages and downloads, and the service worker last, because it lists every other file.
pub fn write(site: &Arc<Site>, assets: &Assets, base: Option<&BaseUrl>, staging: &Path) -> Result<()> {
    let mut printed = printed(site, assets, base)?;
    printed.push((FILE.to_owned(), search_index(&site.content, Links::First)));
    printed.extend(questions(site)?);
    if let Some(base) = base {
        printed.extend(oembed_responses(base)?);
        for republic in Republic::ALL {
            let picture = republic_image::png(site, republic)?;
            files::write(&staging.join(paths::picture(Some(republic))), picture)?;
        }
    }
    for (path, text) in printed {
        files::write(&staging.join(path), text)?;
    }
    for file in &site.dataset.files {
        files::write(&staging.join(paths::DATA).join(file.name), &file.bytes)?;
    }
    let worker = files::read(&site.project.join("web").join(paths::SERVICE_WORKER))?;
    // Those in other folders have service workers of their own, once they were visited.
    let editions = site.languages.iter().map(|language| language.folder.as_str());
    let editions: Vec<_> = editions.filter(|folder| !folder.is_empty()).collect();
    let worker = precache::worker(&worker, &files::all(staging)?, &editions)?;
    files::write(&staging.join(paths::SERVICE_WORKER), minify::script(&worker)?)
}

/// The quiz in the formats of learning platforms.
fn questions(site: &Site) -> Result<[Printed; 3]> {
    let bank = Bank::of(&site.content);
    let for_moodle = moodle_xml::file(&bank).map_err(PrerenderError::Questions)?;
    let in_qti = qti::file(&bank).map_err(PrerenderError::Questions)?;
    Ok([
        (paths::QUESTIONS_IN_GIFT.to_owned(), gift::file(&bank)),
        (paths::QUESTIONS_FOR_MOODLE.to_owned(), for_moodle),
        (paths::QUESTIONS_IN_QTI.to_owned(), in_qti),
    ])
}

/// All pages and dialogs.
pub fn printed(site: &Arc<Site>, assets: &Assets, base: Option<&BaseUrl>) -> Result<Vec<Printed>> {
    let mut printed = pages(site, assets, base)?;
    printed.extend(dialogs(site, assets, base)?);
    Ok(printed)
}

fn pages(site: &Arc<Site>, assets: &Assets, base: Option<&BaseUrl>) -> Result<Vec<Printed>> {
    let app = |edition| app(site, edition);
    let in_folder = |folder: &str, page| (format!("{folder}/index.html"), page);
    let mut pages = vec![
        (
            "index.html".to_owned(),
            main_page::page(site, app(Edition::Whole), assets, base)?,
        ),
        (paths::SINGLE_FILE.to_owned(), single_file::page(site, assets, base)?),
        in_folder(paths::EMBED, embed::page(app(Edition::Embed), assets)?),
        in_folder(paths::HANDOUT, handouts::handout(site, assets)),
        in_folder(paths::WORKSHEET, handouts::worksheet(site, assets)),
        in_folder(paths::DATES, handouts::dates(site, assets)),
        in_folder(paths::COURSE, course::page(site, assets)),
        in_folder(paths::QUIZ, program_pages::quiz(site, assets)?),
        in_folder(paths::CLASS, program_pages::class(site, assets)?),
        in_folder(paths::READING, program_pages::reading(site, assets)?),
        in_folder(paths::TEACHERS, teachers::page(assets)),
        in_folder(paths::LINKS, lesson_pages::links(site, assets, base.is_some())),
        in_folder(paths::LESSON, lesson_pages::lesson(site, assets)),
        in_folder(paths::ANSWERS, lesson_pages::answers(site, assets)),
        in_folder(paths::OFFLINE, offline::page(assets)),
    ];
    pages.extend(own_pages(site, assets, base));
    Ok(pages)
}

/// The dialogs and what the tools for lessons add: HTML fragments that are fetched when they are opened.
fn dialogs(site: &Site, assets: &Assets, base: Option<&BaseUrl>) -> Result<[Printed; 11]> {
    let (sheet, content) = (&assets.styles.dialogs.name, &site.content);
    let (tokens, labels) = (site.style("tokens")?, site.style("labels")?);
    let dialogs = [
        ("share.html", share_dialog::share_dialog(sheet, base.is_some())),
        ("help.html", help_dialog::help_dialog(sheet, Links::First)),
        ("lessons.html", lessons_dialog::lessons_dialog(sheet)),
        ("wall.html", wall::wall(&assets.styles.wall.name, content)),
        ("beside.html", beside::beside(&assets.styles.beside.name, content)),
        (
            "without.html",
            without::without(sheet, &assets.styles.without.name, content),
        ),
        (
            "embed/blocked_link.html",
            blocked_link::blocked_link(&format!("../{sheet}")),
        ),
        ("hide.html", hide_note::hide_note()),
        ("aloud.html", aloud::aloud(&assets.styles.aloud.name, content)?),
        ("cite.html", cite_dialog::cite_dialog(sheet, &content.source)),
        (
            "save.html",
            export_dialog::export_dialog(sheet, &tokens, &labels, content, Links::First)?,
        ),
    ];
    Ok(dialogs.map(|(path, text)| (path.to_owned(), text)))
}

/// The pages in folders of their own.
pub fn own_pages(site: &Site, assets: &Assets, base: Option<&BaseUrl>) -> Vec<Printed> {
    Page::all()
        .map(|page| {
            let path = format!("{}/index.html", page.folder());
            (path, own_page::page(site, page, assets, base))
        })
        .collect()
}

/// What other sites read: the oEmbed responses.
pub fn oembed_responses(base: &BaseUrl) -> Result<Vec<Printed>> {
    let all = [None].into_iter().chain(Republic::ALL.map(Some));
    all.map(|republic| Ok((paths::oembed(republic), oembed::response(base, republic)?)))
        .collect()
}
