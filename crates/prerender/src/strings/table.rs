//! The texts of the table, the downloads, the glossary and the notices.

pub const TABLE_TITLE: &str = "All fifteen at a glance";
/// The note under the title of the table.
pub const TABLE_NOTE: &str = "As of March 1994. The columns on the CIS and on diplomatic relations are context from \
    other sources, named in the articles.";
/// The accessible name of the scroll container of the table.
pub const TABLE_SCROLLS: &str = "The table, which scrolls sideways on a narrow screen";
/// The headers of the table.
pub const COLUMNS: [&str; 7] = [
    "Republic",
    "In the source",
    "Our interpretation",
    "Since",
    "CIS",
    "Diplomatic relations",
    "Sentences",
];
pub const DOWNLOADS_TITLE: &str = "Download the data";
pub const DOWNLOADS_NOTE: &str =
    "All content with its evidence, source and interpretations, the same as on this page. \
    The long codes are SHA-256 checksums of the files.";

/// The size of a file.
pub fn size(bytes: usize) -> String {
    format!("{} KB", bytes.div_ceil(1000))
}

pub const INDEX_TITLE: &str = "Glossary: terms, people and names";
pub const NAMES: &str = "Names and places";
pub const TOPICS: &str = "Topics of the source";
pub const GLOSSARY: &str = "Terms";

/// The link to the single-file edition.
pub const CLASSROOM: &str = "Classroom file";
/// The note after that link.
pub const CLASSROOM_NOTE: &str = "– the whole page in one file that works offline, even from a USB stick.";

/// The notice that the page is cached for offline use.
pub const OFFLINE_READY: &str = "Ready to work offline.";
/// The notice that another version is cached.
pub const NEW_VERSION: &str = "A new version of this page is available.";
/// The button that loads the new version.
pub const RELOAD: &str = "Reload";
/// The button that keeps the old version.
pub const NOT_NOW: &str = "Later";
/// The notice that the app could not be started.
pub const NOT_LIVE: &str = "You can read everything here. Zoom, search and timeline failed to load.";
/// The button that starts the app again.
pub const TRY_AGAIN: &str = "Try again";
/// The button that closes a notice.
pub const CLOSE: &str = "Close";
