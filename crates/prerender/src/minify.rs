//! Fewer bytes for the same page: one minified style sheet in place of many, and minified scripts. Only what hydration
//! does not walk is touched; the HTML stays as it was printed.
//!
//! The work is done by esbuild. Where it is not on the PATH, the page is only larger, and that is told.

use std::io::{ErrorKind, Write};
use std::path::Path;
use std::process::{Command, Stdio};

/// Browsers from 2023 on.
const TARGET: &str = "--target=chrome111,firefox115,safari16.4";

/// A style sheet without what only its authors need.
///
/// # Errors
/// When esbuild finds a mistake in it.
pub fn sheet(css: &str) -> Result<String, String> {
    let small = esbuild(Path::new("."), &["--loader=css", "--minify", "--charset=utf8"], css)?;
    Ok(small.unwrap_or_else(|| css.to_owned()))
}

/// A script without what only its authors need.
///
/// # Errors
/// When esbuild finds a mistake in it.
pub fn script(js: &str) -> Result<String, String> {
    let small = esbuild(Path::new("."), &["--loader=js", "--minify", "--charset=utf8"], js)?;
    Ok(small.unwrap_or_else(|| js.to_owned()))
}

/// A loader as wasm-bindgen wrote it, with a note where it only prepares to dispose of objects: such lines may go when
/// their objects do. Without the note, they would keep the classes of libraries in the loader and their code in the wasm.
pub fn with_notes(loader: &str) -> String {
    const REGISTRY: &str = "new FinalizationRegistry(";
    loader.replace(REGISTRY, &format!("/* @__PURE__ */ {REGISTRY}"))
}

/// The loader that wasm-bindgen wrote, without the classes that libraries export to scripts that this page has not.
/// Only what is `imported` of it stays: names as an import lists them.
///
/// # Errors
/// When esbuild finds a mistake in it.
pub fn loader(folder: &Path, name: &str, imported: &str) -> Result<Option<String>, String> {
    // Disposing of an object is bound to its class as the module is read; that alone would keep the class.
    let arguments = [
        "--bundle",
        "--minify",
        "--format=esm",
        "--define:Symbol.dispose=undefined",
        "--charset=utf8",
    ];
    esbuild(
        folder,
        &arguments,
        &format!("export {{ {imported} }} from \"./{name}\""),
    )
}

/// The names of the style sheets that Trunk's HTML links, in order.
pub fn sheets(html: &str) -> Vec<String> {
    links(html).map(|(_, name)| name.to_owned()).collect()
}

/// The HTML with one link in place of those to all its sheets.
pub fn with_one_sheet(html: &str, name: &str) -> String {
    let mut out = html.to_owned();
    for (at, (link, old)) in links(html).enumerate() {
        let new = if at == 0 {
            link.replace(old, name)
        } else {
            String::new()
        };
        out = out.replacen(&format!("{link}\n"), &new, 1);
    }
    out
}

/// The links to style sheets, whole lines, and the file each names.
fn links(html: &str) -> impl Iterator<Item = (&str, &str)> {
    html.lines()
        .filter(|line| line.starts_with("<link rel=\"stylesheet\""))
        .filter_map(|line| {
            let address = line.split("href=\"").nth(1)?.split('"').next()?;
            Some((line, address.rsplit('/').next()?))
        })
}

/// Runs esbuild in a folder on a text; none where there is no esbuild.
fn esbuild(folder: &Path, arguments: &[&str], text: &str) -> Result<Option<String>, String> {
    let child = Command::new("esbuild")
        .args(arguments)
        .args([TARGET, "--log-level=warning"])
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let mut child = match child {
        Ok(child) => child,
        Err(error) if error.kind() == ErrorKind::NotFound => {
            eprintln!("press: no esbuild on the PATH, so texts stay large; `cargo xtask build` brings it along");
            return Ok(None);
        }
        Err(error) => return Err(format!("esbuild: {error}")),
    };
    if let Some(mut input) = child.stdin.take() {
        // A program that ends early tells why itself.
        let _ = input.write_all(text.as_bytes());
    }
    let done = child.wait_with_output().map_err(|error| error.to_string())?;
    if !done.status.success() {
        return Err("esbuild refuses a text; its words are above".to_owned());
    }
    String::from_utf8(done.stdout)
        .map(Some)
        .map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    const HTML: &str = "<title>x</title>\n<link rel=\"stylesheet\" href=\"./one-1.css\"/>\n<link rel=\"icon\" \
        href=\"i.svg\">\n<link rel=\"stylesheet\" href=\"./two-2.css\"/>\n</head>\n";

    #[test]
    fn many_sheets_become_one_and_nothing_else_changes() {
        assert_eq!(sheets(HTML), ["one-1.css", "two-2.css"]);
        assert_eq!(
            with_one_sheet(HTML, "style-3.css"),
            "<title>x</title>\n<link rel=\"stylesheet\" href=\"./style-3.css\"/><link rel=\"icon\" \
            href=\"i.svg\">\n</head>\n"
        );
    }
}
