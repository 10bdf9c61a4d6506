//! The header: skip links, title, date and standfirst; the choice of theme, which is shown where `web/theme.js` runs; and
//! the buttons of the dialogs, hidden until `web/boot.js` has bound them.

use super::print::print;
use crate::strings;
use leptos::prelude::*;

pub fn header() -> String {
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
