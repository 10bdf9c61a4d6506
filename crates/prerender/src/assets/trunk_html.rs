//! What the prerenderer needs of the HTML that Trunk writes. Trunk's HTML is its own input with the names of the files it
//! built; no page is made of it.

use crate::error::{PrerenderError, Result};
use crate::files;
use scraper::{Html, Selector};
use std::path::Path;

#[derive(Debug, PartialEq, Eq)]
pub struct TrunkHtml {
    /// File names, in the order of `index.html`.
    pub stylesheets: Vec<String>,
    pub reload_script: Option<String>,
}

impl TrunkHtml {
    pub fn read(staging: &Path) -> Result<Self> {
        Self::parse(&files::read(&staging.join("index.html"))?)
    }

    fn parse(html: &str) -> Result<Self> {
        let html = Html::parse_document(html);
        let stylesheets: Vec<_> = html
            .select(&selector("link[rel=stylesheet]")?)
            .filter_map(|link| link.attr("href")?.rsplit('/').next())
            .map(str::to_owned)
            .collect();
        if stylesheets.is_empty() {
            return Err(PrerenderError::invalid(
                "index.html",
                "Trunk wrote no style sheet",
                "restore the lines `<link data-trunk rel=\"css\" …>`",
            ));
        }
        let script = html.select(&selector("body script:not([src])")?).next();
        Ok(Self {
            stylesheets,
            reload_script: script.map(|script| script.text().collect()),
        })
    }
}

fn selector(text: &str) -> Result<Selector> {
    Selector::parse(text).map_err(|error| PrerenderError::invalid("selector", error.to_string(), "correct it"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_style_sheets_are_read_in_order_and_the_reload_script_if_there_is_one() {
        let html = "<head><link rel=\"stylesheet\" href=\"./one-1.css\"/><link rel=\"icon\" href=\"i.svg\">\
            <link rel=\"stylesheet\" href=\"/map/two-2.css\"/></head><body><script>1 < 2</script></body>";
        let trunk = TrunkHtml::parse(html).expect("it has style sheets");
        assert_eq!(trunk.stylesheets, ["one-1.css", "two-2.css"]);
        assert_eq!(trunk.reload_script.as_deref(), Some("1 < 2"));
        let trunk = TrunkHtml::parse(&html.replace("<script>1 < 2</script>", "")).expect("it has style sheets");
        assert_eq!(trunk.reload_script, None);
    }

    #[test]
    fn html_without_a_style_sheet_is_an_error_with_help() {
        let error = TrunkHtml::parse("<head></head>").map_err(|error| error.to_string());
        assert!(error.is_err_and(|error| error.contains("index.html") && error.contains("help")));
    }
}
