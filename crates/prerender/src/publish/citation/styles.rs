//! The styles for people: APA 7, MLA 9, Chicago 17 (author-date).

use super::{Part, Work, ACCESSED, ADDRESS, CLASSIFICATION, KIND, SITE, SITE_RAISED, YEAR};
use content::model::Source;

fn plain(text: impl Into<String>) -> Part {
    Part::Plain(text.into())
}

fn italic(text: impl Into<String>) -> Part {
    Part::Italic(text.into())
}

/// What must travel with every citation, up to the title of the book.
fn carried(source: &Source) -> String {
    format!(
        "; data as of {}; {CLASSIFICATION}; told from “{},” in ",
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

/// APA ends with the address, and no full stop may be taken for a part of it: what describes the work stands in the
/// brackets before.
pub fn apa(work: &Work, source: &Source) -> Vec<Part> {
    let described = |title: &str| {
        vec![
            italic(title),
            plain(format!(" [{KIND}{}", carried(source))),
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

/// MLA begins with the title of the page where the site would be its own author.
pub fn mla(work: &Work, source: &Source) -> Vec<Part> {
    let begins = match work {
        Work::Whole => vec![italic(SITE_RAISED), plain(". ")],
        Work::Article { title, .. } => vec![plain(format!("“{title}.” ")), italic(SITE_RAISED), plain(", ")],
    };
    let ends = vec![
        plain(format!("{YEAR}, {ADDRESS}. {KIND}{}", carried(source))),
        italic(source.book.clone()),
        plain(format!(
            ", edited by {}, {}, {}. Accessed {ACCESSED}.",
            source.editor, source.publisher, source.published
        )),
    ];
    [begins, ends].concat()
}

/// Chicago, author and date: the site stands where the author does.
pub fn chicago(work: &Work, source: &Source) -> Vec<Part> {
    let begins = match work {
        Work::Whole => vec![italic(SITE_RAISED), plain(format!(". {YEAR}. "))],
        Work::Article { title, .. } => vec![plain(format!("{SITE_RAISED}. {YEAR}. “{title}.” "))],
    };
    let ends = vec![
        plain(format!("{KIND}{}", carried(source))),
        italic(source.book.clone()),
        plain(format!(
            ", edited by {} ({}, {}). Accessed {ACCESSED}. {ADDRESS}.",
            source.editor, source.publisher, source.published
        )),
    ];
    [begins, ends].concat()
}
