//! `quiz/`: the quiz with its own program.

use crate::assets::program::QUIZ;
use crate::assets::Assets;
use crate::csp;
use crate::error::Result;
use crate::pages::quiz::quiz;
use crate::shell::{document, Head, ProgramLoader};
use crate::site::Site;

pub fn page(site: &Site, assets: &Assets) -> Result<String> {
    let head = Head {
        files: assets.public_url.from_folder(),
        title: messages::page_title(messages::quiz_title()),
        description: Some(messages::quiz_standfirst()),
        policy: Some(assets.inline.other.allowed_by(csp::PAGE)),
        inline_script: Some(&assets.inline.other.script.text),
        has_theme_colors: true,
        stylesheets: &[&assets.styles.main, &assets.styles.quiz],
        program: Some(ProgramLoader {
            script: "quiz_boot.js",
            program: assets.programs.get(QUIZ)?,
            preloads: false,
        }),
        ..Head::default()
    };
    Ok(document(&head, quiz(site)))
}
