//! The header: skip links, title and date before the search; links to other pages and the menu after it.
//!
//! The buttons of the dialogs are hidden until `web/boot.js` has bound them; the choice of theme is shown where
//! `web/theme.js` runs. On narrow screens the links are in the menu only.

use super::print::print;
use crate::links::Links;
use crate::markup::{self, MARKS};
use crate::strings;
use leptos::prelude::*;
use state::generated::NOW;
use state::moment_text::Text;

pub fn header() -> String {
    print(view! {
        <p class="skips">
            {strings::skips().map(|(href, text)| view! { <a href=href>{text}</a> }).into_iter().collect_view()}
        </p>
        {title()}
    })
}

/// The heading, with the date that the map shows.
pub fn title() -> impl IntoView {
    let date = view! { <span class="date">{NOW.text(Text::InSentence)}</span> }.into_any();
    view! { <h1>{markup::with(&messages::title_map(MARKS[0]), [date])}</h1> }
}

pub fn menu(links: Links) -> String {
    print(view! {
        <nav class="links" aria-label=messages::site_label()>{site_links(links)}</nav>
        <details class="menu">
            <summary aria-label=messages::menu()>"⋯"</summary>
            <div>
                <p class="narrow">{site_links(links)}</p>
                {(links != Links::SingleFile).then(|| button("lessons", messages::lessons()))}
                {button("cite", messages::cite())}
                {button("save", messages::save())}
                {button("help", messages::help())}
                <label class="patterns"><input type="checkbox"/>" "{messages::patterns()}</label>
                <label class="theme">
                    {messages::theme()}" "
                    <select autocomplete="off">
                        {strings::themes().map(|(value, text)| view! { <option value=value>{text}</option> }).into_iter().collect_view()}
                    </select>
                </label>
            </div>
        </details>
    })
}

/// The page in one file has no address to share, and no files beside it.
fn site_links(links: Links) -> impl IntoView {
    let others = (links != Links::SingleFile).then(|| {
        view! {
            " "
            <a href="teachers/">{messages::teachers()}</a>
            " "
            {button("share", messages::share())}
        }
    });
    view! { <a href=links.quiz()>{messages::quiz()}</a>{others} }
}

fn button(dialog: &'static str, text: &'static str) -> impl IntoView {
    view! { <button type="button" data-dialog=dialog data-lost=messages::not_loaded() hidden>{text}</button> }
}
