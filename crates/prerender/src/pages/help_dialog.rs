//! The help: an HTML fragment that is fetched when its button is clicked or `?` is typed in the map.

use super::print::print;
use crate::strings;
use leptos::prelude::*;

/// The dialog, after a link to its style sheet.
pub fn help_dialog(sheet: &str) -> String {
    let ways = strings::WAYS.map(|way| part(way.id, way.title, way.lines));
    print(view! {
        <link rel="stylesheet" href=sheet.to_owned()/>
        <dialog class="sharing helping" aria-labelledby="help-title">
            <div class="head">
                <h2 id="help-title" tabindex="-1" autofocus=true>{messages::help()}</h2>
                <button type="button" data-close="">{messages::close()}</button>
            </div>
            <div class="ways">{ways.into_iter().collect_view()}</div>
            {part("help-seen", messages::seen_title(), &strings::SEEN)}
            <p class="note">
                {messages::help_more()}" "<a href="teachers/">{messages::teachers_title()}</a>" · "<a href="quiz/">{messages::quiz()}</a>
                " · "<a href="handout/">{messages::handout()}</a>" · "<a href="worksheet/">{messages::worksheet()}</a>
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
