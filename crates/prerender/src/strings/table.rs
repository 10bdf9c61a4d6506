//! The texts of the table, the downloads, the index and the notices.

use domain::vocabulary::NameKind;

pub const TABLE_TITLE: &str = "All fifteen at a glance";
pub const TABLE_NOTE: &str = "As of March 1994. The columns on the CIS and on diplomatic relations are context from \
    other sources, named in the articles.";
/// The accessible name of the table's scroll area on narrow screens.
pub const TABLE_SCROLLS: &str = "The table, which scrolls sideways on a narrow screen";
pub const COLUMNS: [&str; 7] = [
    "Republic",
    "In the source",
    "Our reading",
    "Since",
    "CIS",
    "Diplomatic relations",
    "Sentences",
];
pub const DOWNLOADS_TITLE: &str = "The data, to take along";
pub const DOWNLOADS_NOTE: &str = "The whole content with its evidence, source and readings, made together with this \
    page. The long numbers are SHA-256 fingerprints of the files.";

pub fn size(bytes: usize) -> String {
    format!("{} KB", bytes.div_ceil(1000))
}

pub const INDEX_TITLE: &str = "Index, hard words and people";
pub const NAMES: &str = "Names and places";
pub const TOPICS: &str = "Topics of the source";
pub const GLOSSARY: &str = "Hard words";

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

pub const SINGLE_FILE: &str = "The classroom file";
pub const SINGLE_FILE_NOTE: &str = "– the whole page in one file that opens from a stick, without a network.";

pub const OFFLINE_READY: &str = "Ready to work offline.";
pub const NEW_VERSION: &str = "There is a new version of this page.";
pub const RELOAD: &str = "Reload";
pub const NOT_NOW: &str = "Later";
pub const NOT_LIVE: &str = "Everything here can be read. Zoom, search and the moments could not be started.";
pub const TRY_AGAIN: &str = "Try again";
pub const CLOSE: &str = "Close";
