//! The printed sheets for a class, each a page of its own in a folder of its own, without scripts.

use super::iframe::escaped;
use crate::pages::{handout, worksheet};
use crate::strings;
use content::model::Content;
use geo::atlas::Atlas;

/// Their folders in `dist`.
pub const FOLDERS: [&str; 2] = ["handout", "worksheet"];

/// Both pages, each with its folder. `sheet` is the name of their style sheet, which stands beside the other files.
pub fn pages(content: &Content, atlas: &Atlas, sheet: &str) -> [(&'static str, String); 2] {
    let [handout_folder, worksheet_folder] = FOLDERS;
    let page = |title: &str, about: &str, inside: String| {
        let (title, about) = (escaped(title), escaped(about));
        format!(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"description\" content=\"{about}\">\n\
             <meta name=\"color-scheme\" content=\"light\">\n\
             <link rel=\"icon\" href=\"../icon.svg\" type=\"image/svg+xml\">\n\
             <link rel=\"stylesheet\" href=\"../{sheet}\">\n</head>\n<body>\n<header class=\"screen\">\n\
             <a href=\"../\">{to_map}</a> <span>{print}</span>\n</header>\n<main id=\"main\">\n{inside}\n</main>\n\
             <footer><p class=\"small\">{site}</p></footer>\n</body>\n</html>\n",
            to_map = strings::TO_MAP,
            print = strings::PRINT_ME,
            site = escaped(strings::SITE_NAME),
        )
    };
    [
        (
            handout_folder,
            page(strings::HANDOUT_TITLE, strings::HANDOUT_ABOUT, handout::handout(atlas)),
        ),
        (
            worksheet_folder,
            page(
                strings::WORKSHEET_TITLE,
                strings::WORKSHEET_ABOUT,
                worksheet::worksheet(content),
            ),
        ),
    ]
}
