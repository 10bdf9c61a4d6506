//! The pages with a program of their own: `quiz/`, `read/` ("Read it yourself") and `class/` ("A class without accounts").

use crate::assets::program::{CLASSROOM, QUIZ, READING};
use crate::assets::stylesheet::Stylesheet;
use crate::assets::Assets;
use crate::csp;
use crate::error::Result;
use crate::pages;
use crate::shell::{document, Head, Preloads, ProgramLoader};
use crate::site::Site;
use leptos::prelude::*;

pub fn quiz(site: &Site, assets: &Assets) -> Result<String> {
    let styles = &assets.styles;
    let texts = [messages::quiz_title(), messages::quiz_standfirst()];
    let sheets = [&styles.main, &styles.quiz];
    page(assets, texts, &sheets, (QUIZ, "quiz_boot.js"), pages::quiz::quiz(site))
}

pub fn reading(site: &Site, assets: &Assets) -> Result<String> {
    let styles = &assets.styles;
    let texts = [messages::read_yourself(), messages::read_yourself_about()];
    let sheets = [&styles.main, &styles.quiz, &styles.reading];
    page(
        assets,
        texts,
        &sheets,
        (READING, "read_boot.js"),
        pages::reading::reading(site),
    )
}

pub fn class(site: &Site, assets: &Assets) -> Result<String> {
    let styles = &assets.styles;
    let texts = [messages::class(), messages::class_about()];
    let sheets = [&styles.main, &styles.quiz, &styles.class];
    page(
        assets,
        texts,
        &sheets,
        (CLASSROOM, "class_boot.js"),
        pages::class::class(site),
    )
}

fn page(
    assets: &Assets,
    [title, about]: [&str; 2],
    stylesheets: &[&Stylesheet],
    (program, script): (&str, &'static str),
    body: impl IntoView + 'static,
) -> Result<String> {
    let head = Head {
        files: assets.public_url.from_folder(),
        title: messages::page_title(title),
        description: Some(about),
        policy: Some(assets.inline.other.allowed_by(csp::PAGE)),
        inline_script: Some(&assets.inline.other.script.text),
        has_theme_colors: true,
        stylesheets,
        program: Some(ProgramLoader {
            script,
            program: assets.programs.get(program)?,
            preloads: Preloads::No,
        }),
        ..Head::default()
    };
    Ok(document(&head, body))
}
