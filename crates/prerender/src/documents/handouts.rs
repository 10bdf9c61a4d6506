//! `handout/`, `worksheet/` and `dates/`: pages for a class to print, complete without scripts. They are white on screen too, in any
//! theme: they show the paper.

use crate::assets::Assets;
use crate::csp;
use crate::pages::{dates, handout, worksheet};
use crate::shell::{document, ColorScheme, Head, OFFLINE_SCRIPT};
use crate::site::Site;
use leptos::prelude::*;

pub fn handout(site: &Site, assets: &Assets) -> String {
    let content = handout::handout(&site.atlas);
    page(messages::handout_title(), messages::handout_about(), content, assets)
}

pub fn worksheet(site: &Site, assets: &Assets) -> String {
    let content = worksheet::worksheet(&site.content);
    page(
        messages::worksheet_title(),
        messages::worksheet_about(),
        content,
        assets,
    )
}

pub fn dates(site: &Site, assets: &Assets) -> String {
    let content = dates::dates(site);
    page(messages::dates_title(), messages::dates_about(), content, assets)
}

fn page(title: &str, description: &str, content: impl IntoView, assets: &Assets) -> String {
    let head = Head {
        files: assets.public_url.from_folder(),
        title: title.to_owned(),
        description: Some(description),
        policy: Some(assets.inline.other.allowed_by(csp::PAGE)),
        inline_script: Some(&assets.inline.other.script.text),
        color_scheme: ColorScheme::Light,
        stylesheets: &[&assets.styles.handouts],
        modules: vec![OFFLINE_SCRIPT],
        ..Head::default()
    };
    let body = view! {
        <header class="screen">
            <a href="../">{messages::to_map()}</a>" "<span>{messages::print_hint()}</span>
        </header>
        <main id="main">{content}</main>
        <footer><p class="small">{messages::title()}</p></footer>
    };
    document(&head, body)
}
