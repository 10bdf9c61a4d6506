//! `offline/`: what the service worker shows in place of a file that it does not keep, while there is no network.

use crate::assets::Assets;
use crate::csp;
use crate::shell::{document, Head};
use leptos::prelude::*;

pub fn page(assets: &Assets) -> String {
    let head = Head {
        files: assets.public_url.from_folder(),
        title: messages::page_title(messages::offline_title()),
        description: Some(messages::offline_about()),
        policy: Some(assets.inline.other.allowed_by(csp::PAGE)),
        inline_script: Some(&assets.inline.other.script.text),
        robots: Some("noindex"),
        has_theme_colors: true,
        stylesheets: &[&assets.styles.pages],
        ..Head::default()
    };
    let body = view! {
        <main id="main">
            <h1>{messages::offline_title()}</h1>
            <p class="summary">{messages::offline_about()}</p>
            <p><a class="show" href="../">{messages::to_map()}</a></p>
        </main>
    };
    document(&head, body)
}
