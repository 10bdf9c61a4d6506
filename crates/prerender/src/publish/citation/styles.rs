//! The styles for people: APA 7, MLA 9, Chicago 17 (author-date).

use super::constants::{ACCESSED, ADDRESS, YEAR};
use super::part::Part;
use super::work::Work;
use crate::markup::{pieces, Piece, MARKS};
use content::model::Source;

fn plain(text: impl Into<String>) -> Part {
    Part::Plain(text.into())
}

fn italic(text: impl Into<String>) -> Part {
    Part::Italic(text.into())
}

/// The description of every citation up to the title of the book: kind of work, date of the data, classification, source
/// text.
fn description(source: &Source) -> Vec<Part> {
    let message = messages::citation_description(&source.data_as_of, &source.title, MARKS[0]);
    let parts = pieces(&message).into_iter().map(|piece| match piece {
        Piece::Text(text) => plain(text),
        Piece::Element(_) => italic(source.book.clone()),
    });
    parts.collect()
}

/// "G. E. Curtis", as APA writes the names of editors.
fn initials(name: &str) -> String {
    let mut names: Vec<&str> = name.split(' ').collect();
    let family = names.pop().unwrap_or_default();
    let first = names.iter().filter_map(|name| name.chars().next());
    first.map(|letter| format!("{letter}. ")).collect::<String>() + family
}

/// APA ends with the URL, without a full stop that could seem part of it. The description is in the brackets before.
pub fn apa(work: &Work, source: &Source) -> Vec<Part> {
    let described = |title: &str| {
        let ends = plain(format!(
            ", by {} (Ed.), {}, {}]. ",
            initials(&source.editor),
            source.published,
            source.publisher
        ));
        [vec![italic(title), plain(" [")], description(source), vec![ends]].concat()
    };
    let year = plain(format!("({YEAR}). "));
    let parts = match work {
        Work::Whole => [described(messages::title()), vec![year]].concat(),
        Work::Article { title, .. } => {
            [vec![plain(format!("{}. ", messages::title())), year], described(title)].concat()
        }
    };
    [parts, vec![plain(format!("Retrieved {ACCESSED}, from {ADDRESS}"))]].concat()
}

/// MLA begins with the title of the page, because the site would be its own author.
pub fn mla(work: &Work, source: &Source) -> Vec<Part> {
    let site = italic(messages::title_in_capitals());
    let begins = match work {
        Work::Whole => vec![site, plain(". ")],
        Work::Article { title, .. } => vec![plain(format!("“{title}.” ")), site, plain(", ")],
    };
    let address = plain(format!("{YEAR}, {ADDRESS}. "));
    let ends = plain(format!(
        ", edited by {}, {}, {}. Accessed {ACCESSED}.",
        source.editor, source.publisher, source.published
    ));
    [begins, vec![address], description(source), vec![ends]].concat()
}

/// Chicago, author-date: the site is the author.
pub fn chicago(work: &Work, source: &Source) -> Vec<Part> {
    let site = messages::title_in_capitals();
    let begins = match work {
        Work::Whole => vec![italic(site), plain(format!(". {YEAR}. "))],
        Work::Article { title, .. } => vec![plain(format!("{site}. {YEAR}. “{title}.” "))],
    };
    let ends = plain(format!(
        ", edited by {} ({}, {}). Accessed {ACCESSED}. {ADDRESS}.",
        source.editor, source.publisher, source.published
    ));
    [begins, description(source), vec![ends]].concat()
}
