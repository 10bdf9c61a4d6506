//! The styles for people: APA 7, MLA 9, Chicago 17 (author-date).

use super::constants::{ACCESSED, ADDRESS, CLASSIFICATION, KIND, SITE, SITE_TITLE_CASE, YEAR};
use super::part::Part;
use super::work::Work;
use content::model::Source;

fn plain(text: impl Into<String>) -> Part {
    Part::Plain(text.into())
}

fn italic(text: impl Into<String>) -> Part {
    Part::Italic(text.into())
}

/// The description of every citation up to the title of the book: date of the data, classification, source text.
fn description(source: &Source) -> String {
    format!(
        "; data as of {}; {CLASSIFICATION}; based on “{},” in ",
        source.data_as_of, source.title
    )
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
        vec![
            italic(title),
            plain(format!(" [{KIND}{}", description(source))),
            italic(source.book.clone()),
            plain(format!(
                ", by {} (Ed.), {}, {}]. ",
                initials(&source.editor),
                source.published,
                source.publisher
            )),
        ]
    };
    let year = plain(format!("({YEAR}). "));
    let parts = match work {
        Work::Whole => [described(SITE), vec![year]].concat(),
        Work::Article { title, .. } => [vec![plain(format!("{SITE}. ")), year], described(title)].concat(),
    };
    [parts, vec![plain(format!("Retrieved {ACCESSED}, from {ADDRESS}"))]].concat()
}

/// MLA begins with the title of the page, because the site would be its own author.
pub fn mla(work: &Work, source: &Source) -> Vec<Part> {
    let begins = match work {
        Work::Whole => vec![italic(SITE_TITLE_CASE), plain(". ")],
        Work::Article { title, .. } => vec![plain(format!("“{title}.” ")), italic(SITE_TITLE_CASE), plain(", ")],
    };
    let ends = vec![
        plain(format!("{YEAR}, {ADDRESS}. {KIND}{}", description(source))),
        italic(source.book.clone()),
        plain(format!(
            ", edited by {}, {}, {}. Accessed {ACCESSED}.",
            source.editor, source.publisher, source.published
        )),
    ];
    [begins, ends].concat()
}

/// Chicago, author-date: the site is the author.
pub fn chicago(work: &Work, source: &Source) -> Vec<Part> {
    let begins = match work {
        Work::Whole => vec![italic(SITE_TITLE_CASE), plain(format!(". {YEAR}. "))],
        Work::Article { title, .. } => vec![plain(format!("{SITE_TITLE_CASE}. {YEAR}. “{title}.” "))],
    };
    let ends = vec![
        plain(format!("{KIND}{}", description(source))),
        italic(source.book.clone()),
        plain(format!(
            ", edited by {} ({}, {}). Accessed {ACCESSED}. {ADDRESS}.",
            source.editor, source.publisher, source.published
        )),
    ];
    [begins, ends].concat()
}
