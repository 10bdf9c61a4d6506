//! The page as it is embedded: the same files, one folder down, with a sheet and a script of its own. Hosts frame it;
//! `web/frame.js` talks with them.

use super::ANCHOR;

/// Its folder in `dist`.
pub const FOLDER: &str = "embed";

/// The script that every frame runs before anything is seen: it reads the options of the query.
const SCRIPT: &str = "<script src=\"../frame.js\"></script>";

/// Search engines should find the whole page, not its copies in frames.
const ROBOTS: &str = "<meta name=\"robots\" content=\"noindex\">";

/// Trunk's HTML, with the embedded edition of the page in it, for a file in [`FOLDER`]. `sheet` is the name of the
/// edition's own style sheet, which stands beside the other files.
///
/// # Errors
/// When the HTML does not look as Trunk leaves it.
pub fn embed(html: &str, page: &str, sheet: &str) -> Result<String, String> {
    let missing = |what: &str| format!("the HTML has no {what}\n  help: put it back into index.html");
    let (head, _) = html.split_once("</head>").ok_or_else(|| missing("</head>"))?;
    let (_, body) = html.split_once(ANCHOR).ok_or_else(|| missing(ANCHOR))?;
    let mut lines: Vec<String> = Vec::new();
    for line in head.lines() {
        // What only a page of its own has.
        if line.contains("rel=\"manifest\"")
            || line.contains("rel=\"expect\"")
            || line.contains("name=\"description\"")
            || line.contains("\"theme-color\"")
        {
            continue;
        }
        // In the place of the page's own, which is behind everything that must not wait for it.
        if line.contains("\"theme.js\"") {
            lines.push(SCRIPT.to_owned());
            continue;
        }
        lines.push(one_up(&line.replace("<html ", "<html data-embed ")));
        if line.starts_with("<meta charset") {
            lines.push(ROBOTS.to_owned());
        }
        if line.contains("rel=\"stylesheet\"") {
            lines.push(format!("<link rel=\"stylesheet\" href=\"../{sheet}\">"));
        }
    }
    let page = format!("{}</head>\n<body>\n{ANCHOR}{page}{body}", lines.join("\n"));
    for part in [ROBOTS, SCRIPT, sheet, "data-embed"] {
        if !page.contains(part) {
            return Err(missing(&format!("place for {part}")));
        }
    }
    Ok(page)
}

/// A line of the head, with addresses that hold one folder further down. Absolute ones hold everywhere.
fn one_up(line: &str) -> String {
    ["href=\"", "src=\"", "data-glue=\"", "data-wasm=\""]
        .into_iter()
        .fold(line.to_owned(), |line, name| {
            let mut parts = line.split(name);
            let first = parts.next().unwrap_or_default().to_owned();
            parts.fold(first, |out, part| {
                let address = part.split('"').next().unwrap_or_default();
                if address.starts_with(['/', '#']) || address.contains(':') {
                    format!("{out}{name}{part}")
                } else {
                    format!("{out}{name}../{}", part.trim_start_matches("./"))
                }
            })
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    const HTML: &str = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>t</title>\n\
        <meta name=\"description\" content=\"d\">\n<link rel=\"stylesheet\" href=\"./style-1.css\"/>\n\
        <script type=\"module\" src=\"./boot.js\" data-glue=\"./a.js\" data-wasm=\"/map/a.wasm\"></script>\n\
        <script src=\"theme.js\"></script>\n<link rel=\"icon\" href=\"icon.svg\">\n<link rel=\"manifest\" href=\"m\">\n\
        </head>\n<body>\n<div id=\"app\"></div>\n</body>\n</html>";

    #[test]
    fn it_asks_for_the_same_files_one_folder_up_and_for_two_of_its_own() {
        let page = embed(HTML, "<p>words</p>", "embed-2.css").expect("it is made");
        for part in [
            "<html data-embed lang=\"en\">",
            "href=\"../icon.svg\"",
            "href=\"../style-1.css\"",
            "href=\"../embed-2.css\"",
            "src=\"../boot.js\" data-glue=\"../a.js\" data-wasm=\"/map/a.wasm\"",
            "src=\"../frame.js\"",
            "<div id=\"app\"><p>words</p></div>",
            "noindex",
        ] {
            assert!(page.contains(part), "no {part} in {page}");
        }
        for gone in ["manifest", "description", "theme.js"] {
            assert!(!page.contains(gone), "{gone} in {page}");
        }
        let order = |part| page.find(part).unwrap_or(usize::MAX);
        assert!(order("style-1.css") < order("embed-2.css") && order("embed-2.css") < order("frame.js"));
        assert!(order("a.wasm") < order("frame.js") && order("frame.js") < order("<body>"));
    }

    #[test]
    fn html_without_a_place_for_the_page_or_the_sheet_is_refused() {
        for broken in [
            HTML.replace("id=\"app\"", "id=\"other\""),
            HTML.replace("stylesheet", "other"),
            HTML.replace("<meta charset", "<meta other"),
            HTML.replace("theme.js", "other.js"),
            "no page".to_owned(),
        ] {
            assert!(embed(&broken, "", "embed-2.css").is_err(), "{broken}");
        }
    }
}
