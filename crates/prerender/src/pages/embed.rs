//! What the embedded edition has in place of the head and the foot of the page: a short title, where it all comes
//! from, and the way to the whole page.

use super::{content, print};
use crate::strings;
use leptos::prelude::*;

/// Links for those who skip, as far as they lead anywhere here.
const SKIPPED_TO: [&str; 2] = ["#map", "#source"];

/// The inside of the header.
pub fn head() -> String {
    let skips = strings::SKIPS
        .into_iter()
        .filter(|(href, _)| SKIPPED_TO.contains(href))
        .map(|(href, text)| view! { <a href=href>{text}</a> })
        .collect_view();
    print(view! {
        <p class="skips">{skips}</p>
        <h1>{strings::HEADING}<span class="unseen">","</span>" "<span class="date">{strings::DATE}</span></h1>
    })
}

/// The inside of the footer. The link leads to the page above; the frame's script keeps it at what is chosen.
pub fn foot() -> String {
    let source = content().source.book.clone();
    print(view! {
        <p>
            {strings::EMBED_SOURCE}" "<cite>{source}</cite>" "{strings::EMBED_READINGS}" "
            <a data-whole="" href="../">{strings::EMBED_WHOLE}</a>
        </p>
    })
}

/// In place of the table: its title alone, which the part that is left out of sight is named by.
pub fn table() -> String {
    print(view! { <h2 id="table-title">{strings::TABLE_TITLE}</h2> })
}
