//! The formats for reference managers: BibTeX and RIS.

use super::constants::{ACCESSED, ADDRESS, YEAR};
use super::work::Work;
use content::model::Source;
use messages::catalogue::Catalogue;

/// The note of every citation: date of the data, interpretation, source text.
fn note(source: &Source) -> String {
    messages::citation_note(
        &source.data_as_of,
        &source.title,
        &source.book,
        &source.editor,
        &source.publisher,
        &source.published.to_string(),
    )
}

/// An entry of the type `online`, which reference managers read as a web page; the styles of plain BibTeX set it as `misc`,
/// with a warning. The site is the author of its articles; braces keep its name one name in spite of the comma. The kind of
/// work is in the note, because programs read `howpublished` as the publisher.
pub fn bibtex(work: &Work, source: &Source) -> String {
    let (key, author, title) = match work {
        Work::Whole => ("azerbaijan-1994".to_owned(), None, escaped(messages::title())),
        Work::Article { title, slug } => (
            format!("azerbaijan-1994-{slug}"),
            Some(escaped(messages::title())),
            escaped_title(title),
        ),
    };
    let author = author.map_or(String::new(), |author| format!("  author = {{{{{author}}}}},\n"));
    format!(
        "@online{{{key},\n{author}  title = {{{{{title}}}}},\n  year = {{{YEAR}}},\n  \
         note = {{{kind}. {note}}},\n  url = {{{ADDRESS}}},\n  urldate = {{{ACCESSED}}}\n}}\n",
        kind = escaped(messages::citation_kind()),
        note = escaped(&note(source)),
    )
}

/// The title, escaped unless it is the placeholder.
fn escaped_title(title: &str) -> String {
    if title == "{republic}" {
        title.to_owned()
    } else {
        escaped(title)
    }
}

/// Text for a field of BibTeX, with the special characters of TeX escaped.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\textbackslash{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '&' | '%' | '$' | '#' | '_' | '{' | '}' => out.extend(['\\', c]),
            '“' => out.push_str("``"),
            '”' => out.push_str("''"),
            _ => out.push(c),
        }
    }
    out
}

/// A record of the type `ELEC`, without an author: programs would split the name of the site at its comma into family and
/// given name. The site is the containing work instead.
pub fn ris(work: &Work, source: &Source) -> String {
    let (site, kind) = (messages::title(), messages::citation_kind());
    let title = match work {
        Work::Whole => format!("TI  - {site}\n"),
        Work::Article { title, .. } => format!("TI  - {title}\nT2  - {site}\n"),
    };
    format!(
        "TY  - ELEC\n{title}PY  - {YEAR}\nM3  - {kind}\nLA  - {}\nN1  - {}\nUR  - {ADDRESS}\nY2  - {ACCESSED}\nER  - \n",
        Catalogue::current().code(),
        one_line(&note(source)),
    )
}

/// Values of RIS have one line.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn special_characters_of_tex_are_escaped() {
        assert_eq!(
            escaped("50 % & more_#1 {x} $ ~^\\"),
            "50 \\% \\& more\\_\\#1 \\{x\\} \\$ \\textasciitilde{}\\textasciicircum{}\\textbackslash{}"
        );
        assert_eq!(one_line("a\nb  c"), "a b c");
    }
}
