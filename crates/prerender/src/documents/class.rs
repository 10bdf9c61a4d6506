//! `class/`: "A class without accounts", with its own program.

use crate::assets::program::CLASSROOM;
use crate::assets::Assets;
use crate::csp;
use crate::error::Result;
use crate::pages::class::class;
use crate::shell::{document, Head, ProgramLoader};
use crate::site::Site;

pub fn page(site: &Site, assets: &Assets) -> Result<String> {
    let styles = &assets.styles;
    let head = Head {
        files: assets.public_url.from_folder(),
        title: messages::page_title(messages::class()),
        description: Some(messages::class_about()),
        policy: Some(assets.inline.other.allowed_by(csp::PAGE)),
        inline_script: Some(&assets.inline.other.script.text),
        has_theme_colors: true,
        stylesheets: &[&styles.main, &styles.quiz, &styles.class],
        program: Some(ProgramLoader {
            script: "class_boot.js",
            program: assets.programs.get(CLASSROOM)?,
            preloads: false,
        }),
        ..Head::default()
    };
    Ok(document(&head, class(site)))
}
