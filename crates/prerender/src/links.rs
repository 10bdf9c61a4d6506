//! How HTML links to the pages of the site, depending on the page that it is printed into.

use crate::paths::{self, Page};

/// The page that the links stand in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Links {
    /// `index.html`
    First,
    /// `embed/index.html`, which has a map of its own.
    Embed,
    /// A page in a folder of its own.
    Own(Page),
    /// Another page in a folder: for lessons.
    Folder,
    /// The single-file edition, which holds all pages.
    SingleFile,
}

impl Links {
    /// The URL of a selection of the map: a republic, a sentence (`s12`), or `silence`.
    pub fn on_map(self, fragment: &str) -> String {
        match self {
            Self::First | Self::Embed | Self::SingleFile => format!("#{fragment}"),
            Self::Own(_) | Self::Folder => format!("../#{fragment}"),
        }
    }

    /// The URL of a page.
    pub fn page(self, page: Page) -> String {
        match self {
            Self::SingleFile => format!("#{}", id_in_single_file(page)),
            _ => self.file(&format!("{}/", page.folder())),
        }
    }

    /// The URL of the element with an id on a page.
    pub fn part(self, page: Page, id: &str) -> String {
        if self == Self::SingleFile || self == Self::Own(page) {
            format!("#{id}")
        } else {
            format!("{}#{id}", self.page(page))
        }
    }

    /// The URL of the quiz.
    pub fn quiz(self) -> String {
        match self {
            Self::SingleFile => format!("#{QUIZ_IN_SINGLE_FILE}"),
            _ => self.file(&format!("{}/", paths::QUIZ)),
        }
    }

    /// The URL of a file or folder of the site, by its path from the root.
    pub fn file(self, path: &str) -> String {
        match self {
            Self::First | Self::SingleFile => path.to_owned(),
            Self::Embed | Self::Own(_) | Self::Folder => format!("../{path}"),
        }
    }
}

/// The id of the quiz in the single-file edition.
pub const QUIZ_IN_SINGLE_FILE: &str = "quiz-page";

/// The id of a page in the single-file edition. The first page has the plain slugs.
pub fn id_in_single_file(page: Page) -> String {
    format!("{}-page", page.folder())
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::republic::Republic;

    const ARMENIA: Page = Page::Republic(Republic::Armenia);

    #[test]
    fn links_lead_from_each_page_to_the_map_and_to_the_other_pages() {
        let own = Links::Own(ARMENIA);
        for (links, map, page, part) in [
            (Links::First, "#s2", "armenia/", "armenia/#armenia-c2"),
            (Links::Embed, "#s2", "../armenia/", "../armenia/#armenia-c2"),
            (Links::SingleFile, "#s2", "#armenia-page", "#armenia-c2"),
            (own, "../#s2", "../armenia/", "#armenia-c2"),
            (Links::Folder, "../#s2", "../armenia/", "../armenia/#armenia-c2"),
            (
                Links::Own(Page::Table),
                "../#s2",
                "../armenia/",
                "../armenia/#armenia-c2",
            ),
        ] {
            assert_eq!(links.on_map("s2"), map, "{links:?}");
            assert_eq!(links.page(ARMENIA), page, "{links:?}");
            assert_eq!(links.part(ARMENIA, "armenia-c2"), part, "{links:?}");
            let quiz = page.replace("armenia", "quiz");
            assert_eq!(links.quiz(), quiz, "{links:?}");
        }
    }

    #[test]
    fn every_page_has_a_folder_of_its_own() {
        let mut folders: Vec<_> = Page::all().map(Page::folder).collect();
        folders.sort_unstable();
        folders.dedup();
        assert_eq!(folders.len(), 19);
    }
}
