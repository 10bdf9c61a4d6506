//! The texts of the table, the downloads, the glossary and the notices.

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

/// The size of a file.
pub fn size(bytes: usize) -> String {
    format!("{} KB", bytes.div_ceil(1000))
}
