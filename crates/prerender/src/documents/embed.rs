//! `embed/`: the page for frames in other sites, with styles and a program of its own. `web/frame.js` reads its options
//! before the first paint.

use crate::assets::inline::policy_with;
use crate::assets::program::EMBEDDED;
use crate::assets::Assets;
use crate::csp;
use crate::error::Result;
use crate::shell::{app_body, document, Head, Marker, ProgramLoader};

/// `app` is the HTML of the embedded edition of the app.
pub fn page(app: String, assets: &Assets) -> Result<String> {
    let [style, script] = &assets.inline.embed;
    let head = Head {
        files: assets.public_url.from_folder(),
        title: messages::title().to_owned(),
        policy: Some(policy_with(csp::EMBED, &[&assets.inline.embed])),
        // Search engines should find the page, not its copies in frames.
        robots: Some("noindex"),
        inline_css: Some(&style.text),
        inline_script: Some(&script.text),
        program: Some(ProgramLoader {
            script: "boot.js",
            program: assets.programs.get(EMBEDDED)?,
            preloads: true,
        }),
        marker: Some(Marker::Embed),
        ..Head::default()
    };
    Ok(document(&head, app_body(app, None)))
}
