//! The head of the page: skip links, title, date, standfirst; the choice of light or dark, which is seen where
//! `web/theme.js` runs; and the buttons for citing, saving, sharing and help, hidden until the loader has
//! bound them.

use super::print;
use crate::words::printed as words;
use leptos::prelude::*;

/// The inside of the header.
pub fn masthead() -> String {
    print(view! {
        <p class="skips">
            {words::SKIPS.map(|(href, text)| view! { <a href=href>{text}</a> }).into_iter().collect_view()}
        </p>
        <label class="theme">
            {words::THEME}" "
            <select autocomplete="off">
                {words::THEMES.map(|(value, text)| view! { <option value=value>{text}</option> }).into_iter().collect_view()}
            </select>
        </label>
        <p class="kicker">{words::KICKER}</p>
        <div class="offers">
            <button type="button" data-dialog="cite" data-lost=words::CITE_LOST hidden>{words::CITE}</button>
            <button type="button" data-dialog="save" data-lost=words::SAVE_LOST hidden>{words::SAVE.0}</button>
            <button type="button" data-dialog="share" data-lost=words::SHARE_LOST hidden>{words::SHARE.0}</button>
            <button type="button" data-dialog="help" data-lost=words::HELP_LOST hidden>{words::HELP}</button>
        </div>
        <h1>{words::HEADING}<span class="unseen">","</span>" "<span class="date">{words::DATE}</span></h1>
        <p class="standfirst">{words::STANDFIRST}</p>
    })
}
