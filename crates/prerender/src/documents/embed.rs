//! `embed/`: the page for frames in other sites, with styles and a program of its own. `web/frame.js` reads its options
//! before the first paint.

use crate::assets::program::EMBEDDED;
use crate::assets::Assets;
use crate::csp;
use crate::error::Result;
use crate::shell::{app_body, document, Head, Marker, Preloads, ProgramLoader};

/// `app` is the HTML of the embedded edition of the app.
pub fn page(app: String, assets: &Assets) -> Result<String> {
    let inline = &assets.inline.embed;
    let head = Head {
        files: assets.public_url.from_folder(),
        title: messages::title().to_owned(),
        policy: Some(inline.allowed_by(csp::EMBED)),
        // Search engines should find the page, not its copies in frames.
        robots: Some("noindex"),
        inline_css: inline.style.as_ref().map(|style| style.text.as_str()),
        inline_script: Some(&inline.script.text),
        program: Some(ProgramLoader {
            script: "boot.js",
            program: assets.programs.get(EMBEDDED)?,
            preloads: Preloads::Shared,
        }),
        marker: Some(Marker::Embed),
        ..Head::default()
    };
    Ok(document(&head, app_body(app, None)))
}
