//! What a plain static host answers: a pure function from a request to an answer, over one folder.
//!
//! No fallback to `index.html`: a file that is not there is a 404, so that a wrong link cannot hide.

use crate::error::Outcome;
use crate::host_config::headers::Headers;
use crate::host_config::FILES;
use crate::mime;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

/// One request, as far as a static host cares.
#[derive(Clone, Debug, Default)]
pub struct Ask {
    /// GET, HEAD …
    pub method: String,
    /// Path and query as they came.
    pub target: String,
    /// The `Accept-Encoding` header.
    pub accepts: String,
    /// The `If-None-Match` header.
    pub known: String,
    /// What came with it; a static host never looks.
    pub body: Vec<u8>,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// 200, 404 …
    pub status: u16,
    /// In order, names as one writes them.
    pub headers: Vec<(String, String)>,
    /// The body, also for HEAD; who sends it knows not to.
    pub body: Vec<u8>,
}

/// A folder to serve.
#[derive(Clone, Debug)]
pub struct Site {
    root: PathBuf,
    headers: Headers,
    prefix: String,
}

impl Site {
    /// The folder with the headers that ship in it, or else with those of `public/`.
    pub fn new(root: &Path) -> Outcome<Self> {
        let shipped = root.join("_headers");
        let headers = if shipped.is_file() {
            shipped
        } else {
            crate::paths::headers()
        };
        let root = root.canonicalize().map_err(crate::error::Error::file(root))?;
        Ok(Self {
            root,
            headers: Headers::read(&headers)?,
            prefix: String::new(),
        })
    }

    /// The same folder under a path such as `/a/b`.
    pub fn under(mut self, prefix: &str) -> Self {
        self.prefix = prefix.trim_end_matches('/').into();
        self
    }

    /// Answers one request.
    pub fn answer(&self, ask: &Ask) -> Answer {
        if ask.method != "GET" && ask.method != "HEAD" {
            return Answer::plain(405, "This host only reads.").with("Allow", "GET, HEAD");
        }
        let (path, query) = ask
            .target
            .split_once('?')
            .map_or((&*ask.target, None), |(path, query)| (path, Some(query)));
        let Some(inner) = path.strip_prefix(&self.prefix).filter(|inner| inner.starts_with('/')) else {
            return Answer::plain(404, "Nothing here.");
        };
        let Some(inner) = decoded(inner) else {
            return Answer::plain(400, "This address makes no sense.");
        };
        let file = self.inside(&inner);
        if !inner.ends_with('/') && file.as_ref().is_some_and(|file| file.is_dir()) {
            let query = query.map(|query| format!("?{query}")).unwrap_or_default();
            return Answer::plain(301, "It has moved.").with("Location", &format!("{path}/{query}"));
        }
        let mut answer = file
            .and_then(|file| self.file(&file, ask))
            .unwrap_or_else(|| self.nothing());
        answer.headers.extend(self.headers.of(&inner));
        answer
    }

    /// The file or folder behind a decoded path, unless it lies outside the site or is not for readers.
    fn inside(&self, path: &str) -> Option<PathBuf> {
        let mut file = self.root.clone();
        for segment in path.split('/').filter(|segment| !segment.is_empty()) {
            if segment == "." || segment == ".." || segment.contains(['\\', ':', '\0']) || FILES.contains(&segment) {
                return None;
            }
            file.push(segment);
        }
        let index = path.ends_with('/');
        let file = if index { file.join("index.html") } else { file };
        file.canonicalize().ok().filter(|file| file.starts_with(&self.root))
    }

    /// The file, in the best coding that lies beside it and the reader accepts.
    fn file(&self, file: &Path, ask: &Ask) -> Option<Answer> {
        let plain = std::fs::read(file).ok()?;
        let name = file.file_name()?.to_string_lossy();
        let mut answer = Answer {
            status: 200,
            headers: Vec::new(),
            body: plain,
        }
        .with("Content-Type", mime::of(&name));
        let neighbour = |extension: &str| file.with_file_name(format!("{name}.{extension}"));
        let codings = [("br", neighbour("br")), ("gzip", neighbour("gz"))];
        if codings.iter().any(|(_, neighbour)| neighbour.is_file()) {
            answer = answer.with("Vary", "Accept-Encoding");
        }
        if let Some((coding, body)) = codings
            .iter()
            .filter(|(coding, _)| accepts(&ask.accepts, coding))
            .find_map(|(coding, neighbour)| Some((coding, std::fs::read(neighbour).ok()?)))
        {
            answer = answer.with("Content-Encoding", coding);
            answer.body = body;
        }
        let tag = tag(&answer.body);
        if ask.known.split(',').any(|known| known.trim() == tag) {
            answer.status = 304;
            answer.body.clear();
        }
        Some(answer.with("ETag", &tag))
    }

    /// The site's own words for a missing page, or ours.
    fn nothing(&self) -> Answer {
        match std::fs::read(self.root.join("404.html")) {
            Ok(body) => Answer {
                status: 404,
                headers: Vec::new(),
                body,
            }
            .with("Content-Type", mime::of("404.html")),
            Err(_) => Answer::plain(404, "Nothing here."),
        }
    }
}

impl Answer {
    /// A short text.
    pub fn plain(status: u16, words: &str) -> Self {
        let answer = Self {
            status,
            headers: Vec::new(),
            body: format!("{words}\n").into_bytes(),
        };
        answer.with("Content-Type", mime::of("x.txt"))
    }

    /// The same answer with one more header.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| &**value)
    }
}

/// A name for these very bytes.
fn tag(body: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    body.hash(&mut hasher);
    format!("\"{:016x}\"", hasher.finish())
}

/// Whether an `Accept-Encoding` header takes this coding.
fn accepts(header: &str, coding: &str) -> bool {
    header.split(',').any(|offer| {
        let (name, quality) = offer.split_once(';').unwrap_or((offer, ""));
        name.trim().eq_ignore_ascii_case(coding) && !matches!(quality.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000")
    })
}

/// The path with its `%xx` read, if that is UTF-8 and adds no slash.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        let byte = match byte {
            b'%' => {
                let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
                let value = digit(rest.next())? * 16 + digit(rest.next())?;
                u8::try_from(value).ok().filter(|value| *value != b'/')?
            }
            plain => plain,
        };
        bytes.push(byte);
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests;
