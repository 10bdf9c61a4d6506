//! oEmbed responses as files: what a site that was given a link needs to embed the page (<https://oembed.com>, version 1.0).
//!
//! A file cannot respond to `maxwidth` and `maxheight`: it gives the usual size, and sites may narrow the frame.

use crate::base_url::BaseUrl;
use crate::error::Result;
use crate::iframe::{height, iframe};
use crate::paths;
use crate::publish::og_image::SIZE;
use crate::strings;
use domain::republic::Republic;
use serde::Serialize;
use state::generated::NOW;
use state::Selection;

/// The width of a frame in pixels when nothing else is asked for.
const WIDTH: u32 = 960;
/// How long a response may be cached: a week.
const CACHE_SECONDS: u32 = 604_800;

/// A response of the type `rich`, with the names of the specification.
#[derive(Serialize)]
struct Response {
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

/// The response for a republic, or for the whole page.
pub fn response(base: &BaseUrl, republic: Option<Republic>) -> Result<String> {
    let title = strings::announcements::title(republic.map_or(Selection::None, Selection::Republic), NOW);
    let query = republic.map(|republic| format!("?republic={}", republic.slug()));
    let src = base.join(&format!("{}/{}", paths::EMBED, query.unwrap_or_default()));
    let (thumbnail_width, thumbnail_height) = SIZE;
    let response = Response {
        version: "1.0",
        r#type: "rich",
        html: iframe(&src, &title, &WIDTH.to_string(), &height(WIDTH).to_string()),
        title,
        provider_name: messages::title(),
        provider_url: base.join(""),
        width: WIDTH,
        height: height(WIDTH),
        thumbnail_url: base.join(&paths::picture(republic)),
        thumbnail_width,
        thumbnail_height,
        cache_age: CACHE_SECONDS,
    };
    Ok(serde_json::to_string_pretty(&response)? + "\n")
}
