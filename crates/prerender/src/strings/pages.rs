//! The texts of the articles and of the pages in folders of their own.

use crate::paths::Page;
use domain::republic::Republic;
use domain::vocabulary::Stance;

// Short articles on the first page.
/// The link from an article back to the source text.
pub const BACK_TO_SOURCE: &str = "‹ Source text";
/// The same link in the embedded page.
pub const BACK: &str = "‹ Back";
/// The link from a short article to the whole one.
pub const MORE: &str = "More: people, other sources, questions →";
/// The link from the short article on silence to the whole one.
pub const MORE_SILENCE: &str = "More: what is missing for each republic →";

/// What a screen reader says for the number of a sentence.
pub fn sentence_mark_name(number: &str) -> String {
    format!("sentence {number}")
}

/// The mark of a context fact.
pub fn context_mark(number: usize) -> String {
    format!("†{number}")
}

/// What a screen reader says for the mark of a context fact.
pub fn context_mark_name(number: usize) -> String {
    format!("source {number}")
}

/// The note beside a stance: whose it is. Where nothing is stated, there is nothing to interpret.
pub fn whose_stance(stance: &str, date: &str) -> String {
    if stance == Stance::NotStated.slug() {
        "in the source text".to_owned()
    } else {
        format!("our interpretation, {date}")
    }
}

// The frame of a page.
/// The accessible name of the links to the map and to the pages that are not about one republic.
pub const PAGES_LABEL: &str = "Pages";
/// The accessible name of the links to the pages of all republics.
pub const REPUBLICS_LABEL: &str = "All fifteen republics";
pub const SKIP_TO_TEXT: &str = "Skip to content";
pub const TO_MAP_SHORT: &str = "Map";
pub const SHOW_ON_MAP: &str = "Show on the map";
/// The text before the URL of a page in print.
pub const FROM: &str = "From";

/// The name of a page in links to it.
pub const fn page_name(page: Page) -> &'static str {
    match page {
        Page::Republic(republic) => republic.name(),
        Page::Table => "Table",
        Page::Glossary => "Glossary",
        Page::Silence => "What’s missing",
        Page::About => "About",
    }
}

/// The description of a page for search engines and link previews; that of a republic is [`super::preview`].
pub const fn page_description(page: Page) -> &'static str {
    match page {
        Page::Republic(_) => "",
        Page::Table => {
            "All fifteen former Soviet republics in one table, what changed from 1991 to March 1994, and the data to \
            download."
        }
        Page::Glossary => {
            "The terms, people, topics and names of the map of the former Soviet republics in March 1994."
        }
        Page::Silence => {
            "What one page on Azerbaijan's relations with the former Soviet republics leaves out, republic by republic."
        }
        Page::About => "How to read the map, its borders of March 1994, its sources and licences, and privacy.",
    }
}

/// The accessible name of the map on the page of a republic.
pub fn locator_label(republic: Republic) -> String {
    match republic {
        Republic::SUBJECT => "Azerbaijan and its neighbours, with the borders of March 1994".to_owned(),
        _ => format!("{} and Azerbaijan, with the borders of March 1994", republic.name()),
    }
}

/// The heading of the moments on the page of the table.
pub const MOMENTS_TITLE: &str = "Timeline";
pub const MOMENTS_NOTE: &str = "What the source reports for each date, which of our interpretations changed, and the \
    sentences behind each change.";
