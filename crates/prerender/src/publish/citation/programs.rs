//! The formats for programs that keep references: BibTeX and RIS.

use super::{Work, ACCESSED, ADDRESS, CLASSIFICATION, KIND, SITE, YEAR};
use content::model::Source;

/// What must travel with every citation, in sentences.
fn note(source: &Source) -> String {
    format!(
        "Data as of {}; {CLASSIFICATION}. Told from “{},” in {}, edited by {} ({}, {}).",
        source.data_as_of, source.title, source.book, source.editor, source.publisher, source.published
    )
}

/// An entry of the type `online`. The site is the author of its articles, in braces of its own: so it is one name,
/// whatever commas and words stand in it.
pub fn bibtex(work: &Work, source: &Source) -> String {
    let (key, author, title) = match work {
        Work::Whole => ("azerbaijan-1994".to_owned(), None, escaped(SITE)),
        Work::Article { title, slug } => (format!("azerbaijan-1994-{slug}"), Some(escaped(SITE)), filled(title)),
    };
    let author = author.map_or(String::new(), |author| format!("  author = {{{{{author}}}}},\n"));
    format!(
        "@online{{{key},\n{author}  title = {{{{{title}}}}},\n  year = {{{YEAR}}},\n  \
         howpublished = {{{KIND}}},\n  note = {{{note}}},\n  url = {{{ADDRESS}}},\n  urldate = {{{ACCESSED}}}\n}}\n",
        note = escaped(&note(source)),
    )
}

/// A place to fill stays as it is.
fn filled(title: &str) -> String {
    if title == "{republic}" {
        title.to_owned()
    } else {
        escaped(title)
    }
}

/// Text for a field of BibTeX: what TeX would take for a command is written so that it is not.
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

/// A record of the type `ELEC`. It names no author: programs take the comma in the site's name for one between a family
/// name and a given one, so the site stands as the work that the article is part of.
pub fn ris(work: &Work, source: &Source) -> String {
    let title = match work {
        Work::Whole => format!("TI  - {SITE}\n"),
        Work::Article { title, .. } => format!("TI  - {title}\nT2  - {SITE}\n"),
    };
    format!(
        "TY  - ELEC\n{title}PY  - {YEAR}\nM3  - {KIND}\nLA  - en\nN1  - {}\nUR  - {ADDRESS}\nY2  - {ACCESSED}\nER  - \n",
        one_line(&note(source)),
    )
}

/// A value of RIS ends with its line.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_field_is_a_command_of_tex() {
        assert_eq!(
            escaped("50 % & more_#1 {x} $ ~^\\"),
            "50 \\% \\& more\\_\\#1 \\{x\\} \\$ \\textasciitilde{}\\textasciicircum{}\\textbackslash{}"
        );
        assert_eq!(one_line("a\nb  c"), "a b c");
    }
}
