//! The shell of every page: `<html>`, `<head>` and `<body>`.
//!
//! The order in the head matters for speed. The script that must run before the first paint stands in the page, so that no
//! request for it can keep the page blank; it comes before the style sheets, which scripts wait for. The page itself has its
//! styles inline, too, so that its one response paints the first screen; there the program's files come first of all, so that
//! they are requested before the styles have arrived.

use crate::assets::program::Program;
use crate::assets::stylesheet::Stylesheet;
use crate::citation_tags::CitationTags;
use crate::meta_tags::LinkPreview;
use crate::pages::print::print;
use leptos::html;
use leptos::prelude::*;
use messages::catalogue::Catalogue;

/// The background of the browser's own bars: `--paper` in `style/tokens.css`, light and dark.
const THEME_COLORS: [(&str, &str); 2] = [
    ("#fbf9f4", "(prefers-color-scheme: light)"),
    ("#15191c", "(prefers-color-scheme: dark)"),
];

/// The script that keeps the site for offline use. Other loaders of programs import it.
pub const OFFLINE_SCRIPT: &str = "offline.js";

/// What differs between the heads of pages. The default has none of it.
#[derive(Default)]
pub struct Head<'a> {
    /// The prefix of the URLs of files in the root.
    pub files: &'a str,
    pub title: String,
    pub description: Option<&'a str>,
    /// The content security policy.
    pub policy: Option<String>,
    pub robots: Option<&'static str>,
    pub color_scheme: ColorScheme,
    /// Colours the browser's own bars.
    pub has_theme_colors: bool,
    pub stylesheets: &'a [&'a Stylesheet],
    /// A style sheet in the page itself.
    pub inline_css: Option<&'a str>,
    /// Another one after it, which the program leaves as it is.
    pub more_css: Option<&'a str>,
    pub program: Option<ProgramLoader<'a>>,
    /// A script in the page itself that runs before the first paint.
    pub inline_script: Option<&'a str>,
    /// Scripts that run after the page is parsed.
    pub modules: Vec<&'static str>,
    /// The links to the page in other languages.
    pub alternates: Vec<(&'static str, String)>,
    /// In place of the icon's file.
    pub icon: Option<String>,
    pub has_manifest: bool,
    pub preview: Option<LinkPreview<'a>>,
    pub citation: Option<CitationTags>,
    /// A description of the page in JSON-LD.
    pub structured_data: Option<String>,
    /// Whether the legend needs a line more than in English.
    pub is_long: bool,
    /// The edition that style sheets and scripts find on `<html>`.
    pub marker: Option<Marker>,
    /// Where the page is published, or what it is called, if that does not follow from where it is opened.
    pub home: Option<String>,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum ColorScheme {
    #[default]
    LightDark,
    Light,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Marker {
    /// `data-embed`
    Embed,
    /// `data-classroom`
    SingleFile,
}

/// The script that loads a program.
pub struct ProgramLoader<'a> {
    pub script: &'static str,
    pub program: &'a Program,
    pub preloads: Preloads,
}

/// Whether the files of a program are requested with the page, and how. A browser takes what it has requested for a fetch of the
/// same mode only, and WebKit not for one of the mode `cors`.
#[derive(Clone, Copy, PartialEq)]
pub enum Preloads {
    No,
    /// As a page requests its own files.
    Own,
    /// As a frame does that may have no origin.
    Shared,
}

/// A whole page.
pub fn document(head: &Head, body: impl IntoView) -> String {
    let page = print(view! {
        <!DOCTYPE html>
        <html
            lang=Catalogue::current().code()
            data-long=head.is_long
            data-embed=head.marker == Some(Marker::Embed)
            data-classroom=head.marker == Some(Marker::SingleFile)
            data-home=head.home.clone()
        >
            {head_tags(head)}
            <body>{body}</body>
        </html>
    });
    page + "\n"
}

/// The page of a program that hydrates: `html` must be the first child of `#app`, without white space before it.
pub fn app_body(html: String, reload_script: Option<String>) -> impl IntoView {
    view! {
        <div id="app" inner_html=html></div>
        {reload_script.map(|script| view! { <script inner_html=script></script> })}
    }
}

fn head_tags(head: &Head) -> impl IntoView {
    let file = |name: &str| format!("{}{name}", head.files);
    let scheme = match head.color_scheme {
        ColorScheme::LightDark => "light dark",
        ColorScheme::Light => "light",
    };
    let theme_colors = head.has_theme_colors.then(|| {
        THEME_COLORS
            .map(|(color, media)| html::meta().name("theme-color").content(color).attr("media", media))
            .into_iter()
            .collect_view()
    });
    let stylesheets: Vec<_> = head
        .stylesheets
        .iter()
        .map(|sheet| view! { <link rel="stylesheet" href=file(&sheet.name)/> })
        .collect();
    let program = || head.program.as_ref().map(|loader| program_tags(loader, head.files));
    let icon = head.icon.clone().unwrap_or_else(|| file("icon.svg"));
    view! {
        <head>
            <meta charset="utf-8"/>
            {head.policy.clone().map(|policy| view! { <meta http-equiv="Content-Security-Policy" content=policy/> })}
            {head.inline_css.and(program())}
            {head.robots.map(|robots| view! { <meta name="robots" content=robots/> })}
            <title>{head.title.clone()}</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            {head.description.map(|text| view! { <meta name="description" content=text.to_owned()/> })}
            <meta name="color-scheme" content=scheme/>
            {theme_colors}
            {head.inline_script.map(|script| view! { <script inner_html=script.to_owned()></script> })}
            {head.inline_css.map(|css| view! { <style data-own=true inner_html=css.to_owned()></style> })}
            {head.more_css.map(|css| view! { <style inner_html=css.to_owned()></style> })}
            {stylesheets}
            {program().filter(|_| head.inline_css.is_none())}
            {head.modules.iter().map(|name| view! { <script type="module" src=file(name)></script> }).collect_view()}
            <link rel="icon" href=icon type="image/svg+xml"/>
            // Credentials, because schools protect whole sites by a password.
            {head.has_manifest.then(|| view! { <link rel="manifest" href=file("app.webmanifest") crossorigin="use-credentials"/> })}
            {head.preview.as_ref().map(LinkPreview::tags)}
            {head.citation.as_ref().map(CitationTags::tags)}
            {head.structured_data.clone().map(|data| view! { <script type="application/ld+json" inner_html=data></script> })}
            {head.alternates.iter().map(|(language, href)| view! { <link rel="alternate" hreflang=*language href=href.clone()/> }).collect_view()}
        </head>
    }
}

fn program_tags(loader: &ProgramLoader, files: &str) -> impl IntoView {
    let file = |name: &str| format!("{files}{name}");
    let (glue, wasm) = (file(&loader.program.glue), file(&loader.program.wasm));
    let preloads = (loader.preloads != Preloads::No).then(|| {
        let is_shared = loader.preloads == Preloads::Shared;
        view! {
            <link rel="modulepreload" href=glue.clone()/>
            <link rel="preload" href=wasm.clone() r#as="fetch" type="application/wasm" crossorigin=is_shared/>
        }
    });
    view! {
        {preloads}
        <script type="module" src=file(loader.script) data-glue=glue data-wasm=wasm></script>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assets::program::APP;

    fn sheet(name: &str) -> Stylesheet {
        Stylesheet {
            name: name.to_owned(),
            css: String::new(),
        }
    }

    #[test]
    fn the_head_names_its_files_from_the_folder_of_the_page_and_styles_come_before_scripts() {
        let (one, two) = (sheet("style-1.css"), sheet("embed-2.css"));
        let program = Program {
            name: APP,
            glue: "app-3.js".to_owned(),
            wasm: "app-4_bg.wasm".to_owned(),
        };
        let head = Head {
            files: "../",
            title: "A & <B>".to_owned(),
            description: Some("\"C\""),
            stylesheets: &[&one, &two],
            program: Some(ProgramLoader {
                script: "boot.js",
                program: &program,
                preloads: Preloads::Shared,
            }),
            inline_script: Some("frame()"),
            marker: Some(Marker::Embed),
            ..Head::default()
        };
        let page = document(&head, app_body("<p>text</p>".to_owned(), None));
        let parts = [
            "<!DOCTYPE html><html lang=\"en\" data-embed><head><meta charset=\"utf-8\">",
            "<title>A &amp; &lt;B&gt;</title>",
            "content=\"&quot;C&quot;\"",
            "<script>frame()</script>",
            "<link rel=\"stylesheet\" href=\"../style-1.css\">",
            "<link rel=\"stylesheet\" href=\"../embed-2.css\">",
            "<link rel=\"modulepreload\" href=\"../app-3.js\">",
            "<link rel=\"preload\" href=\"../app-4_bg.wasm\" as=\"fetch\" type=\"application/wasm\" crossorigin>",
            "<script type=\"module\" src=\"../boot.js\" data-glue=\"../app-3.js\" data-wasm=\"../app-4_bg.wasm\"></script>",
            "<link rel=\"icon\" href=\"../icon.svg\" type=\"image/svg+xml\">",
            "<body><div id=\"app\"><p>text</p></div></body></html>",
        ];
        let mut rest = page.as_str();
        for part in parts {
            let (_, after) = rest
                .split_once(part)
                .unwrap_or_else(|| panic!("no {part} in its order in {page}"));
            rest = after;
        }
        for absent in ["<!>", "data-classroom", "manifest", "theme-color", "<style"] {
            assert!(!page.contains(absent), "{absent} in {page}");
        }
    }

    #[test]
    fn the_script_of_trunk_comes_after_the_app_while_trunk_serves_the_page() {
        let body = app_body("<p></p>".to_owned(), Some("if (1 < 2) reload()".to_owned()));
        let page = document(&Head::default(), body);
        let end = "<div id=\"app\"><p></p></div><script>if (1 < 2) reload()</script></body></html>\n";
        assert!(page.ends_with(end), "{page}");
    }

    #[test]
    fn the_bars_of_the_browser_have_the_colors_of_the_page() {
        let css = include_str!("../../../style/tokens.css");
        let papers: Vec<_> = css
            .lines()
            .filter_map(|line| line.trim().strip_prefix("--paper: ")?.strip_suffix(';'))
            // Not that of forced colours.
            .filter(|color| color.starts_with('#'))
            .collect();
        assert_eq!(papers, THEME_COLORS.map(|(color, _)| color));
    }
}
