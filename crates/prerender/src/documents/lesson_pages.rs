//! `links/`, `lesson/` and `answers/`: the pages for teachers beside the notes, complete without scripts.

use crate::assets::Assets;
use crate::csp;
use crate::pages::{answer_keys, lesson_links, lesson_plan};
use crate::shell::{document, Head, OFFLINE_SCRIPT};
use crate::site::Site;
use leptos::prelude::*;

/// `has_oembed`: whether the site answers sites that ask what to embed for a link.
pub fn links(site: &Site, assets: &Assets, has_oembed: bool) -> String {
    page(
        assets,
        messages::lesson_links(),
        messages::lesson_links_about(),
        Some("links.js"),
        lesson_links::lesson_links(&site.content, has_oembed),
    )
}

pub fn lesson(site: &Site, assets: &Assets) -> String {
    page(
        assets,
        messages::lesson_plan(),
        messages::lesson_plan_about(),
        Some("lesson.js"),
        lesson_plan::lesson_plan(&site.content),
    )
}

pub fn answers(site: &Site, assets: &Assets) -> String {
    page(
        assets,
        messages::answer_keys(),
        messages::answer_keys_about(),
        None,
        answer_keys::answer_keys(&site.content),
    )
}

fn page(
    assets: &Assets,
    title: &'static str,
    description: &'static str,
    script: Option<&'static str>,
    content: impl IntoView,
) -> String {
    let styles = &assets.styles;
    let head = Head {
        files: assets.public_url.from_folder(),
        title: messages::page_title(title),
        description: Some(description),
        policy: Some(assets.inline.other.allowed_by(csp::PAGE)),
        inline_script: Some(&assets.inline.other.script.text),
        has_theme_colors: true,
        stylesheets: &[&styles.main, &styles.quiz, &styles.lesson_pages],
        modules: script.into_iter().chain([OFFLINE_SCRIPT]).collect(),
        ..Head::default()
    };
    document(&head, content)
}
