//! The words of what comes after the desk: the table, the index, notices.

use domain::vocabulary::NameKind;

/// The table's title.
pub const TABLE_TITLE: &str = "All fifteen at a glance";
/// Under it.
pub const TABLE_NOTE: &str = "As of March 1994. The columns on the CIS and on diplomatic relations are context from \
    other sources, named in the articles.";
/// The accessible name of what scrolls where the screen is narrow.
pub const TABLE_SCROLLS: &str = "The table, which scrolls sideways on a narrow screen";
/// Its columns.
pub const COLUMNS: [&str; 7] = [
    "Republic",
    "In the source",
    "Our reading",
    "Since",
    "CIS",
    "Diplomatic relations",
    "Sentences",
];
/// Over the downloads.
pub const DOWNLOADS_TITLE: &str = "The data, to take along";
/// Under it.
pub const DOWNLOADS_NOTE: &str = "The whole content with its evidence, source and readings, made together with this \
    page. The long numbers are SHA-256 fingerprints of the files.";

/// The size of a file.
pub fn size(bytes: usize) -> String {
    format!("{} KB", bytes.div_ceil(1000))
}

/// The index's title.
pub const INDEX_TITLE: &str = "Index, hard words and people";
/// Its parts.
pub const NAMES: &str = "Names and places";
/// Its parts.
pub const TOPICS: &str = "Topics of the source";
/// Its parts.
pub const GLOSSARY: &str = "Hard words";

/// What kind of name it is.
pub const fn name_kind(kind: NameKind) -> &'static str {
    match kind {
        NameKind::Former => "Older:",
        NameKind::Present => "Today:",
        NameKind::Own => "Own name:",
        NameKind::Long => "In full:",
        NameKind::Capital => "Capital:",
        NameKind::CapitalOther => "Also:",
        NameKind::Place => "Places:",
    }
}

/// The link to the page as one file.
pub const CLASSROOM: &str = "The classroom file";
/// Behind it.
pub const CLASSROOM_NOTE: &str = "– the whole page in one file that opens from a stick, without a network.";

/// The page is kept for when there is no network.
pub const OFFLINE_READY: &str = "Ready to work offline.";
/// Another version is kept and waits.
pub const NEW_VERSION: &str = "There is a new version of this page.";
/// Takes the new version.
pub const RELOAD: &str = "Reload";
/// Keeps the old one for now.
pub const NOT_NOW: &str = "Later";
/// The app could not be started.
pub const NOT_LIVE: &str = "Everything here can be read. Zoom, search and the moments could not be started.";
/// Starts it once more.
pub const TRY_AGAIN: &str = "Try again";
/// Puts a notice away.
pub const CLOSE: &str = "Close";
