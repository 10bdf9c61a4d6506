//! The header: skip links, title and date before the search; links to other pages and the menu after it.
//!
//! The buttons of the dialogs are hidden until `web/boot.js` has bound them; the choice of theme is shown where
//! `web/theme.js` runs. On narrow screens the links are in the menu only.

use super::print::print;
use crate::strings;
use leptos::prelude::*;

pub fn header() -> String {
    print(view! {
        <p class="skips">
            {strings::SKIPS.map(|(href, text)| view! { <a href=href>{text}</a> }).into_iter().collect_view()}
        </p>
        {title()}
    })
}

/// The heading, with the date that the map shows.
pub fn title() -> impl IntoView {
    view! { <h1>{strings::HEADING}", "<span class="date">{strings::DATE}</span></h1> }
}

pub fn menu() -> String {
    print(view! {
        <nav class="links" aria-label=strings::SITE_LABEL>{links()}</nav>
        <details class="menu">
            <summary aria-label=strings::MENU>"⋯"</summary>
            <div>
                <p class="narrow">{links()}</p>
                {button("cite", strings::CITE, strings::CITE_LOST)}
                {button("save", strings::SAVE.0, strings::SAVE_LOST)}
                {button("help", strings::HELP, strings::HELP_LOST)}
                <label class="patterns"><input type="checkbox"/>" "{strings::PATTERNS}</label>
                <label class="theme">
                    {strings::THEME}" "
                    <select autocomplete="off">
                        {strings::THEMES.map(|(value, text)| view! { <option value=value>{text}</option> }).into_iter().collect_view()}
                    </select>
                </label>
            </div>
        </details>
    })
}

fn links() -> impl IntoView {
    view! {
        <a href="quiz/">{strings::QUIZ}</a>
        " "
        <a href="teachers/">{strings::TEACHERS}</a>
        " "
        {button("share", strings::SHARE.0, strings::SHARE_LOST)}
    }
}

fn button(dialog: &'static str, text: &'static str, lost: &'static str) -> impl IntoView {
    view! { <button type="button" data-dialog=dialog data-lost=lost hidden>{text}</button> }
}
