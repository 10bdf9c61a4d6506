//! The head of the page: skip links, title, date, standfirst; and the button for sharing, hidden until the
//! loader has bound it.

use super::print;
use crate::words::printed as words;
use leptos::prelude::*;

/// The inside of the header.
pub fn masthead() -> String {
    print(view! {
        <p class="skips">
            {words::SKIPS.map(|(href, text)| view! { <a href=href>{text}</a> }).into_iter().collect_view()}
        </p>
        <p class="kicker">{words::KICKER}</p>
        <button type="button" class="share" data-dialog="share" data-lost=words::SHARE_LOST hidden>{words::SHARE}</button>
        <h1>{words::HEADING}<span class="unseen">","</span>" "<span class="date">{words::DATE}</span></h1>
        <p class="standfirst">{words::STANDFIRST}</p>
    })
}
