//! The single-file edition, which opens from a disk without a network: the first page, and after it all pages that are in
//! folders of their own elsewhere, and the quiz. Links lead to its own parts; an address that leads to one shows it alone
//! (`style/single_file.css`). Without scripts it is complete except for the quiz, which unfolds its answers then.
//!
//! Its script (`web/single_file.js`) contains the programs. What other editions fetch later stands in `<template>`s.

use super::own_page;
use crate::app::app;
use crate::assets::inline::{policy_with, HeadTexts, Inline};
use crate::assets::Assets;
use crate::base_url::BaseUrl;
use crate::csp;
use crate::edition::Edition;
use crate::error::{PrerenderError, Result};
use crate::links::{id_in_single_file, Links, QUIZ_IN_SINGLE_FILE};
use crate::pages::print::print;
use crate::pages::{cite_dialog, export_dialog, help_dialog, quiz};
use crate::paths::{self, Page};
use crate::publish::search_index::search_index;
use crate::shell::{document, Head, Marker};
use crate::site::Site;
use crate::strings;
use base64::prelude::{Engine, BASE64_STANDARD};
use interaction::search::entry::FILE;
use leptos::prelude::*;
use std::sync::Arc;

/// The texts of the page that its script looks for.
struct Texts {
    app: String,
    parts: String,
    /// What other editions fetch, by its path.
    files: Vec<(&'static str, String)>,
}

/// `base` is where the site will be published, if that is known.
///
/// # Errors
/// When the page would load a file.
pub fn page(site: &Arc<Site>, assets: &Assets, base: Option<&BaseUrl>) -> Result<String> {
    let parts = [nav()].into_iter().chain(Page::all().map(|page| part(site, page)));
    let texts = Texts {
        app: app(site, Edition::SingleFile),
        parts: parts.chain([quiz_part(site)]).collect(),
        files: match assets.single_file {
            Some(_) => files(site, base)?,
            None => Vec::new(),
        },
    };
    finish(texts, assets, base)
}

/// What the dialogs and the search fetch elsewhere. Nobody can cite a file without an address.
fn files(site: &Site, base: Option<&BaseUrl>) -> Result<Vec<(&'static str, String)>> {
    let (content, links) = (&site.content, Links::SingleFile);
    let (tokens, labels) = (site.style("tokens")?, site.style("labels")?);
    let mut files = vec![
        (FILE, search_index(content, links)),
        ("help.html", help_dialog::help_dialog("", links)),
        (
            "save.html",
            export_dialog::export_dialog("", &tokens, &labels, content, links)?,
        ),
    ];
    if base.is_some() {
        files.push(("cite.html", cite_dialog::cite_dialog("", &content.source)));
    }
    // The style of the dialogs stands in the page.
    for (_, text) in &mut files {
        if let Some(at) = text.find("<dialog") {
            text.drain(..at);
        }
    }
    Ok(files)
}

/// The links between the parts, above whichever is shown.
fn nav() -> String {
    let general = [Page::Table, Page::Glossary, Page::Silence, Page::About];
    let links = general.map(|page| {
        let href = Links::SingleFile.page(page);
        view! { " "<a href=href>{strings::page_name(page)}</a> }
    });
    print(view! {
        <nav class="ways" aria-label=messages::pages_label()>
            <a href="#map">{messages::to_map_short()}</a>
            {links.into_iter().collect_view()}" "
            <a href=Links::SingleFile.quiz()>{messages::quiz()}</a>
        </nav>
    })
}

/// A page as a section.
fn part(site: &Site, page: Page) -> String {
    let html = lowered(&print(own_page::content(site, page, Links::SingleFile)));
    // The table is wider than a column of text.
    let class = if page == Page::Table { "part part-table" } else { "part" };
    let title = own_page::title(page);
    print(view! {
        <section class=class id=id_in_single_file(page) data-title=title inner_html=html></section>
    })
}

fn quiz_part(site: &Site) -> String {
    let html = lowered(&print(quiz::within_page(site)));
    let title = messages::page_title(messages::quiz_title());
    print(view! {
        <section class="part part-quiz" id=QUIZ_IN_SINGLE_FILE data-title=title inner_html=html></section>
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

fn finish(texts: Texts, assets: &Assets, base: Option<&BaseUrl>) -> Result<String> {
    let main = Inline::new(assets.styles.main.css.clone());
    let more = Inline::new(assets.styles.single_file.clone());
    let theme = &assets.inline.page.script;
    let script = assets.single_file.clone().unwrap_or_default();
    check(&texts, [&main, &more], [theme, &script])?;
    let head_texts = |style: &Inline, script: &Inline| HeadTexts {
        style: Some(style.clone()),
        script: script.clone(),
    };
    let allowed = [head_texts(&main, theme), head_texts(&more, &script)];
    let icon = BASE64_STANDARD.encode(&assets.icon);
    let head = Head {
        title: messages::title().to_owned(),
        description: Some(messages::description()),
        policy: Some(policy_with(csp::SINGLE_FILE, &[&allowed[0], &allowed[1]])),
        has_theme_colors: true,
        inline_script: Some(&theme.text),
        inline_css: Some(&main.text),
        more_css: Some(&more.text),
        icon: Some(format!("data:image/svg+xml;base64,{icon}")),
        marker: Some(Marker::SingleFile),
        // Not the folder in which a reader has put the file.
        home: Some(base.map_or_else(|| paths::SINGLE_FILE.to_owned(), |base| base.join(""))),
        ..Head::default()
    };
    let files = texts.files.into_iter();
    let files = files.map(|(path, text)| view! { <template data-file=path inner_html=text></template> });
    let body = view! {
        <div id="app" inner_html=texts.app></div>
        <div class="parts" inner_html=texts.parts></div>
        {files.collect::<Vec<_>>()}
        {assets.single_file.clone().map(|script| view! { <script type="module" inner_html=script.text></script> })}
    };
    Ok(document(&head, body))
}

/// The page loads nothing, and nothing in it ends its styles and scripts early.
fn check(texts: &Texts, styles: [&Inline; 2], scripts: [&Inline; 2]) -> Result<()> {
    let problem = |what: &str| {
        let help = "the page in a single file must load nothing: change the page or this file";
        Err(PrerenderError::invalid(paths::SINGLE_FILE, what, help))
    };
    if styles.iter().any(|style| style.text.contains("</")) {
        return problem("a style sheet has `</`");
    }
    if let Some(end) = ["</script", "<!--"]
        .into_iter()
        .find(|end| scripts.iter().any(|script| script.text.contains(end)))
    {
        return problem(&format!("a script has `{end}`"));
    }
    let files = texts.files.iter().map(|(_, text)| text);
    for text in [&texts.app, &texts.parts].into_iter().chain(files) {
        let text = text.replace(" src=\"data:", "");
        for trace in [" src=", "<link", "<iframe"] {
            if text.contains(trace) {
                return problem(&format!("the page has `{trace}`"));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assets::program::Programs;
    use crate::assets::stylesheet::Stylesheets;

    fn assets(css: &str, script: &str) -> Assets {
        let mut styles = Stylesheets::default();
        styles.main.css = css.to_owned();
        Assets {
            public_url: Default::default(),
            programs: Programs::new(Vec::new()),
            styles,
            inline: Default::default(),
            single_file: Some(Inline::new(script.to_owned())),
            icon: "<svg/>".to_owned(),
            reload_script: None,
        }
    }

    fn texts(app: &str) -> Texts {
        Texts {
            app: app.to_owned(),
            parts: "<p>part</p>".to_owned(),
            files: vec![("help.html", "<dialog></dialog>".to_owned())],
        }
    }

    #[test]
    fn it_contains_text_style_and_script_and_allows_these_alone() {
        let file = finish(texts("<p>text</p>"), &assets("p>a{color:red}", "1<2"), None).expect("it is made");
        for part in [
            "<style data-own>p>a{color:red}</style>",
            "<div id=\"app\"><p>text</p></div><div class=\"parts\"><p>part</p></div>",
            "<template data-file=\"help.html\"><dialog></dialog></template><script type=\"module\">1<2</script></body>",
            "<html lang=\"en\" data-classroom data-home=\"azerbaijan-1994-classroom.html\">",
            "href=\"data:image/svg+xml;base64,PHN2Zy8+\"",
        ] {
            assert!(file.contains(part), "no {part} in {file}");
        }
        assert!(!file.contains("manifest"), "{file}");
        for text in ["p>a{color:red}", "1<2"] {
            let hash = Inline::new(text.to_owned()).hash.replace('\'', "&#x27;");
            let plain = Inline::new(text.to_owned()).hash;
            assert!(
                file.contains(&hash) || file.contains(&plain),
                "{text} is not allowed in {file}"
            );
        }
    }

    #[test]
    fn it_names_the_address_where_the_site_is_published_if_there_is_one() {
        let base = BaseUrl::parse("https://x.example/map/").expect("a URL");
        let file = finish(texts(""), &assets("", ""), Some(&base)).expect("it is made");
        assert!(file.contains(" data-home=\"https://x.example/map/\""), "{file}");
    }

    #[test]
    fn a_page_that_would_load_a_file_or_end_a_text_early_is_an_error() {
        for (app, css, script) in [
            ("<img src=x>", "", ""),
            ("<link rel=x>", "", ""),
            ("", "</style>", ""),
            ("", "", "'</script>'"),
            ("", "", "'<!--'"),
        ] {
            assert!(
                finish(texts(app), &assets(css, script), None).is_err(),
                "{app}{css}{script}"
            );
        }
        assert!(finish(texts("<img src=\"data:,\">"), &assets("", ""), None).is_ok());
    }

    #[test]
    fn headings_are_one_level_lower_and_nothing_else_changes() {
        assert_eq!(
            lowered("<h1>a</h1><h2 id=\"b\">b</h2><h3>c</h3><p>h1</p>"),
            "<h2>a</h2><h3 id=\"b\">b</h3><h4>c</h4><p>h1</p>"
        );
    }
}
