//! oEmbed, as files: what a site that was given a link to the page needs to embed it (<https://oembed.com>, version 1.0).
//!
//! A file cannot answer to `maxwidth` and `maxheight`: the frame says its usual size, and sites make it narrower.

use super::iframe::{iframe, HEIGHT};
use super::meta_tags::{Site, PICTURE};
use crate::publish::og_image::SIZE;
use crate::strings;
use domain::republic::Republic;
use serde::Serialize;
use state::Selection;

/// The folder of the answers in `dist`.
pub const FOLDER: &str = "oembed";

/// How wide a frame is when nobody says.
const WIDTH: u32 = 960;
/// How long an answer may be kept, in seconds: a week.
const KEPT: u32 = 604_800;

/// An answer of the type `rich`. The names are the specification's.
#[derive(Serialize)]
struct Answer {
    version: &'static str,
    r#type: &'static str,
    title: String,
    provider_name: &'static str,
    provider_url: String,
    html: String,
    width: u32,
    height: u32,
    thumbnail_url: String,
    thumbnail_width: u32,
    thumbnail_height: u32,
    cache_age: u32,
}

/// Where the answer for a republic, or for the whole page, lies in `dist`.
pub fn path(republic: Option<Republic>) -> String {
    format!("{FOLDER}/{}.json", republic.map_or("all", Republic::slug))
}

/// The answer for a republic, or for the whole page.
pub fn code(site: &Site, republic: Option<Republic>) -> String {
    let title = strings::title(republic.map_or(Selection::None, Selection::Republic));
    let query = republic.map(|republic| format!("?republic={}", republic.slug()));
    let src = site.address(&format!("embed/{}", query.unwrap_or_default()));
    let (thumbnail_width, thumbnail_height) = SIZE;
    let answer = Answer {
        version: "1.0",
        r#type: "rich",
        html: iframe(&src, &title, &WIDTH.to_string(), &HEIGHT.to_string()),
        title,
        provider_name: strings::SITE_NAME,
        provider_url: site.address(""),
        width: WIDTH,
        height: HEIGHT,
        thumbnail_url: site.address(PICTURE),
        thumbnail_width,
        thumbnail_height,
        cache_age: KEPT,
    };
    // A struct of strings and numbers is always JSON.
    serde_json::to_string_pretty(&answer).unwrap_or_default() + "\n"
}
