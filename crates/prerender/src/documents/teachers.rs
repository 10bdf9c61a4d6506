//! `teachers/`: the note for teachers, complete without scripts.

use crate::assets::Assets;
use crate::csp;
use crate::pages::teachers::teachers;
use crate::shell::{document, Head, OFFLINE_SCRIPT};

pub fn page(assets: &Assets) -> String {
    let head = Head {
        files: assets.public_url.from_folder(),
        title: messages::page_title(messages::teachers_title()),
        description: Some(messages::teachers_standfirst()),
        policy: Some(assets.inline.other.allowed_by(csp::PAGE)),
        inline_script: Some(&assets.inline.other.script.text),
        has_theme_colors: true,
        stylesheets: &[&assets.styles.main, &assets.styles.quiz],
        modules: vec![OFFLINE_SCRIPT],
        ..Head::default()
    };
    document(&head, teachers())
}
