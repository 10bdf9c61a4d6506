//! The texts of the dialog for citing.

use crate::publish::citation::Format;

/// The button in the header, and the heading of the dialog.
pub const CITE: &str = "Cite";
/// The text of the button when its dialog does not load.
pub const CITE_LOST: &str = "Not loaded; reload to cite";
pub const CITE_NOTE: &str = "Each citation says as of when the data are, what they are told from, and that the \
    classification is by this site. The day of access is today.";
pub const CITE_WORK: &str = "What";
pub const CITE_WHOLE: &str = "The whole page";
pub const CITE_STYLE: &str = "Style";
pub const CITE_ENTRY: &str = "Citation";
/// The button, and the message after it worked.
pub const COPY_CITATION: (&str, &str) = ("Copy citation", "The citation is copied.");
/// The button, and the message after it worked.
pub const SAVE_CITATION: (&str, &str) = ("Download file", "The file is handed to your browser.");

pub const fn citation(format: Format) -> &'static str {
    match format {
        Format::Apa => "APA, 7th edition",
        Format::Mla => "MLA, 9th edition",
        Format::Chicago => "Chicago, 17th edition, author-date",
        Format::Bibtex => "BibTeX",
        Format::Ris => "RIS (Zotero, EndNote, Mendeley)",
    }
}

/// Each month, and its abbreviation in MLA style.
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
