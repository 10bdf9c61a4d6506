//! What a browser loads by itself when it opens a page: the page, what its tags name, and what those files name in
//! turn. Links that a reader may follow are not among it.

use crate::error::{Error, Outcome};
use std::path::Path;

/// The relations of a `<link>` that make browsers load it.
const LOADED: [&str; 5] = ["stylesheet", "modulepreload", "preload", "icon", "manifest"];

/// The attributes by which a tag names a file it needs. `data-glue` and `data-wasm` are `boot.js`'s.
const NAMING: [&str; 4] = ["src", "href", "data-glue", "data-wasm"];

/// The files of the first load, as paths inside `dist`, the page first, each once, in order of discovery.
/// `public_url` is the path under which the page thinks it lives.
pub fn first_load(dist: &Path, page: &str, public_url: &str) -> Outcome<Vec<String>> {
    let mut files = vec![page.to_owned()];
    let mut next = 0;
    while let Some(file) = files.get(next).cloned() {
        next += 1;
        let path = dist.join(&file);
        let named = match file.rsplit_once('.').map_or("", |(_, extension)| extension) {
            "html" => of_html(&crate::paths::text(&path)?),
            "css" => of_css(&crate::paths::text(&path)?),
            "js" => of_js(&crate::paths::text(&path)?),
            _ => Vec::new(),
        };
        for name in named {
            let Some(found) = resolved(&file, &name, public_url) else {
                continue;
            };
            if !dist.join(&found).is_file() {
                let why = format!("it loads `{name}`, which is not in dist");
                return Err(Error::Nonsense { path, why });
            }
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
    for (tag, attributes) in tags(html) {
        let value = |wanted: &str| {
            attributes
                .iter()
                .find(|(name, _)| *name == wanted)
                .map(|(_, value)| *value)
        };
        let loads = match tag {
            "script" | "img" | "image" | "use" | "iframe" | "source" | "embed" => true,
            "link" => value("rel").is_some_and(|rel| rel.split_whitespace().any(|rel| LOADED.contains(&rel))),
            _ => false,
        };
        // A lazy frame or picture comes later, if at all.
        if loads && value("loading") != Some("lazy") {
            named.extend(NAMING.iter().filter_map(|name| value(name)).map(str::to_owned));
        }
    }
    named
}

/// Every opening tag with its attributes.
pub fn tags(html: &str) -> impl Iterator<Item = (&str, Vec<(&str, &str)>)> {
    html.split('<').skip(1).filter_map(|piece| {
        let end = piece.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(piece.len());
        let (tag, mut rest) = piece.split_at(end);
        let mut attributes = Vec::new();
        while !tag.is_empty() {
            rest = rest.trim_start();
            let end = rest.find(|c: char| c == '=' || c == '>' || c.is_whitespace())?;
            let (name, after) = rest.split_at(end);
            if name.is_empty() && after.starts_with('>') {
                return Some((tag, attributes));
            }
            let Some(after) = after.strip_prefix('=') else {
                attributes.push((name, ""));
                rest = after;
                if name.is_empty() && !after.starts_with(char::is_whitespace) {
                    return Some((tag, attributes));
                }
                continue;
            };
            let (value, after) = match after.strip_prefix(['"', '\'']) {
                Some(quoted) => quoted.split_once(after.chars().next()?)?,
                None => after.split_at(after.find(|c: char| c == '>' || c.is_whitespace())?),
            };
            attributes.push((name, value));
            rest = after;
        }
        None
    })
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

/// The string that opens the text, between its quotes.
fn quoted(text: &str) -> Option<&str> {
    let text = text.trim_start();
    let quote = text.chars().next().filter(|quote| ['"', '\''].contains(quote))?;
    Some(text[1..].split_once(quote)?.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_say_what_the_page_loads_and_links_do_not() {
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
    fn sheets_and_scripts_say_what_they_load() {
        assert_eq!(
            of_css("@import 'a.css'; p{background:url( \"b.svg\" ) url(data:x)}"),
            ["b.svg", "data:x", "a.css"]
        );
        let js = "import { a } from './snippets/a.js';\nimport \"./b.js\";const c = import('./c.js'); import init from 'npm'";
        assert_eq!(of_js(js), ["./snippets/a.js", "./b.js", "./c.js"]);
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
