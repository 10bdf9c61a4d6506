//! `index.html`: the page itself.

use crate::assets::program::APP;
use crate::assets::Assets;
use crate::base_url::BaseUrl;
use crate::citation_tags::CitationTags;
use crate::csp;
use crate::error::Result;
use crate::meta_tags::LinkPreview;
use crate::pages::languages;
use crate::shell::{app_body, document, Head, Preloads, ProgramLoader};
use crate::site::Site;
use crate::structured_data::{learning_resource, Described};
use content::model::Content;
use domain::layer::Layer;
use domain::legend::{self, Part};

/// `app` is the HTML of the app. `base` is where the site will be published, if that is known.
pub fn page(site: &Site, app: String, assets: &Assets, base: Option<&BaseUrl>) -> Result<String> {
    let inline = &assets.inline.page;
    let head = Head {
        files: assets.public_url.from_root(),
        title: messages::title().to_owned(),
        description: Some(messages::description()),
        // It would block Trunk's script, which is there only while Trunk serves the page to its authors.
        policy: assets.reload_script.is_none().then(|| inline.allowed_by(csp::PAGE)),
        has_theme_colors: true,
        inline_css: inline.style.as_ref().map(|style| style.text.as_str()),
        inline_script: Some(&inline.script.text),
        program: Some(ProgramLoader {
            script: "boot.js",
            program: assets.programs.get(APP)?,
            preloads: Preloads::Own,
        }),
        modules: languages::script(site).into_iter().collect(),
        alternates: languages::alternates(site, "", ""),
        is_long: is_long(&site.content),
        has_manifest: true,
        preview: base.map(|base| LinkPreview {
            base,
            path: String::new(),
            title: messages::title().to_owned(),
            description: messages::description(),
            republic: None,
        }),
        citation: base.map(|base| CitationTags {
            title: messages::title().to_owned(),
            url: base.join(""),
        }),
        structured_data: base.map(|base| {
            let page = Described {
                base,
                url: base.join(""),
                name: messages::title().to_owned(),
                description: messages::description(),
            };
            learning_resource(&page, &site.content, None)
        }),
        ..Head::default()
    };
    Ok(document(&head, app_body(app, assets.reload_script.clone())))
}

/// The most characters of a legend that fits in the usual number of lines: those of the longest English one, and a fifth more.
const MOST_CHARACTERS: usize = 330;

/// Whether the longest legend needs a line more than in English (`style/dock.css`).
fn is_long(content: &Content) -> bool {
    let lines = content.legend_lines();
    let legends = lines.split('\n').take(Layer::ALL.len() * content.moments.len());
    let length = |line: &str| -> usize {
        let parts = legend::parse(line).into_iter();
        let texts = parts.map(|part| match part {
            Part::Text(text) | Part::Button { word: text, .. } => text.chars().count(),
            Part::Mark { .. } => 1,
        });
        texts.sum()
    };
    legends
        .map(length)
        .max()
        .is_some_and(|longest| longest > MOST_CHARACTERS)
}
