//! `embed/`: the page for frames in other sites, with a style sheet and a program of its own. `web/frame.js` reads its
//! options before the first paint.

use crate::assets::program::EMBEDDED;
use crate::assets::Assets;
use crate::csp;
use crate::error::Result;
use crate::shell::{app_body, document, Head, Marker, ProgramLoader};
use crate::strings;

/// `app` is the HTML of the embedded edition of the app.
pub fn page(app: String, assets: &Assets) -> Result<String> {
    let head = Head {
        files: assets.public_url.from_folder(),
        title: strings::TITLE.to_owned(),
        policy: Some(csp::EMBED),
        // Search engines should find the page, not its copies in frames.
        robots: Some("noindex"),
        stylesheets: &[&assets.styles.main, &assets.styles.embed],
        program: Some(ProgramLoader {
            script: "boot.js",
            program: assets.programs.get(EMBEDDED)?,
            preloads: true,
        }),
        early_script: Some("frame.js"),
        marker: Some(Marker::Embed),
        ..Head::default()
    };
    Ok(document(&head, app_body(app, None)))
}
