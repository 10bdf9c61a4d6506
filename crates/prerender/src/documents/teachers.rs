//! `teachers/`: the note for teachers, without scripts.

use crate::assets::Assets;
use crate::csp;
use crate::pages::teachers::teachers;
use crate::shell::{document, Head};
use crate::strings;

pub fn page(assets: &Assets) -> String {
    let head = Head {
        files: assets.public_url.from_folder(),
        title: format!("{} – {}", strings::TEACHERS_TITLE, strings::SITE_NAME),
        description: Some(strings::TEACHERS_STANDFIRST),
        policy: Some(csp::PAGE.to_owned()),
        stylesheets: &[&assets.styles.main, &assets.styles.quiz],
        ..Head::default()
    };
    document(&head, teachers())
}
