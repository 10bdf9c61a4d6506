//! Fewer bytes for the same page: one minified style sheet in place of many, and minified scripts. Only what hydration
//! does not walk is touched; the HTML stays as it was printed.

use std::io::Write;
use std::process::{Command, Stdio};

/// What a text is written in.
#[derive(Clone, Copy, Debug)]
pub enum Language {
    /// A style sheet.
    Css,
    /// A module.
    Js,
}

/// The same text without what only its authors need, for browsers from 2023 on.
///
/// # Errors
/// When esbuild finds a mistake in the text. Where there is no esbuild, the text stays as it is, and that is told.
pub fn minify(language: Language, text: &str) -> Result<String, String> {
    let loader = match language {
        Language::Css => "--loader=css",
        Language::Js => "--loader=js",
    };
    let child = Command::new("esbuild")
        .args([loader, "--minify", "--charset=utf8", "--log-level=warning"])
        .args(["--target=chrome111,firefox115,safari16.4"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let Ok(mut child) = child else {
        eprintln!("press: no esbuild on the PATH, so {language:?} stays large; `cargo xtask build` brings it along");
        return Ok(text.to_owned());
    };
    if let Some(mut input) = child.stdin.take() {
        // A program that ends early tells why itself.
        let _ = input.write_all(text.as_bytes());
    }
    let done = child.wait_with_output().map_err(|error| error.to_string())?;
    if !done.status.success() {
        return Err(format!("esbuild refuses a {language:?} text; its words are above"));
    }
    String::from_utf8(done.stdout).map_err(|error| error.to_string())
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
