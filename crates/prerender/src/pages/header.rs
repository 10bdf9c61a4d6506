//! The head of the page: skip links, title, date, standfirst; the choice of light or dark, which is seen where
//! `web/theme.js` runs; and the buttons for citing, saving, sharing and help, hidden until the loader has
//! bound them.

use super::print;
use crate::strings;
use leptos::prelude::*;

/// The inside of the header.
pub fn masthead() -> String {
    print(view! {
        <p class="skips">
            {strings::SKIPS.map(|(href, text)| view! { <a href=href>{text}</a> }).into_iter().collect_view()}
        </p>
        <label class="theme">
            {strings::THEME}" "
            <select autocomplete="off">
                {strings::THEMES.map(|(value, text)| view! { <option value=value>{text}</option> }).into_iter().collect_view()}
            </select>
        </label>
        <p class="kicker">{strings::KICKER}</p>
        <div class="offers">
            <button type="button" data-dialog="cite" data-lost=strings::CITE_LOST hidden>{strings::CITE}</button>
            <button type="button" data-dialog="save" data-lost=strings::SAVE_LOST hidden>{strings::SAVE.0}</button>
            <button type="button" data-dialog="share" data-lost=strings::SHARE_LOST hidden>{strings::SHARE.0}</button>
            <button type="button" data-dialog="help" data-lost=strings::HELP_LOST hidden>{strings::HELP}</button>
        </div>
        <h1>{strings::HEADING}<span class="unseen">","</span>" "<span class="date">{strings::DATE}</span></h1>
        <p class="standfirst">{strings::STANDFIRST}</p>
    })
}
