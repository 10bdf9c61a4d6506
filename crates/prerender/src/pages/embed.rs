//! What the embed has in place of the header and the footer: a title, the source, and a link to the whole
//! page.

use super::header::title;
use super::print::print;
use crate::markup::{self, MARKS};
use crate::strings;
use content::model::Content;
use leptos::prelude::*;

/// The targets of skip links that the embed has.
const SKIP_TARGETS: [&str; 2] = ["#map-title", "#source"];

pub fn header() -> String {
    let skips = strings::skips()
        .into_iter()
        .filter(|(href, _)| SKIP_TARGETS.contains(href))
        .map(|(href, text)| view! { <a href=href>{text}</a> })
        .collect_view();
    print(view! {
        <p class="skips">{skips}</p>
        {title()}
    })
}

/// The link to the whole page; `src/dom/embed.rs` adds to it what is shown.
pub fn footer(content: &Content) -> String {
    let book = view! { <cite>{content.source.book.clone()}</cite> }.into_any();
    print(view! {
        <p>
            <span>{markup::with(&messages::embed_source(MARKS[0]), [book])}</span>" "
            <a data-whole="" href="../">{messages::embed_whole()}</a>
        </p>
    })
}
