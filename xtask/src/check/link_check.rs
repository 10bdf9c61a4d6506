//! Links: whether everything that a page of `dist` names is there, files and places in them, and whether what it names
//! elsewhere is an address. No network is asked.

use crate::build::asset_graph::{resolved, tags};
use crate::error::{Error, Outcome};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The attributes that hold an address.
const ADDRESSES: [&str; 6] = ["href", "src", "action", "poster", "data-glue", "data-wasm"];

/// The attributes that hold ids of the same page, parted by spaces.
const IDS: [&str; 6] = [
    "for",
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "aria-activedescendant",
    "headers",
];

/// What one page has and names.
#[derive(Default)]
struct Page {
    ids: BTreeSet<String>,
    addresses: BTreeSet<String>,
    named_ids: BTreeSet<String>,
}

/// Checks all pages; says how many links there are.
pub fn check(dist: &Path) -> Outcome<usize> {
    let mut pages = BTreeMap::new();
    for file in html_files(dist)? {
        let name = file
            .strip_prefix(dist)
            .unwrap_or(&file)
            .to_string_lossy()
            .replace('\\', "/");
        pages.insert(name, read(&crate::paths::text(&file)?));
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
    if broken.is_empty() {
        Ok(count)
    } else {
        Err(Error::Broken(broken))
    }
}

/// Every page of a folder and its folders.
pub fn html_files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(Error::file(folder))?.flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(html_files(&path)?);
        } else if path.extension().is_some_and(|kind| kind == "html") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn read(html: &str) -> Page {
    let mut page = Page::default();
    for (_, attributes) in tags(html) {
        for (name, value) in attributes {
            if name == "id" {
                page.ids.insert(value.to_owned());
            } else if ADDRESSES.contains(&name) && !value.is_empty() {
                page.addresses.insert(value.replace("&amp;", "&"));
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

/// What is wrong with an address of another site, as far as its form tells.
fn elsewhere(address: &str) -> Option<String> {
    if address.starts_with("data:") || address.starts_with("blob:") {
        return None;
    }
    let Some(rest) = address
        .strip_prefix("https://")
        .or_else(|| address.strip_prefix("http://"))
    else {
        return Some("is no address of the web".into());
    };
    let (host, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let name = host.split_once(':').map_or(host, |(name, _)| name);
    let labels = || name.split('.');
    let sound = labels().count() > 1
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
    match (sound, escaped && plain) {
        (false, _) => Some("names no host".into()),
        (_, false) => Some("has letters that must be escaped".into()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn told(pages: &[(&str, &str)]) -> Result<usize, String> {
        let name = format!(
            "azerbaijan-1994-links-{}-{:?}",
            std::process::id(),
            std::thread::current().id()
        );
        let folder = std::env::temp_dir().join(name);
        for (name, text) in pages {
            let file = folder.join(name);
            fs::create_dir_all(file.parent().expect("a folder")).expect("made");
            fs::write(file, text).expect("written");
        }
        let outcome = check(&folder).map_err(|error| error.to_string());
        fs::remove_dir_all(folder).expect("removed");
        outcome
    }

    #[test]
    fn links_to_files_folders_and_places_lead_somewhere() {
        let page = r##"<p id="a"><a href="#a">1</a><a href="b/#c">2</a><a href="b/">3</a><a href="?at=1#a">4</a>
            <img src="x.svg"><label for="a"></label><a href="https://example.org/a%20b?c=d#e">5</a>"##;
        let pages = [
            ("index.html", page),
            ("b/index.html", r#"<p id="c"><a href="../">up</a>"#),
            ("x.svg", ""),
        ];
        assert_eq!(told(&pages), Ok(7));
    }

    #[test]
    fn each_kind_of_broken_link_is_named() {
        for (link, why) in [
            (r##"<a href="#z">"##, "has no place z"),
            (r#"<a href="c/">"#, "there is no c"),
            (r#"<img src="x.png">"#, "there is no x.png"),
            (r#"<label for="z">"#, "nothing has the id z"),
            (r#"<a href="javascript:x">"#, "is no address of the web"),
            (r#"<a href="https://nowhere/">"#, "names no host"),
            (r#"<a href="https://example.org/a b">"#, "must be escaped"),
            (r#"<a href="https://example.org/%zz">"#, "must be escaped"),
        ] {
            let told = told(&[("index.html", link)]).expect_err(link);
            assert!(told.contains(why), "{link}: {told}");
        }
    }
}
