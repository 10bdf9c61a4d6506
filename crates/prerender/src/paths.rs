//! Paths in `dist` that more than one module needs.

use domain::republic::Republic;

/// The folder of the embed.
pub const EMBED: &str = "embed";
pub const HANDOUT: &str = "handout";
pub const WORKSHEET: &str = "worksheet";
pub const QUIZ: &str = "quiz";
pub const TEACHERS: &str = "teachers";
/// The folder of the oEmbed responses.
pub const OEMBED: &str = "oembed";
/// The folder of the downloads. They keep their names while their content changes, so that links to them stay valid.
pub const DATA: &str = "data";

/// The page in a single file.
pub const SINGLE_FILE: &str = "azerbaijan-1994-classroom.html";
/// The picture of link previews, from `public/`.
pub const PICTURE: &str = "preview.png";
pub const SERVICE_WORKER: &str = "sw.js";

/// The oEmbed response for a republic, or for the whole page.
pub fn oembed(republic: Option<Republic>) -> String {
    format!("{OEMBED}/{}.json", republic.map_or("all", Republic::slug))
}
