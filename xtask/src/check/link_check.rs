//! Whether every link of the pages in `dist` leads to a file and a place that exist, and whether links to other sites are
//! well-formed. It needs no network.

use crate::build::asset_graph::resolved;
use crate::html::tags;
use crate::paths;
use anyhow::{bail, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The attributes that hold an address.
const ADDRESSES: [&str; 6] = ["href", "src", "action", "poster", "data-glue", "data-wasm"];

/// The attributes that hold ids of the same page, separated by spaces.
const IDS: [&str; 6] = [
    "for",
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "aria-activedescendant",
    "headers",
];

/// The ids and links of one page.
#[derive(Default)]
struct Page {
    ids: BTreeSet<String>,
    addresses: BTreeSet<String>,
    named_ids: BTreeSet<String>,
}

/// Checks all pages; returns how many links there are.
pub fn check(dist: &Path) -> Result<usize> {
    let mut pages = BTreeMap::new();
    for name in paths::files(dist)? {
        if name.ends_with(".html") {
            let page = read(&paths::text(&dist.join(&name))?);
            pages.insert(name, page);
        }
    }
    let mut broken = Vec::new();
    let mut count = 0;
    for (name, page) in &pages {
        for address in &page.addresses {
            count += 1;
            if let Some(why) = fault(dist, &pages, name, address) {
                broken.push(format!("{name}: {address}: {why}"));
            }
        }
        for id in page.named_ids.difference(&page.ids) {
            broken.push(format!("{name}: nothing has the id {id}"));
        }
    }
    if !broken.is_empty() {
        bail!("{} broken links:\n    {}", broken.len(), broken.join("\n    "));
    }
    Ok(count)
}

fn read(html: &str) -> Page {
    let mut page = Page::default();
    for tag in tags(html) {
        for (name, value) in tag.attributes() {
            if name == "id" {
                page.ids.insert(value.to_owned());
            } else if ADDRESSES.contains(&name) && !value.is_empty() {
                page.addresses.insert(value.to_owned());
            } else if IDS.contains(&name) {
                page.named_ids.extend(value.split_whitespace().map(str::to_owned));
            }
        }
    }
    page
}

/// What is wrong with an address, if anything is.
fn fault(dist: &Path, pages: &BTreeMap<String, Page>, from: &str, address: &str) -> Option<String> {
    let (path, fragment) = address.split_once('#').unwrap_or((address, ""));
    if address.contains(':') || address.starts_with("//") {
        return elsewhere(address);
    }
    let target = if path.is_empty() || path.starts_with('?') {
        Some(from.to_owned())
    } else {
        resolved(from, path, "./")
    };
    let Some(mut target) = target else {
        return Some("leads out of the site".into());
    };
    if dist.join(&target).is_dir() {
        target = format!("{target}/index.html").trim_start_matches('/').to_owned();
    }
    match pages.get(&target) {
        Some(page) if fragment.is_empty() || page.ids.contains(fragment) => None,
        Some(_) => Some(format!("{target} has no place {fragment}")),
        None if !fragment.is_empty() && !target.ends_with(".svg") => Some("only pages have places".into()),
        None => (!dist.join(&target).is_file()).then(|| format!("there is no {target}")),
    }
}

/// What is wrong with the form of an address of another site.
fn elsewhere(address: &str) -> Option<String> {
    if address.starts_with("data:") || address.starts_with("blob:") {
        return None;
    }
    let Some(rest) = address
        .strip_prefix("https://")
        .or_else(|| address.strip_prefix("http://"))
    else {
        return Some("is no web address".into());
    };
    let (host, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let name = host.split_once(':').map_or(host, |(name, _)| name);
    let labels = || name.split('.');
    let is_host = labels().count() > 1
        && labels().all(|label| {
            let plain = label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
            plain && !label.is_empty() && !label.starts_with('-') && !label.ends_with('-')
        });
    let escapes = path.split('%').skip(1);
    let escaped = escapes.into_iter().all(|rest| {
        let digits = rest.as_bytes().get(..2);
        digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    });
    let plain = path
        .bytes()
        .all(|byte| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte));
    match (is_host, escaped && plain) {
        (false, _) => Some("has no host".into()),
        (_, false) => Some("has letters that must be escaped".into()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(pages: &[(&str, &str)]) -> Result<usize> {
        let dist = tempfile::tempdir().expect("a temporary folder");
        for (name, text) in pages {
            let file = dist.path().join(name);
            paths::create_folder(file.parent().expect("a folder")).expect("made");
            paths::write(&file, text).expect("written");
        }
        check(dist.path())
    }

    #[test]
    fn links_to_files_folders_and_ids_are_found() {
        let page = r##"<p id="a"><a href="#a">1</a><a href="b/#c">2</a><a href="b/">3</a><a href="?at=1#a">4</a>
            <img src="x.svg"><label for="a"></label><a href="https://example.org/a%20b?c=d#e">5</a>"##;
        let pages = [
            ("index.html", page),
            ("b/index.html", r#"<p id="c"><a href="../">up</a>"#),
            ("x.svg", ""),
        ];
        assert_eq!(checked(&pages).expect("no link is broken"), 7);
    }

    #[test]
    fn each_kind_of_broken_link_is_reported() {
        for (link, why) in [
            (r##"<a href="#z">"##, "has no place z"),
            (r#"<a href="c/">"#, "there is no c"),
            (r#"<img src="x.png">"#, "there is no x.png"),
            (r#"<label for="z">"#, "nothing has the id z"),
            (r#"<a href="javascript:x">"#, "is no web address"),
            (r#"<a href="https://nowhere/">"#, "has no host"),
            (r#"<a href="https://example.org/a b">"#, "must be escaped"),
            (r#"<a href="https://example.org/%zz">"#, "must be escaped"),
        ] {
            let error = checked(&[("index.html", link)]).expect_err(link).to_string();
            assert!(error.contains(why), "{link}: {error}");
        }
    }
}
