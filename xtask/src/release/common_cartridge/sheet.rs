//! A page to print, as it is in the cartridge.

use super::item::{Item, PAGE};
use crate::html::tags;
use crate::release::archive::Archive;
use crate::release::built::Built;
use crate::release::titles;
use crate::release::xml::filled;
use anyhow::Result;

/// A page to print, with its style sheet and icon. It needs no scripts.
pub fn item(built: &Built, folder: &str) -> Result<Item> {
    let begin = format!("{folder}/index.html");
    let page = String::from_utf8_lossy(built.file(&begin)?).into_owned();
    let shown = with_map_at(built.address.as_deref(), &page);
    let mut files = Archive::from([(begin.clone(), shown.into_bytes())]);
    for tag in tags(&page) {
        let is_loaded = tag
            .attribute("rel")
            .is_some_and(|rel| ["stylesheet", "icon"].contains(&rel));
        if let Some(path) = tag
            .attribute("href")
            .and_then(|href| href.strip_prefix("../"))
            .filter(|_| is_loaded)
        {
            files.insert(path.to_owned(), built.file(path)?.to_vec());
        }
    }
    Ok(Item {
        id: folder.to_owned(),
        title: titles::of(&built.site, &begin)?,
        kind: PAGE,
        files,
        begin,
    })
}

/// The page with its link to the map leading to the site, or without the link.
fn with_map_at(address: Option<&str>, page: &str) -> String {
    const LINK: &str = "<a href=\"../\">";
    let Some((before, (words, after))) = page
        .split_once(LINK)
        .and_then(|(before, rest)| Some((before, rest.split_once("</a>")?)))
    else {
        return page.to_owned();
    };
    let link = address.map(|address| filled("<a href=\"{address}\">", &[("address", address)]));
    match link {
        Some(link) => format!("{before}{link}{words}</a>{after}"),
        None => format!("{before}{words}{after}"),
    }
}
