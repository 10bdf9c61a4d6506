//! The texts of the articles and of the pages in folders of their own.

use crate::paths::Page;
use domain::republic::Republic;
use domain::vocabulary::Stance;

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

/// The name of a page in links to it.
pub fn page_name(page: Page) -> &'static str {
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
