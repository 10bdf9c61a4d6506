//! The headers of `public/_headers` in the words of other hosts, and everything else those must be told: written into
//! `dist` after Trunk, so that nobody keeps five files in step by hand.
//!
//! Apache and nginx are told by ends of paths, not by whole ones: so their files hold wherever the page is put.

mod apache;
mod azure;
pub mod headers;
mod nginx;
mod vercel;

use crate::error::{Error, Outcome};
use crate::host_config::headers::Headers;
use std::path::Path;

/// The files that speak to hosts. They lie in `dist` and are nothing for readers.
pub const FILES: [&str; 5] = [
    "_headers",
    ".htaccess",
    "nginx.conf",
    "vercel.json",
    "staticwebapp.config.json",
];

/// Writes them beside the `_headers` of a built `dist`.
pub fn write(dist: &Path) -> Outcome {
    let source = dist.join("_headers");
    let headers = Headers::read(&source)?;
    let written = |text: Result<String, String>, name: &str| -> Outcome {
        let path = dist.join(name);
        let text = text.map_err(|why| Error::Nonsense {
            path: source.clone(),
            why,
        })?;
        std::fs::write(&path, text).map_err(Error::file(&path))
    };
    let [_, apache, nginx, vercel, azure] = FILES;
    written(apache::file(&headers), apache)?;
    written(nginx::file(&headers), nginx)?;
    written(vercel::file(&headers), vercel)?;
    written(azure::file(&headers), azure)
}

/// The kinds of files whose type hosts get wrong, or leave open, most often: extensions and [types](crate::mime).
const KINDS: [&str; 11] = [
    "html",
    "css",
    "js",
    "wasm",
    "webmanifest",
    "json",
    "csv",
    "txt",
    "xml",
    "svg",
    "png",
];

/// The type of an extension without its charset, and whether it has one.
fn kind(extension: &str) -> (&'static str, bool) {
    let kind = crate::mime::of(&format!("x.{extension}"));
    kind.split_once(';').map_or((kind, false), |(plain, _)| (plain, true))
}

/// The end of a path that a pattern stands for, as a regular expression: `*` stays within one segment.
fn ending(pattern: &str) -> String {
    let mut expression = String::new();
    let mut rest = pattern;
    while let Some(letter) = rest.chars().next() {
        rest = &rest[letter.len_utf8()..];
        match letter {
            '*' => expression += "[^/]*",
            ':' => {
                rest = rest.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '_');
                expression += "[^/]+";
            }
            plain if plain.is_ascii_alphanumeric() || "/-_".contains(plain) => expression.push(plain),
            other => {
                expression.push('\\');
                expression.push(other);
            }
        }
    }
    expression
}

/// The ends of paths of several patterns together, without the anchor.
fn endings(patterns: &[String]) -> String {
    let all: Vec<String> = patterns.iter().map(|pattern| ending(pattern)).collect();
    all.join("|")
}

/// The value, if it can stand between double quotes in a configuration.
fn quotable(value: &str) -> Result<&str, String> {
    if value.contains(['"', '\\', '$', '%', '\n']) {
        return Err(format!("a configuration cannot hold this value as it is: {value}"));
    }
    Ok(value)
}

#[cfg(test)]
mod tests;
