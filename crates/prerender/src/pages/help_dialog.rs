//! The help, as a piece of HTML of its own: it is fetched when its button is pressed, or the key `?` in the map. And the
//! hint of the first visit, which stands in the page and is seen only where `web/theme.js` finds no earlier visit.

use super::edition::{edition, Edition};
use super::print;
use crate::strings;
use leptos::prelude::*;

/// The dialog, after a link to its style sheet.
pub fn help(sheet: &str) -> String {
    let ways = strings::WAYS.map(|way| part(way.id, way.title, way.lines));
    print(view! {
        <link rel="stylesheet" href=sheet.to_owned()/>
        <dialog class="sharing helping" aria-labelledby="help-title">
            <div class="head">
                <h2 id="help-title" tabindex="-1" autofocus=true>{strings::HELP}</h2>
                <button type="button" data-close="">{strings::CLOSE}</button>
            </div>
            <div class="ways">{ways.into_iter().collect_view()}</div>
            {part("help-seen", strings::SEEN_TITLE, &strings::SEEN)}
            <p class="note">
                {strings::HELP_MORE}" "<a href="teachers/">{strings::TEACHERS_TITLE}</a>" · "<a href="quiz/">{strings::QUIZ}</a>
                " · "<a href="handout/">{strings::HANDOUT}</a>" · "<a href="worksheet/">{strings::WORKSHEET}</a>
            </p>
        </dialog>
    })
}

fn part(id: &'static str, title: &'static str, lines: &'static [(&'static str, &'static str)]) -> impl IntoView {
    let lines = lines.iter().map(|(what, does)| {
        view! { <div><dt>{*what}</dt><dd>{*does}"."</dd></div> }
    });
    view! {
        <section aria-labelledby=id>
            <h3 id=id>{title}</h3>
            <dl>{lines.collect_view()}</dl>
        </section>
    }
}

/// The hint of the first visit. A frame in somebody else's page has none.
pub fn first_hint() -> String {
    if edition() == Edition::Embed {
        return String::new();
    }
    let ways = strings::FIRST.map(|(pointer, text)| view! { <span data-pointer=pointer>{text}</span> });
    print(view! {
        {ways.into_iter().collect_view()}
        <button type="button">{strings::FIRST_SEEN}</button>
    })
}
