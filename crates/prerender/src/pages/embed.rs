//! What the embed has in place of the header and the footer: a title, the source, and a link to the whole
//! page.

use super::header::title;
use super::print::print;
use crate::strings;
use content::model::Content;
use leptos::prelude::*;

/// The targets of skip links that the embed has.
const SKIP_TARGETS: [&str; 2] = ["#map-title", "#source"];

pub fn header() -> String {
    let skips = strings::SKIPS
        .into_iter()
        .filter(|(href, _)| SKIP_TARGETS.contains(href))
        .map(|(href, text)| view! { <a href=href>{text}</a> })
        .collect_view();
    print(view! {
        <p class="skips">{skips}</p>
        {title()}
    })
}

/// The link to the whole page; `web/frame.js` adds the current selection to it.
pub fn footer(content: &Content) -> String {
    let source = content.source.book.clone();
    print(view! {
        <p>
            <span>{messages::embed_source()}" "<cite>{source}</cite>" "{messages::embed_readings()}</span>" "
            <a data-whole="" href="../">{messages::embed_whole()}</a>
        </p>
    })
}
