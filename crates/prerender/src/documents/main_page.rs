//! `index.html`: the page itself.

use crate::assets::inline::policy_with;
use crate::assets::program::APP;
use crate::assets::Assets;
use crate::base_url::BaseUrl;
use crate::csp;
use crate::error::Result;
use crate::meta_tags::LinkPreview;
use crate::pages::languages;
use crate::shell::{app_body, document, Head, ProgramLoader};
use crate::site::Site;

/// `app` is the HTML of the app. `base` is where the site will be published, if that is known.
pub fn page(site: &Site, app: String, assets: &Assets, base: Option<&BaseUrl>) -> Result<String> {
    let [style, script] = &assets.inline.page;
    let head = Head {
        files: assets.public_url.from_root(),
        title: messages::title().to_owned(),
        description: Some(messages::description()),
        // It would block Trunk's script, which is there only while Trunk serves the page to its authors.
        policy: assets
            .reload_script
            .is_none()
            .then(|| policy_with(csp::PAGE, &[&assets.inline.page])),
        has_theme_colors: true,
        inline_css: Some(&style.text),
        inline_script: Some(&script.text),
        program: Some(ProgramLoader {
            script: "boot.js",
            program: assets.programs.get(APP)?,
            preloads: true,
        }),
        modules: languages::script(site).into_iter().collect(),
        alternates: languages::alternates(site, "", ""),
        has_manifest: true,
        preview: base.map(|base| LinkPreview {
            base,
            path: String::new(),
            title: messages::title().to_owned(),
            description: messages::description(),
            republic: None,
        }),
        ..Head::default()
    };
    Ok(document(&head, app_body(app, assets.reload_script.clone())))
}
