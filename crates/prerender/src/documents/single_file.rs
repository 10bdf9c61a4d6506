//! The single-file edition, which opens from a disk without a network and without the program: the first page, and after
//! it all pages that are in folders of their own elsewhere. Links lead to its own parts.

use super::own_page;
use crate::app::app;
use crate::assets::Assets;
use crate::csp;
use crate::edition::Edition;
use crate::error::{PrerenderError, Result};
use crate::links::{id_in_single_file, Links};
use crate::pages::print::print;
use crate::paths::{self, Page};
use crate::shell::{document, Head, Marker};
use crate::site::Site;
use base64::prelude::{Engine, BASE64_STANDARD};
use leptos::prelude::*;
use std::sync::Arc;

/// # Errors
/// When the page would load a file.
pub fn page(site: &Arc<Site>, assets: &Assets) -> Result<String> {
    let parts: String = Page::all().map(|page| part(site, page)).collect();
    finish(app(site, Edition::SingleFile), parts, assets)
}

/// A page as a section.
fn part(site: &Site, page: Page) -> String {
    let html = lowered(&print(own_page::content(site, page, Links::SingleFile)));
    // The table is wider than a column of text.
    let class = if page == Page::Table { "part part-table" } else { "part" };
    print(view! {
        <section class=class id=id_in_single_file(page) inner_html=html></section>
    })
}

/// HTML with each heading one level lower: the first page has the `h1`.
fn lowered(html: &str) -> String {
    [3, 2, 1].into_iter().fold(html.to_owned(), |html, level| {
        let lower = level + 1;
        ["<", "</"].into_iter().fold(html, |html, open| {
            [">", " "].into_iter().fold(html, |html, end| {
                html.replace(&format!("{open}h{level}{end}"), &format!("{open}h{lower}{end}"))
            })
        })
    })
}

fn finish(app: String, parts: String, assets: &Assets) -> Result<String> {
    let css = format!("{}{}", assets.styles.main.css, assets.styles.parts);
    let cannot_stand_alone = |what: &str| {
        let help = "the page in a single file must load nothing: change the page or this file";
        PrerenderError::invalid(paths::SINGLE_FILE, what, help)
    };
    if css.contains("</") {
        return Err(cannot_stand_alone("the style sheet has `</`"));
    }
    let icon = BASE64_STANDARD.encode(&assets.icon);
    let head = Head {
        title: messages::title().to_owned(),
        description: Some(messages::description()),
        policy: Some(csp::SINGLE_FILE.to_owned()),
        has_theme_colors: true,
        inline_css: Some(&css),
        icon: Some(format!("data:image/svg+xml;base64,{icon}")),
        marker: Some(Marker::SingleFile),
        ..Head::default()
    };
    let body = view! {
        <div id="app" inner_html=app></div>
        <div class="parts" inner_html=parts></div>
    };
    let page = document(&head, body);
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
            inline: Default::default(),
            icon: "<svg/>".to_owned(),
            reload_script: None,
        }
    }

    #[test]
    fn it_contains_text_and_style_and_loads_nothing() {
        let file = finish(
            "<p>text</p>".to_owned(),
            "<p>part</p>".to_owned(),
            &assets("p>a{color:red}"),
        )
        .expect("it is made");
        for part in [
            "<style data-own>p>a{color:red}</style>",
            "<div id=\"app\"><p>text</p></div><div class=\"parts\"><p>part</p></div>",
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
        assert!(finish("<img src=x>".to_owned(), String::new(), &assets("")).is_err());
        assert!(finish("<script>1</script>".to_owned(), String::new(), &assets("")).is_err());
        assert!(finish(String::new(), String::new(), &assets("</style>")).is_err());
    }

    #[test]
    fn headings_are_one_level_lower_and_nothing_else_changes() {
        assert_eq!(
            lowered("<h1>a</h1><h2 id=\"b\">b</h2><h3>c</h3><p>h1</p>"),
            "<h2>a</h2><h3 id=\"b\">b</h3><h4>c</h4><p>h1</p>"
        );
    }
}
