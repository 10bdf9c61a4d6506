//! oEmbed responses as files: what a site that was given a link needs to embed the page (<https://oembed.com>, version 1.0).
//!
//! A file cannot respond to `maxwidth` and `maxheight`: it gives a usual size, and the frame takes the width that a site has.
//!
//! The markup begins with a hidden quotation that contains a link. WordPress listens to the height of a frame only if there is
//! one; it shows it, because it removes `hidden`, until the map answers, and where it never does: without scripts, in feeds.

use crate::base_url::BaseUrl;
use crate::error::Result;
use crate::escape::escape;
use crate::iframe::{height, iframe};
use crate::paths;
use crate::publish::og_image::SIZE;
use crate::strings;
use domain::republic::Republic;
use serde::Serialize;
use state::generated::NOW;
use state::Selection;

/// The width of a frame in pixels when nothing else is asked for. A site that keeps the proportions makes the frame of a
/// telephone high enough.
const WIDTH: u32 = 640;
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
    let page = base.join(&republic.map_or_else(String::new, |republic| format!("{}/", republic.slug())));
    let link = format!("<a href=\"{}\">{}</a>", escape(&page), escape(&title));
    let frame = iframe(&src, &title, "100%", &height(WIDTH).to_string());
    let response = Response {
        version: "1.0",
        r#type: "rich",
        html: format!("<blockquote hidden>{link}</blockquote>{frame}"),
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
