//! `teachers/`: the note for teachers, complete without scripts.

use crate::assets::Assets;
use crate::csp;
use crate::pages::teachers::teachers;
use crate::shell::{document, Head};

pub fn page(assets: &Assets) -> String {
    let head = Head {
        files: assets.public_url.from_folder(),
        title: messages::page_title(messages::teachers_title()),
        description: Some(messages::teachers_standfirst()),
        policy: Some(csp::PAGE.to_owned()),
        has_theme_colors: true,
        early_script: Some("theme.js"),
        stylesheets: &[&assets.styles.main, &assets.styles.quiz],
        ..Head::default()
    };
    document(&head, teachers())
}
