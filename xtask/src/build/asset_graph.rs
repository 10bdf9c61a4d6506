//! The files that a browser loads by itself when it opens a page: the page, what its tags name, and what those files
//! name in turn. Links that a reader may follow are not among them.

use crate::html::tags;
use crate::paths;
use anyhow::{ensure, Result};
use std::path::Path;

/// The relations of a `<link>` that make browsers load it.
const LOADED: [&str; 5] = ["stylesheet", "modulepreload", "preload", "icon", "manifest"];

/// The attributes by which a tag names a file it needs. `boot.js` reads `data-glue` and `data-wasm`.
const NAMING: [&str; 4] = ["src", "href", "data-glue", "data-wasm"];

/// The files of the first load, as paths inside `dist`, the page first, each once, in order of discovery.
/// `public_url` is the path under which the page is served.
pub fn first_load(dist: &Path, page: &str, public_url: &str) -> Result<Vec<String>> {
    let mut files = vec![page.to_owned()];
    let mut next = 0;
    while let Some(file) = files.get(next).cloned() {
        next += 1;
        let path = dist.join(&file);
        let named = match file.rsplit_once('.').map_or("", |(_, extension)| extension) {
            "html" => of_html(&paths::text(&path)?),
            "css" => of_css(&paths::text(&path)?),
            "js" => of_js(&paths::text(&path)?),
            _ => Vec::new(),
        };
        for name in named {
            let Some(found) = resolved(&file, &name, public_url) else {
                continue;
            };
            ensure!(
                dist.join(&found).is_file(),
                "{}: it loads `{name}`, which is not in dist",
                path.display()
            );
            if !files.contains(&found) {
                files.push(found);
            }
        }
    }
    Ok(files)
}

/// The path inside `dist` of an address that a file names; `None` for addresses elsewhere.
pub fn resolved(from: &str, address: &str, public_url: &str) -> Option<String> {
    let address = address.split(['?', '#']).next().filter(|path| !path.is_empty())?;
    if address.contains(':') || address.starts_with("//") {
        return None;
    }
    let (folder, rest) = match address.strip_prefix('/') {
        Some(_) => ("", address.strip_prefix(public_url.trim_end_matches('/'))?),
        None => (from.rsplit_once('/').map_or("", |(folder, _)| folder), address),
    };
    let mut path: Vec<&str> = folder.split('/').filter(|segment| !segment.is_empty()).collect();
    for segment in rest.split('/') {
        match segment {
            "" | "." => {}
            ".." => drop(path.pop()),
            name => path.push(name),
        }
    }
    Some(path.join("/"))
}

fn of_html(html: &str) -> Vec<String> {
    let mut named = Vec::new();
    for tag in tags(html) {
        let loads = match &*tag.name {
            "script" | "img" | "image" | "use" | "iframe" | "source" | "embed" => true,
            "link" => tag
                .attribute("rel")
                .is_some_and(|rel| rel.split_whitespace().any(|rel| LOADED.contains(&rel))),
            _ => false,
        };
        // A lazy frame or picture is loaded later, if at all.
        if loads && tag.attribute("loading") != Some("lazy") {
            named.extend(NAMING.iter().filter_map(|name| tag.attribute(name)).map(str::to_owned));
        }
    }
    named
}

fn of_css(css: &str) -> Vec<String> {
    let urls = css
        .split("url(")
        .skip(1)
        .filter_map(|rest| rest.split_once(')'))
        .map(|(url, _)| url);
    let imports = css.split("@import").skip(1).filter_map(quoted);
    urls.map(|url| url.trim().trim_matches(['"', '\'']))
        .chain(imports)
        .map(str::to_owned)
        .collect()
}

/// The modules that a script imports, found by text. A wrong guess is an error of [`first_load`], for it names no file.
fn of_js(js: &str) -> Vec<String> {
    let from = js.split(" from").skip(1).filter_map(quoted);
    let bare = js
        .split("import")
        .skip(1)
        .filter_map(|rest| quoted(rest.strip_prefix('(').unwrap_or(rest)));
    from.chain(bare)
        .filter(|name| name.starts_with(['.', '/']))
        .map(str::to_owned)
        .collect()
}

/// The string at the start of the text, without its quotes.
fn quoted(text: &str) -> Option<&str> {
    let text = text.trim_start();
    let quote = text.chars().next().filter(|quote| ['"', '\''].contains(quote))?;
    Some(text[1..].split_once(quote)?.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_name_what_the_page_loads_and_links_do_not() {
        let html = r##"<!doctype html><html lang=en><link rel=icon href=icon.svg><link rel="canonical" href="x">
            <link href='a.css' rel="stylesheet"/><script type="module" src="./boot.js" data-wasm="./w.wasm"></script>
            <a href="#armenia">Armenia > Georgia</a><img loading="lazy" src="late.png"><use href="#geo"/>
            <iframe src='embed/'></iframe><br/><p hidden>1 < 2</p><img src="b.svg" alt="a > b">"##;
        assert_eq!(
            of_html(html),
            ["icon.svg", "a.css", "./boot.js", "./w.wasm", "#geo", "embed/", "b.svg"]
        );
    }

    #[test]
    fn style_sheets_and_scripts_name_what_they_load() {
        assert_eq!(
            of_css("@import 'a.css'; p{background:url( \"b.svg\" ) url(data:x)}"),
            ["b.svg", "data:x", "a.css"]
        );
        let js = "import { a } from './snippets/a.js';\nimport \"./b.js\";const c = import('./c.js'); import init from 'npm'";
        assert_eq!(of_js(js), ["./snippets/a.js", "./b.js", "./c.js"]);
    }

    #[test]
    fn a_file_that_is_loaded_but_missing_is_an_error() {
        let dist = tempfile::tempdir().expect("a temporary folder");
        paths::write(&dist.path().join("index.html"), "<script src=a.js></script>").expect("written");
        let error = first_load(dist.path(), "index.html", "./").expect_err("a.js is missing");
        assert!(error.to_string().contains("it loads `a.js`"), "{error}");
        paths::write(&dist.path().join("a.js"), "import './b.js'").expect("written");
        paths::write(&dist.path().join("b.js"), "").expect("written");
        let files = first_load(dist.path(), "index.html", "./").expect("all are there");
        assert_eq!(files, ["index.html", "a.js", "b.js"]);
    }

    #[test]
    fn addresses_resolve_inside_dist() {
        for (from, address, url, expected) in [
            ("index.html", "./app.js?x#y", "./", Some("app.js")),
            ("embed/index.html", "../app.js", "./", Some("app.js")),
            ("css/a.css", "b.svg", "./", Some("css/b.svg")),
            ("index.html", "/map/app.js", "/map/", Some("app.js")),
            ("index.html", "/app.js", "/", Some("app.js")),
            ("index.html", "/other/app.js", "/map/", None),
            ("index.html", "https://example.org/x.js", "./", None),
            ("index.html", "data:image/png,x", "./", None),
            ("index.html", "#geo", "./", None),
        ] {
            assert_eq!(resolved(from, address, url).as_deref(), expected, "{from} {address}");
        }
    }
}
