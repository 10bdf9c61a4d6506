//! `course/`: the guided course, complete without scripts.

use crate::assets::Assets;
use crate::csp;
use crate::pages::course::course;
use crate::shell::{document, Head, OFFLINE_SCRIPT};
use crate::site::Site;
use leptos::prelude::*;
use state::generated::NOW;
use state::moment_text::Text;

pub fn page(site: &Site, assets: &Assets) -> String {
    let head = Head {
        files: assets.public_url.from_folder(),
        title: messages::page_title(messages::course_title()),
        description: Some(messages::course_about()),
        policy: Some(assets.inline.other.allowed_by(csp::PAGE)),
        inline_script: Some(&assets.inline.other.script.text),
        has_theme_colors: true,
        stylesheets: &[&assets.styles.pages, &assets.styles.course],
        modules: vec![OFFLINE_SCRIPT],
        ..Head::default()
    };
    let body = view! {
        <a class="skip" href="#main">{messages::skip_to_text()}</a>
        <header class="top">
            <a class="home" href="../">{messages::name()}" "<span class="date">{NOW.text(Text::InSentence)}</span></a>
            <nav aria-label=messages::pages_label()>
                <a href="../">{messages::to_map_short()}</a>" "
                <a href="../teachers/">{messages::teachers_title()}</a>" "
                <a href="../dates/">{messages::dates()}</a>
            </nav>
        </header>
        <main id="main" class="course">{course(site)}</main>
    };
    document(&head, body)
}
