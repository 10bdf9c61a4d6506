//! `read/`: "Read it yourself", with its own program.

use crate::assets::program::READING;
use crate::assets::Assets;
use crate::csp;
use crate::error::Result;
use crate::pages::reading::reading;
use crate::shell::{document, Head, ProgramLoader};
use crate::site::Site;

pub fn page(site: &Site, assets: &Assets) -> Result<String> {
    let styles = &assets.styles;
    let head = Head {
        files: assets.public_url.from_folder(),
        title: messages::page_title(messages::read_yourself()),
        description: Some(messages::read_yourself_about()),
        policy: Some(assets.inline.other.allowed_by(csp::PAGE)),
        inline_script: Some(&assets.inline.other.script.text),
        has_theme_colors: true,
        stylesheets: &[&styles.main, &styles.quiz, &styles.reading],
        program: Some(ProgramLoader {
            script: "read_boot.js",
            program: assets.programs.get(READING)?,
            preloads: false,
        }),
        ..Head::default()
    };
    Ok(document(&head, reading(site)))
}
