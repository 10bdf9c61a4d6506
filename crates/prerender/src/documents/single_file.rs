//! The page in a single file that opens from a disk without a network and without the program. The map, the articles, the
//! source text and the table work by links; the style sheet hides what needs the program.

use crate::assets::Assets;
use crate::csp;
use crate::error::{PrerenderError, Result};
use crate::paths;
use crate::shell::{app_body, document, Head, Marker};
use crate::strings;
use base64::prelude::{Engine, BASE64_STANDARD};

/// `app` is the HTML of the app.
///
/// # Errors
/// When the page would load a file.
pub fn page(app: String, assets: &Assets) -> Result<String> {
    let css = &assets.styles.main.css;
    let cannot_stand_alone = |what: &str| {
        let help = "the page in a single file must load nothing: change the page or this file";
        PrerenderError::invalid(paths::SINGLE_FILE, what, help)
    };
    if css.contains("</") {
        return Err(cannot_stand_alone("the style sheet has `</`"));
    }
    let icon = BASE64_STANDARD.encode(&assets.icon);
    let head = Head {
        title: strings::TITLE.to_owned(),
        description: Some(strings::DESCRIPTION),
        policy: Some(csp::SINGLE_FILE),
        has_theme_colors: true,
        inline_css: Some(css),
        icon: Some(format!("data:image/svg+xml;base64,{icon}")),
        marker: Some(Marker::SingleFile),
        ..Head::default()
    };
    let page = document(&head, app_body(app, None));
    for trace in ["src=", "<script", "rel=\"preload\"", "rel=\"stylesheet\""] {
        if page.contains(trace) {
            return Err(cannot_stand_alone(&format!("the page has `{trace}`")));
        }
    }
    Ok(page)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assets::program::Programs;
    use crate::assets::stylesheet::Stylesheets;

    fn assets(css: &str) -> Assets {
        let mut styles = Stylesheets::default();
        styles.main.css = css.to_owned();
        Assets {
            public_url: Default::default(),
            programs: Programs::new(Vec::new()),
            styles,
            icon: "<svg/>".to_owned(),
            reload_script: None,
        }
    }

    #[test]
    fn it_contains_text_and_style_and_loads_nothing() {
        let file = page("<p>text</p>".to_owned(), &assets("p>a{color:red}")).expect("it is made");
        for part in [
            "<style>p>a{color:red}</style>",
            "<div id=\"app\"><p>text</p></div>",
            "<html lang=\"en\" data-classroom>",
            csp::SINGLE_FILE,
            "href=\"data:image/svg+xml;base64,PHN2Zy8+\"",
        ] {
            assert!(file.contains(part), "no {part} in {file}");
        }
        assert!(!file.contains("manifest"), "{file}");
    }

    #[test]
    fn a_page_that_would_load_a_file_or_end_its_style_early_is_an_error() {
        assert!(page("<img src=x>".to_owned(), &assets("")).is_err());
        assert!(page("<script>1</script>".to_owned(), &assets("")).is_err());
        assert!(page(String::new(), &assets("</style>")).is_err());
    }
}
