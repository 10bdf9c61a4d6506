//! The host headers of `public/_headers`, parsed as Netlify and Cloudflare Pages parse them.
//!
//! A line that starts at the margin is a path pattern; the indented `Name: value` lines under it are sent with every
//! path that matches. `*` matches anything, `:word` anything within one segment, `#` opens a comment. Every matching
//! rule adds its headers; a name that comes twice gives one header, its values joined by a comma.

use crate::paths;
use anyhow::{bail, ensure, Context, Result};
use std::path::Path;

/// The rules of one `_headers` file, in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Headers {
    rules: Vec<Rule>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Rule {
    pattern: String,
    headers: Vec<(String, String)>,
}

/// One header over all rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Its name.
    pub name: String,
    /// Its values, each with the patterns of the paths that it is sent with, in the order of the file.
    pub values: Vec<(String, Vec<String>)>,
}

impl Header {
    /// The pattern of every path.
    const EVERYWHERE: &str = "/*";

    /// Its value, if it is the same on every path.
    pub fn everywhere(&self) -> Option<&str> {
        let [(value, patterns)] = &*self.values else {
            return None;
        };
        (patterns == &[Self::EVERYWHERE]).then_some(value)
    }
}

impl Headers {
    /// Reads a `_headers` file.
    pub fn read(path: &Path) -> Result<Self> {
        Self::parse(&paths::text(path)?).with_context(|| path.display().to_string())
    }

    /// Reads the text of a `_headers` file; the error names the line.
    pub fn parse(text: &str) -> Result<Self> {
        let mut rules: Vec<Rule> = Vec::new();
        for (number, line) in (1..).zip(text.lines()) {
            let words = line.trim();
            if words.is_empty() || words.starts_with('#') {
                continue;
            }
            if !line.starts_with([' ', '\t']) {
                ensure!(words.starts_with('/'), "line {number}: a path pattern begins with `/`");
                rules.push(Rule {
                    pattern: words.into(),
                    headers: Vec::new(),
                });
                continue;
            }
            let rule = rules
                .last_mut()
                .with_context(|| format!("line {number}: a header comes before any path"))?;
            let (name, value) = words
                .split_once(':')
                .with_context(|| format!("line {number}: not `Name: value`"))?;
            let (name, value) = (name.trim_end(), value.trim_start());
            let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
            ensure!(is_name && !value.is_empty(), "line {number}: not `Name: value`");
            rule.headers.push((name.into(), value.into()));
        }
        Ok(Self { rules })
    }

    /// The rules, grouped by header. Other hosts do not join the values of two rules, so a name under `/*` may be under
    /// no other path; the error names it.
    pub fn by_name(&self) -> Result<Vec<Header>> {
        let mut all: Vec<Header> = Vec::new();
        for rule in &self.rules {
            for (name, value) in &rule.headers {
                let known = all.iter().position(|header| header.name.eq_ignore_ascii_case(name));
                let at = known.unwrap_or_else(|| {
                    all.push(Header {
                        name: name.clone(),
                        values: Vec::new(),
                    });
                    all.len() - 1
                });
                let values = &mut all[at].values;
                match values.iter_mut().find(|(given, _)| given == value) {
                    Some((_, patterns)) => patterns.push(rule.pattern.clone()),
                    None => values.push((value.clone(), vec![rule.pattern.clone()])),
                }
            }
        }
        let twice = |header: &&Header| {
            let mut patterns = header.values.iter().flat_map(|(_, patterns)| patterns);
            header.everywhere().is_none() && patterns.any(|pattern| pattern == Header::EVERYWHERE)
        };
        match all.iter().find(twice) {
            Some(header) => bail!("{} is under `/*` and again under another path", header.name),
            None => Ok(all),
        }
    }

    /// The headers that are sent with this path (absolute, decoded, without query).
    pub fn of(&self, path: &str) -> Vec<(String, String)> {
        let mut all: Vec<(String, String)> = Vec::new();
        for (name, value) in self
            .rules
            .iter()
            .filter(|rule| matches(&rule.pattern, path))
            .flat_map(|r| &r.headers)
        {
            match all.iter_mut().find(|(known, _)| known.eq_ignore_ascii_case(name)) {
                Some((_, values)) => *values = format!("{values}, {value}"),
                None => all.push((name.clone(), value.clone())),
            }
        }
        all
    }
}

/// Whether the pattern matches the whole path.
pub fn matches(pattern: &str, path: &str) -> bool {
    if let Some(rest) = pattern.strip_prefix('*') {
        return (0..=path.len()).any(|end| path.is_char_boundary(end) && matches(rest, &path[end..]));
    }
    if let Some(named) = pattern.strip_prefix(':') {
        let rest = named.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '_');
        let end = path.find('/').unwrap_or(path.len());
        return end > 0 && matches(rest, &path[end..]);
    }
    let (mut pattern, mut path) = (pattern.chars(), path.chars());
    match (pattern.next(), path.next()) {
        (None, None) => true,
        (Some(wanted), Some(given)) if wanted == given => matches(pattern.as_str(), path.as_str()),
        _ => false,
    }
}

#[cfg(test)]
pub(crate) mod tests;
