//! The classroom file: the whole page in one file that opens from a disk or a stick, with no network and no program.
//! Map, articles, source text and table work by their links; what needs the program is left out of sight.

use base64::prelude::{Engine, BASE64_STANDARD};

/// Its name in `dist`.
pub const NAME: &str = "azerbaijan-1994-classroom.html";

/// The file may load nothing and run nothing, whoever hands it on.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/// The page with its style and its icon inside, and without everything that is loaded.
///
/// # Errors
/// When the page does not look as Trunk leaves it.
pub fn classroom(html: &str, css: &str, icon: &str) -> Result<String, String> {
    let (head, body) = html.split_once("</head>").ok_or("the page has no head")?;
    let mut lines = Vec::new();
    for line in head.lines() {
        let loads = [
            "<link rel=\"stylesheet\"",
            "<link rel=\"manifest\"",
            "<link rel=\"icon\"",
            "<script",
            "<meta http-equiv=\"Content-Security-Policy\"",
        ];
        if loads.iter().any(|start| line.trim_start().starts_with(start)) || line.contains("rel=\"modulepreload\"") {
            continue;
        }
        lines.push(line.replace("<html ", "<html data-classroom "));
        if line.starts_with("<meta charset") {
            lines.push(format!(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">"
            ));
        }
    }
    if css.contains("</") {
        return Err("the style sheet would end the element it is put into".to_owned());
    }
    let icon = BASE64_STANDARD.encode(icon);
    let page = format!(
        "{}\n<link rel=\"icon\" type=\"image/svg+xml\" href=\"data:image/svg+xml;base64,{icon}\">\n<style>{css}</style>\n</head>{body}",
        lines.join("\n")
    );
    for trace in ["src=", "<script", "rel=\"preload\""] {
        if page.contains(trace) {
            return Err(format!("the classroom file would still load something: {trace}"));
        }
    }
    Ok(page)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
        <link rel=\"icon\" href=\"icon.svg\">\n<link rel=\"manifest\" href=\"m\">\n\
        <link rel=\"stylesheet\" href=\"./style-1.css\"/>\n<script type=\"module\" src=\"b.js\"></script>\n\
        <link rel=\"modulepreload\" href=\"a.js\"><link rel=\"preload\" href=\"a.wasm\"></head>\n<body>words</body>";

    #[test]
    fn it_holds_words_and_style_and_loads_nothing() {
        let file = classroom(PAGE, "p{color:red}", "<svg/>").expect("it is made");
        assert!(
            file.contains("<style>p{color:red}</style>") && file.contains("<body>words</body>"),
            "{file}"
        );
        assert!(
            file.contains("<html data-classroom lang=\"en\">") && file.contains(POLICY),
            "{file}"
        );
        let again = classroom(
            &PAGE.replace(
                "utf-8\">",
                "utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"a\">",
            ),
            "",
            "",
        );
        let own = again.expect("a page with a policy has a place for another");
        assert_eq!(own.matches("http-equiv").count(), 1, "two policies: {own}");
        for gone in ["<script", "style-1.css", "manifest", "a.wasm", "icon.svg\""] {
            assert!(!file.contains(gone), "{gone} in {file}");
        }
    }

    #[test]
    fn what_would_load_or_break_out_is_refused() {
        assert!(classroom(&PAGE.replace("words", "<img src=x>"), "", "").is_err());
        assert!(classroom(PAGE, "</style>", "").is_err());
        assert!(classroom("no page", "", "").is_err());
    }
}
