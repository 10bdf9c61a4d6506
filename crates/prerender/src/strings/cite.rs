//! The texts of the citation dialog.

use crate::publish::citation::Format;

/// The button that copies, and the message after it.
pub const COPY_CITATION: (&str, &str) = ("Copy citation", "Citation copied.");
/// The button that saves, and the message after it.
pub const SAVE_CITATION: (&str, &str) = ("Download file", "Download started.");

/// The label of a style or format.
pub const fn citation(format: Format) -> &'static str {
    match format {
        Format::Apa => "APA, 7th edition",
        Format::Mla => "MLA, 9th edition",
        Format::Chicago => "Chicago, 17th edition, author-date",
        Format::Bibtex => "BibTeX",
        Format::Ris => "RIS (Zotero, EndNote, Mendeley)",
    }
}

/// The months, and their abbreviations in MLA.
pub const MONTHS: [(&str, &str); 12] = [
    ("January", "Jan."),
    ("February", "Feb."),
    ("March", "Mar."),
    ("April", "Apr."),
    ("May", "May"),
    ("June", "June"),
    ("July", "July"),
    ("August", "Aug."),
    ("September", "Sept."),
    ("October", "Oct."),
    ("November", "Nov."),
    ("December", "Dec."),
];
