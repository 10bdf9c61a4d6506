//! The words of the dialog for citing.

use crate::publish::citation::Format;

/// The button in the head of the page, and the heading of what it opens.
pub const CITE: &str = "Cite";
/// In place of the button's words, when what it opens cannot be had.
pub const CITE_LOST: &str = "Not loaded; reload to cite";
/// Under the heading.
pub const CITE_NOTE: &str = "Each citation says as of when the data are, what they are told from, and that the \
    classification is by this site. The day of access is today.";
/// What is cited.
pub const CITE_WHAT: &str = "What";
/// The page as a whole.
pub const CITE_WHOLE: &str = "The whole page";
/// In which style.
pub const CITE_STYLE: &str = "Style";
/// Over the citation, and its accessible name.
pub const CITE_ENTRY: &str = "Citation";
/// What copies it, and what is said when it was copied.
pub const COPY_CITATION: (&str, &str) = ("Copy citation", "The citation is copied.");
/// What saves it, and what is said then.
pub const SAVE_CITATION: (&str, &str) = ("Download file", "The file is handed to your browser.");

/// The styles and formats, as the list offers them.
pub const fn citation(format: Format) -> &'static str {
    match format {
        Format::Apa => "APA, 7th edition",
        Format::Mla => "MLA, 9th edition",
        Format::Chicago => "Chicago, 17th edition, author-date",
        Format::Bibtex => "BibTeX",
        Format::Ris => "RIS (Zotero, EndNote, Mendeley)",
    }
}

/// The months, and how MLA shortens them.
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
